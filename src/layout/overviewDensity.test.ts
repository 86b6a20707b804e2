import { describe, expect, it } from "vitest";
import { extentOf, layoutEvent, onDay, utc } from "./layoutEventFixture.ts";
import { toDensity } from "./overviewDensity.ts";

const window = { startMs: utc("2024-04-01"), endMs: utc("2024-05-01") };

describe("toDensity", () => {
  it("counts events in the bin in which they begin", () => {
    const events = ["2024-04-01", "2024-04-22", "2024-04-22", "2024-04-30"].map((day, i) =>
      layoutEvent({ id: `e${i}`, extent: onDay(day) }),
    );
    const bins = toDensity(events, window, 300, 10);
    expect(bins).toHaveLength(30);
    expect(bins[0]).toBe(1);
    expect(bins[21]).toBe(2);
    expect(bins[29]).toBe(1);
    expect(bins.reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  it("counts a stretch at its first possible day", () => {
    const stretch = layoutEvent({
      id: "e",
      extent: extentOf(["2024-04-03", "2024-04-20", "2024-04-03", "2024-04-20"]),
    });
    expect(toDensity([stretch], window, 300, 10).indexOf(1)).toBe(2);
  });

  it("leaves out what begins outside the window and what has no stated bound", () => {
    const events = [
      layoutEvent({ id: "before", extent: onDay("2024-03-31") }),
      layoutEvent({ id: "after", extent: onDay("2024-05-01") }),
      layoutEvent({ id: "undated", extent: extentOf([null, null, null, null]) }),
    ];
    expect(toDensity(events, window, 300, 10).every((count) => count === 0)).toBe(true);
  });

  it("has one bin at least, and a last one that may be narrower", () => {
    expect(toDensity([], window, 0, 10)).toEqual([0]);
    expect(toDensity([layoutEvent({ id: "e", extent: onDay("2024-04-30") })], window, 95, 10)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    ]);
  });
});
