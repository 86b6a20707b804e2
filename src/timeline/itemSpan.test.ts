import { describe, expect, it } from "vitest";
import { createTimeScale } from "../layout/timeScale.ts";
import { MS_PER_DAY, toStartMs } from "../model/day.ts";
import { isSpanUsable, toItemSpan } from "./itemSpan.ts";

const middle = toStartMs("2024-04-01");
const scaleOf = (days: number, shiftDays = 0) =>
  createTimeScale(
    {
      startMs: middle + (shiftDays - days / 2) * MS_PER_DAY,
      endMs: middle + (shiftDays + days / 2) * MS_PER_DAY,
    },
    1000,
  );

describe("the stretch of time of an item", () => {
  const span = toItemSpan(scaleOf(100));

  it("is whole milliseconds around the window", () => {
    expect([span.startMs, span.endMs].every(Number.isInteger)).toBe(true);
    expect(isSpanUsable(scaleOf(100), span)).toBe(true);
  });

  it("stays usable over a pan of a few windows, and no further", () => {
    expect(isSpanUsable(scaleOf(100, 390), span)).toBe(true);
    expect(isSpanUsable(scaleOf(100, -390), span)).toBe(true);
    expect(isSpanUsable(scaleOf(100, 420), span)).toBe(false);
    expect(isSpanUsable(scaleOf(100, -420), span)).toBe(false);
  });

  it("stays usable while one zooms, until it would reach too far to be placed exactly", () => {
    expect(isSpanUsable(scaleOf(800), span)).toBe(true);
    expect(isSpanUsable(scaleOf(1000), span)).toBe(false);
    expect(isSpanUsable(scaleOf(10), span)).toBe(true);
    expect(isSpanUsable(scaleOf(5), span)).toBe(false);
  });

  it("is usable at once after any step, when made anew", () => {
    for (const scale of [scaleOf(2, 1000), scaleOf(14_000, -5000), scaleOf(100, 420)]) {
      expect(isSpanUsable(scale, toItemSpan(scale))).toBe(true);
    }
  });
});
