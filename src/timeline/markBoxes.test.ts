import { describe, expect, it } from "vitest";
import type { PlacedLabel } from "../layout/layoutTypes.ts";
import { toMarkBoxes } from "./markBoxes.ts";

const plot = { rowHeightPx: 44, density: "two-line", widthPx: 1000 } as const;
const labelAt = (side: PlacedLabel["side"], x: number): PlacedLabel => ({
  side,
  x,
  widthPx: 120,
  shortened: false,
});

describe("the boxes of a mark", () => {
  it("stay in their row, label and all", () => {
    for (const density of ["two-line", "one-line"] as const) {
      const rowHeightPx = density === "two-line" ? 44 : 28;
      for (const mark of [
        { shape: "dot", x0: 100, x1: 116, label: labelAt("end", 122) },
        { shape: "dot", x0: 300, x1: 316, label: labelAt("start", 174) },
        { shape: "bar", x0: 100, x1: 400, label: labelAt("below", 100) },
      ] as const) {
        const boxes = toMarkBoxes(mark, { rowHeightPx, density, widthPx: 1000 });
        for (const box of [boxes.label, boxes.target, boxes.ground]) {
          expect(box?.y).toBeGreaterThanOrEqual(0);
          expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(rowHeightPx);
        }
      }
    }
  });

  it("have a target around mark and label, of 24 pixels at least", () => {
    const { target } = toMarkBoxes({ shape: "dot", x0: 100, x1: 116, label: labelAt("end", 122) }, plot);
    expect(target.x).toBeLessThanOrEqual(0);
    expect(target.x + target.width).toBeGreaterThanOrEqual(142);
    const bare = toMarkBoxes({ shape: "dot", x0: 100, x1: 116, label: null }, plot);
    expect(bare.label).toBeNull();
    expect(bare.target.width).toBeGreaterThanOrEqual(24);
  });

  it("keep a long bar's target inside the plot, so that its focus ring has two ends", () => {
    const { target } = toMarkBoxes({ shape: "bar", x0: -5000, x1: 9000, label: null }, plot);
    expect(target.x - 5000).toBeGreaterThanOrEqual(0);
    expect(target.x - 5000 + target.width).toBeLessThanOrEqual(1000);
  });

  it("put the ground of a selected bar under its label only", () => {
    const { ground, label } = toMarkBoxes({ shape: "bar", x0: 0, x1: 900, label: labelAt("below", 0) }, plot);
    expect(ground.width).toBeLessThan(200);
    expect(ground.y).toBeLessThanOrEqual(label?.y ?? 0);
    expect(ground.y).toBeGreaterThan(4);
  });
});
