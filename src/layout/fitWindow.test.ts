import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MS_PER_DAY } from "../model/day.ts";
import { clampWindow, fitWindow, panWindow, windowAround, zoomLimits, zoomWindow } from "./fitWindow.ts";
import { extentOf, KNOWLEDGE_END_MS, layoutEvent, onDay, utc } from "./layoutEventFixture.ts";
import type { TimeWindow } from "./timeScale.ts";

fc.configureGlobal({ seed: 20240422 });

const attack = layoutEvent({ id: "attack", extent: onDay("2023-10-07") });
const resignation = layoutEvent({ id: "resignation" });
const full = fitWindow([attack, resignation], KNOWLEDGE_END_MS);
const { minMs, maxMs } = zoomLimits(full);
const widthOf = (window: TimeWindow): number => window.endMs - window.startMs;

describe("fitWindow", () => {
  it("shows the story from its first bound on, with room at the end for what is expected", () => {
    expect(full.startMs).toBeLessThan(utc("2023-10-07"));
    const roomAfter = (full.endMs - KNOWLEDGE_END_MS) / widthOf(full);
    expect(roomAfter).toBeGreaterThanOrEqual(0.12);
    expect(roomAfter).toBeLessThanOrEqual(0.16);
  });

  it("reaches the last day that something expected names", () => {
    const vote = layoutEvent({ id: "vote", status: "expected", extent: onDay("2024-11-05") });
    expect(fitWindow([attack, vote], KNOWLEDGE_END_MS).endMs).toBeGreaterThan(utc("2024-11-06"));
  });

  it("is a window for a story of one day, of undated events, or of none", () => {
    const undated = layoutEvent({ id: "undated", extent: extentOf([null, null, null, null]) });
    for (const events of [[resignation], [undated], []]) {
      const window = fitWindow(events, KNOWLEDGE_END_MS);
      expect(widthOf(window)).toBeGreaterThan(7 * MS_PER_DAY);
      expect(window.startMs).toBeLessThan(KNOWLEDGE_END_MS);
      expect(window.endMs).toBeGreaterThan(KNOWLEDGE_END_MS);
    }
  });
});

describe("clampWindow", () => {
  const someWindow = fc
    .tuple(fc.integer({ min: -1e14, max: 1e14 }), fc.integer({ min: 1, max: 1e14 }))
    .map(([startMs, lengthMs]) => ({ startMs, endMs: startMs + lengthMs }));

  it("answers with a window that is neither too narrow, nor too wide, nor off the story", () => {
    fc.assert(
      fc.property(someWindow, (window) => {
        const clamped = clampWindow(window, full, minMs, maxMs);
        expect(widthOf(clamped)).toBeGreaterThanOrEqual(minMs - 1);
        expect(widthOf(clamped)).toBeLessThanOrEqual(maxMs + 1);
        expect(clamped.startMs).toBeLessThan(full.endMs);
        expect(clamped.endMs).toBeGreaterThan(full.startMs);
      }),
    );
  });

  it("leaves a window alone that may be shown", () => {
    expect(clampWindow(full, full, minMs, maxMs)).toBe(full);
  });

  it("shows the whole story instead of what is no window", () => {
    for (const window of [
      { startMs: 5, endMs: 5 },
      { startMs: 9, endMs: 5 },
      { startMs: Number.NaN, endMs: 5 },
      { startMs: 0, endMs: Number.POSITIVE_INFINITY },
    ]) {
      expect(clampWindow(window, full, minMs, maxMs)).toBe(full);
    }
  });
});

describe("zoomWindow and panWindow", () => {
  it("keep the anchor in its place, and come back", () => {
    const anchorMs = utc("2024-01-01");
    const near = zoomWindow(full, 0.25, anchorMs);
    const share = (window: TimeWindow): number => (anchorMs - window.startMs) / widthOf(window);
    expect(widthOf(near)).toBeCloseTo(widthOf(full) / 4, 0);
    expect(share(near)).toBeCloseTo(share(full), 9);
    expect(widthOf(zoomWindow(near, 4, anchorMs))).toBeCloseTo(widthOf(full), 0);
    expect(panWindow(panWindow(full, 5_000), -5_000)).toEqual(full);
  });

  it("may go from decades to two days", () => {
    expect(minMs).toBe(2 * MS_PER_DAY);
    expect(maxMs).toBeGreaterThanOrEqual(30 * 365 * MS_PER_DAY);
    const century = { startMs: 0, endMs: 100 * 365 * MS_PER_DAY };
    expect(zoomLimits(century).maxMs).toBe(4 * widthOf(century));
  });
});

describe("windowAround", () => {
  it("shows the days around a moment, in the middle", () => {
    const window = windowAround(resignation, KNOWLEDGE_END_MS, full);
    expect(widthOf(window)).toBe(14 * MS_PER_DAY);
    expect((window.startMs + window.endMs) / 2).toBe(utc("2024-04-22") + MS_PER_DAY / 2);
  });

  it("shows all of a long event, but never more than the whole story", () => {
    const war = layoutEvent({
      id: "war",
      extent: extentOf(["2023-10-07", "2023-10-22", "2024-04-22", null], { ongoingAt: "2024-04-22" }),
    });
    const window = windowAround(war, KNOWLEDGE_END_MS, full);
    expect(window.startMs).toBeLessThan(utc("2023-10-07"));
    expect(window.endMs).toBeGreaterThan(KNOWLEDGE_END_MS);
    expect(widthOf(window)).toBeLessThanOrEqual(widthOf(full));
  });
});
