import { describe, expect, it } from "vitest";
import { extentOf, KNOWLEDGE_END_MS, layoutEvent, onDay, utc } from "./layoutEventFixture.ts";
import { DOT_PX, type DrawnExtent, EXPECTED_PX, type LayoutEvent, TAIL_PX } from "./layoutTypes.ts";
import { type MarkShape, toMarkShape } from "./markShape.ts";
import { createTimeScale, type TimeScale } from "./timeScale.ts";

const months = createTimeScale({ startMs: utc("2023-09-01"), endMs: utc("2024-06-01") }, 822);
const week = createTimeScale({ startMs: utc("2024-04-18"), endMs: utc("2024-04-26") }, 800);

const shapeOf = (
  extent: DrawnExtent,
  scale: TimeScale,
  status: LayoutEvent["status"] = "reported",
): MarkShape => toMarkShape(layoutEvent({ id: "e", extent, status }), scale, KNOWLEDGE_END_MS);
const kindsOf = (shape: MarkShape): string[] => shape.segments.map((segment) => segment.kind);
const lineX = (scale: TimeScale): number => scale.toX(KNOWLEDGE_END_MS);

describe("toMarkShape", () => {
  it("draws an exact day as a certain dot on that day while a day is narrow", () => {
    const shape = shapeOf(onDay("2023-10-07"), months);
    expect(shape.shape).toBe("dot");
    expect(kindsOf(shape)).toEqual(["certain"]);
    expect((shape.x0 + shape.x1) / 2).toBeCloseTo(months.toX(utc("2023-10-07")) + 1.5, 5);
  });

  it("draws an exact day as a bar of that day when a day is wide", () => {
    const shape = shapeOf(onDay("2024-04-20"), week);
    expect(shape).toMatchObject({ shape: "bar", x0: 200, x1: 300 });
    expect(kindsOf(shape)).toEqual(["certain"]);
  });

  it("draws one of two days as an uncertain dot, then as an even stretch of both", () => {
    const weekend = extentOf(["2024-04-20", "2024-04-21", "2024-04-20", "2024-04-21"]);
    expect(shapeOf(weekend, months)).toMatchObject({ shape: "dot", segments: [{ kind: "possible" }] });
    expect(shapeOf(weekend, week)).toMatchObject({
      shape: "bar",
      segments: [{ x0: 200, x1: 400, kind: "possible" }],
    });
  });

  it("lets a wide possible stretch fade away from the bound that the words point to", () => {
    const after = ["2023-10-07", "2024-04-22", "2023-10-07", "2024-04-22"] as const;
    expect(kindsOf(shapeOf(extentOf(after, { near: "start" }), months))).toEqual(["fade-out"]);
    expect(kindsOf(shapeOf(extentOf(after, { near: "end" }), months))).toEqual(["fade-in"]);
    expect(kindsOf(shapeOf(extentOf(after), months))).toEqual(["possible"]);
  });

  it("fades a period in and out around its certain stretch", () => {
    const shape = shapeOf(extentOf(["2023-10-07", "2023-10-22", "2024-01-01", "2024-02-01"]), months);
    expect(kindsOf(shape)).toEqual(["fade-in", "certain", "fade-out"]);
    expect(shape.segments[1]?.x0).toBeCloseTo(months.toX(utc("2023-10-22")));
    expect(shape.segments[1]?.x1).toBeCloseTo(months.toX(utc("2024-01-02")));
    expect(shape.x1).toBeCloseTo(months.toX(utc("2024-02-02")));
  });

  it("ends what is still going on with an open mark at the articles' date, not at today", () => {
    const war = extentOf(["2023-10-07", "2023-10-22", "2024-04-22", null], { ongoingAt: "2024-04-22" });
    const shape = shapeOf(war, months);
    expect(kindsOf(shape)).toEqual(["fade-in", "certain", "ongoing"]);
    expect(shape.x1).toBeCloseTo(lineX(months));
  });

  it("gives an unstated start a tail of the same length at every zoom", () => {
    const fighting = extentOf([null, "2024-04-22", "2024-04-22", null], { ongoingAt: "2024-04-22" });
    for (const scale of [months, week]) {
      const shape = shapeOf(fighting, scale);
      expect(shape.shape).toBe("bar");
      const tail = shape.segments[0];
      expect(tail?.kind).toBe("tail-in");
      expect((tail?.x1 ?? 0) - (tail?.x0 ?? 0)).toBeCloseTo(TAIL_PX);
    }
    expect(kindsOf(shapeOf(fighting, week))).toEqual(["tail-in", "certain", "ongoing"]);
  });

  it("has no certain stretch for what was over by a day and began on none", () => {
    const over = shapeOf(extentOf([null, "2024-04-22", null, "2024-04-22"]), week);
    expect(kindsOf(over)).toEqual(["tail-in", "possible"]);
  });

  it("gives what began on a day and has no stated end that day and a tail", () => {
    const shape = shapeOf(extentOf(["2024-04-20", "2024-04-20", null, null]), week);
    expect(kindsOf(shape)).toEqual(["certain", "tail-out"]);
    expect(shape.segments[0]).toMatchObject({ x0: 200, x1: 300 });
    expect(shape.x1).toBe(300 + TAIL_PX);
  });

  it("draws what is only known to have come on or after a day as a possible day and a tail", () => {
    const shape = shapeOf(extentOf(["2023-10-07", null, null, null]), months);
    expect(kindsOf(shape)).toEqual(["possible", "tail-out"]);
    expect(shape.x0).toBeCloseTo(months.toX(utc("2023-10-07")));
  });

  it("draws an undated report as a tail that ends at the articles' date", () => {
    const shape = shapeOf(extentOf([null, null, null, null]), months);
    expect(shape.x1).toBeLessThanOrEqual(lineX(months));
    expect(kindsOf(shape)[0]).toBe("tail-in");
  });

  it("moves a dot on the articles' last day left by no more than its width", () => {
    const shape = shapeOf(onDay("2024-04-22"), months);
    expect(shape.x1).toBeLessThanOrEqual(lineX(months));
    expect(shape.x1).toBeGreaterThan(lineX(months) - DOT_PX);
  });

  it("outlines what is expected from the articles' date on, at constant length where no end is stated", () => {
    for (const scale of [months, week]) {
      for (const status of ["expected", "demanded"] as const) {
        const shape = shapeOf(extentOf(["2024-04-22", null, null, null]), scale, status);
        expect(kindsOf(shape)).toEqual(["expected"]);
        expect(shape.x0).toBeCloseTo(lineX(scale));
        expect(shape.x1 - shape.x0).toBeCloseTo(EXPECTED_PX);
      }
    }
  });

  it("outlines an expected stretch between its stated days", () => {
    const june = shapeOf(
      extentOf(["2024-05-01", "2024-05-01", "2024-05-20", "2024-05-20"]),
      months,
      "expected",
    );
    expect(june.x0).toBeCloseTo(months.toX(utc("2024-05-01")));
    expect(june.x1).toBeCloseTo(months.toX(utc("2024-05-21")));
  });

  it("keeps the end of an outline of constant length in the plot, 24 pixels of it at least", () => {
    const expected = extentOf(["2024-04-22", null, null, null]);
    const near = createTimeScale({ startMs: utc("2023-09-01"), endMs: utc("2024-05-10") }, 800);
    expect(shapeOf(expected, near, "expected").x1).toBe(798);
    const edge = createTimeScale({ startMs: utc("2023-09-01"), endMs: utc("2024-04-24") }, 800);
    const shape = shapeOf(expected, edge, "expected");
    expect(shape.x1 - shape.x0).toBeCloseTo(24);
  });

  it("shortens a tail to what fits before its bound, 16 pixels at least, and not where the bound is outside", () => {
    const over = extentOf([null, "2024-04-20", null, "2024-04-20"]);
    const tailOf = (from: string): { x0: number; px: number } => {
      const startMs = utc(from);
      const tail = shapeOf(over, createTimeScale({ startMs, endMs: startMs + 40 * 86_400_000 }, 800))
        .segments[0];
      return { x0: tail?.x0 ?? Number.NaN, px: (tail?.x1 ?? 0) - (tail?.x0 ?? 0) };
    };
    expect(tailOf("2024-04-18").x0).toBeCloseTo(0);
    expect(tailOf("2024-04-18").px).toBeCloseTo(40);
    expect(tailOf("2024-04-20").px).toBeCloseTo(16);
    expect(tailOf("2024-04-21").px).toBeCloseTo(TAIL_PX);
  });
});
