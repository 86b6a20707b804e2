import { describe, expect, it } from "vitest";
import { DOT_PX, type Segment } from "../layout/layoutTypes.ts";
import { type MarkShape, toBarHeight, toMarkShapes } from "./markShapes.ts";

const wide = { x0: -2000, x1: 3000 };
const bar = (segments: readonly Segment[]) => ({
  shape: "bar" as const,
  x0: segments[0]?.x0 ?? 0,
  x1: segments.at(-1)?.x1 ?? 0,
  segments,
});
const dot = (kind: Segment["kind"]) => ({
  shape: "dot" as const,
  x0: 100,
  x1: 100 + DOT_PX,
  segments: [{ kind, x0: 100, x1: 116 }],
});
const bandsOf = (shapes: readonly MarkShape[]) => shapes.filter((shape) => shape.kind === "band");
const linesOf = (shapes: readonly MarkShape[]) => shapes.filter((shape) => shape.kind === "line");
/** What is left without colour and opacity. */
const outlineOf = (shapes: readonly MarkShape[]) =>
  linesOf(shapes)
    .map((line) => `${line.dash}${line.path.replace(/-?[\d.]+/g, "")}`)
    .join(" ");

describe("the shapes of a mark", () => {
  it("are measured from the mark's own start, so that panning changes nothing", () => {
    const here = toMarkShapes(bar([{ kind: "fade-out", x0: 40, x1: 140 }]), [0], wide);
    const there = toMarkShapes(bar([{ kind: "fade-out", x0: 340, x1: 440 }]), [0], wide);
    expect(there).toEqual(here);
  });

  it("give every source of a bar a stripe of its own, which together fill the bar", () => {
    for (const count of [1, 2, 3, 6]) {
      const sources = Array.from({ length: count }, (_, index) => index);
      const bands = bandsOf(toMarkShapes(bar([{ kind: "certain", x0: 0, x1: 50 }]), sources, wide));
      expect(bands.map((band) => band.source)).toEqual(sources);
      const total = bands.reduce((sum, band) => sum + band.height, 0);
      expect(total).toBeCloseTo(toBarHeight(count));
      for (const band of bands) expect(band.height).toBeGreaterThanOrEqual(2.5);
    }
  });

  it("give every source of a dot a wedge of its own", () => {
    for (const sources of [[1], [0, 1], [0, 2, 5]]) {
      const wedges = toMarkShapes(dot("certain"), sources, wide).filter((shape) => shape.kind === "wedge");
      expect(wedges.map((wedge) => wedge.source)).toEqual(sources);
      expect(new Set(wedges.map((wedge) => wedge.path)).size).toBe(sources.length);
    }
  });

  it("differ for every kind of stretch even without colour and shading", () => {
    const kinds = ["certain", "possible", "fade-in", "tail-in", "ongoing", "expected"] as const;
    const outlines = kinds.map((kind) => outlineOf(toMarkShapes(bar([{ kind, x0: 0, x1: 80 }]), [0], wide)));
    expect(new Set(outlines).size).toBe(kinds.length);
  });

  it("draw an edge only where something is not certain", () => {
    expect(linesOf(toMarkShapes(bar([{ kind: "certain", x0: 0, x1: 80 }]), [0], wide))).toEqual([]);
    expect(linesOf(toMarkShapes(dot("certain"), [0], wide))).toEqual([]);
    expect(linesOf(toMarkShapes(dot("possible"), [0], wide))).toMatchObject([{ dash: "dotted" }]);
    expect(linesOf(toMarkShapes(dot("expected"), [0], wide))).toMatchObject([{ dash: "dashed" }]);
  });

  it("fill nothing that is only expected", () => {
    for (const shapes of [
      toMarkShapes(dot("expected"), [0, 1], wide),
      toMarkShapes(bar([{ kind: "expected", x0: 0, x1: 96 }]), [0, 1], wide),
    ]) {
      expect(shapes.every((shape) => shape.kind === "line")).toBe(true);
    }
  });

  it("keep the open mark of what still goes on left of the line where the articles end", () => {
    const shapes = toMarkShapes(
      bar([
        { kind: "certain", x0: 0, x1: 72 },
        { kind: "ongoing", x0: 72, x1: 80 },
      ]),
      [0],
      wide,
    );
    const xs = linesOf(shapes).flatMap((line) =>
      [...line.path.matchAll(/[ML](-?[\d.]+)/g)].map((match) => Number(match[1])),
    );
    expect(Math.max(...xs)).toBeLessThanOrEqual(80);
    expect(linesOf(shapes).every((line) => !line.path.includes("Z"))).toBe(true);
  });

  it("are cut to the clip, and a fade goes on as if it were not", () => {
    const clip = { x0: 0, x1: 1000 };
    const [band] = bandsOf(toMarkShapes({ ...bar([{ kind: "fade-in", x0: -1000, x1: 1000 }]) }, [0], clip));
    expect(band).toMatchObject({ x: 1000, width: 1000, opacity1: 1 });
    expect(band?.opacity0).toBeCloseTo(0.53);
  });

  it("join a tail to what is only possible at its own weight, to what is certain at full", () => {
    const ends = (kind: "possible" | "certain") => {
      const [tailIn, stretch, tailOut] = bandsOf(
        toMarkShapes(
          bar([
            { kind: "tail-in", x0: 0, x1: 56 },
            { kind, x0: 56, x1: 90 },
            { kind: "tail-out", x0: 90, x1: 146 },
          ]),
          [0],
          wide,
        ),
      );
      return [tailIn?.opacity1, stretch?.opacity0, stretch?.opacity1, tailOut?.opacity0];
    };
    expect(new Set(ends("possible"))).toEqual(new Set([0.3]));
    expect(new Set(ends("certain"))).toEqual(new Set([1]));
  });

  it("leave out what lies outside the clip altogether", () => {
    const clip = { x0: 0, x1: 1000 };
    expect(toMarkShapes(bar([{ kind: "certain", x0: -500, x1: -400 }]), [0], clip)).toEqual([]);
    const ending = toMarkShapes(bar([{ kind: "ongoing", x0: 1200, x1: 1208 }]), [0], clip);
    expect(ending).toEqual([]);
  });

  it("make a pill of a cluster's whole width", () => {
    const shapes = toMarkShapes({ shape: "cluster", x0: 10, x1: 42, segments: [] }, [0, 1], wide);
    expect(shapes).toMatchObject([{ kind: "pill", x: 0, width: 32 }]);
  });
});
