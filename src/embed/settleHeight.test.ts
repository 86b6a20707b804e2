import { describe, expect, test } from "vitest";
import { keepLast, settleHeight, type ToldHeight } from "./settleHeight.ts";

/** What is told of a row of measurements, `everyMs` apart. */
function tell(measurements: readonly number[], everyMs: number): readonly number[] {
  let told: readonly ToldHeight[] = [];
  return measurements.flatMap((measured, i) => {
    const height = settleHeight(told, measured, i * everyMs);
    if (height === null) return [];
    told = keepLast(told, { height, atMs: i * everyMs });
    return [height];
  });
}

describe("settleHeight", () => {
  test("tells whole pixels, upwards, and only what is new", () => {
    expect(tell([400.2, 400.9, 401, 401.1, 380], 16)).toEqual([401, 402, 380]);
  });

  test("tells nothing of content that isn't there", () => {
    expect(tell([0, -3, Number.NaN], 16)).toEqual([]);
  });

  test("ends a quarrel with a scroll bar at the larger height", () => {
    const flips = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 400 : 420));
    const told = tell(flips, 16);
    expect(told.length).toBeLessThan(8);
    expect(told.at(-1)).toBe(420);
  });

  test("lets a reader open and close as often as they like", () => {
    const flips = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 400 : 700));
    expect(tell(flips, 400)).toEqual(flips);
  });

  test("tells each step of an opening that is drawn out", () => {
    const steps = Array.from({ length: 30 }, (_, i) => 400 + i * 10);
    expect(tell(steps, 16)).toEqual(steps);
  });
});
