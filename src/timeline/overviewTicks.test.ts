import { describe, expect, it } from "vitest";
import { toEndMs, toStartMs } from "../model/day.ts";
import { toOverviewTicks } from "./overviewTicks.ts";

const spanOf = (first: string, last: string) => ({ startMs: toStartMs(first), endMs: toEndMs(last) });

describe("the overview's ticks", () => {
  it("stand on the firsts of months, the year where one begins", () => {
    const ticks = toOverviewTicks(spanOf("2023-09-15", "2024-03-10"), 900);
    expect(ticks.map((tick) => tick.label)).toEqual(["Oct", "Nov", "Dec", "2024", "Feb", "Mar"]);
    expect(ticks.map((tick) => tick.ms)).toContain(toStartMs("2023-12-01"));
  });

  it.each([300, 600, 1200])("never stand closer than their labels need, at %i pixels", (widthPx) => {
    for (const window of [
      spanOf("2024-04-01", "2024-04-30"),
      spanOf("2023-09-15", "2024-06-10"),
      spanOf("1990-01-01", "2030-01-01"),
      spanOf("0100-01-01", "2024-01-01"),
    ]) {
      const pxPerMs = widthPx / (window.endMs - window.startMs);
      const xs = toOverviewTicks(window, widthPx).map((tick) => tick.ms * pxPerMs);
      xs.slice(1).forEach((x, index) => {
        expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(50);
      });
    }
  });

  it("lie inside the window", () => {
    const window = spanOf("0050-03-01", "0099-01-01");
    const ticks = toOverviewTicks(window, 500);
    expect(ticks.length).toBeGreaterThan(2);
    for (const tick of ticks) {
      expect(tick.ms).toBeGreaterThanOrEqual(window.startMs);
      expect(tick.ms).toBeLessThan(window.endMs);
    }
  });
});
