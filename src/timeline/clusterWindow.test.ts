import { describe, expect, it } from "vitest";
import type { LayoutEvent } from "../layout/layoutTypes.ts";
import { MS_PER_DAY, toEndMs, toStartMs } from "../model/day.ts";
import { toClusterWindow } from "./clusterWindow.ts";

const makeEvent = (day: string): LayoutEvent => ({
  id: day,
  lane: "l",
  label: day,
  dateLabel: day,
  sources: [],
  status: "reported",
  extent: {
    possibleStartMs: toStartMs(day),
    certainStartMs: toStartMs(day),
    certainEndMs: toEndMs(day),
    possibleEndMs: toEndMs(day),
    ongoing: false,
    near: null,
  },
  weight: 1,
  landmark: false,
  partCount: 0,
  unfolded: false,
});
const knowledgeEndMs = toEndMs("2024-04-22");
const full = { startMs: toStartMs("2023-10-01"), endMs: toEndMs("2024-06-01") };
const limits = { full, minMs: 2 * MS_PER_DAY, maxMs: 40 * 365 * MS_PER_DAY };

describe("opening a cluster", () => {
  it("shows all of its events, with room, in a narrower window", () => {
    const days = ["2024-04-10", "2024-04-14", "2024-04-22"];
    const window = toClusterWindow(days.map(makeEvent), knowledgeEndMs, full, limits);
    expect(window?.startMs).toBeLessThan(toStartMs("2024-04-10"));
    expect(window?.endMs).toBeGreaterThan(toStartMs("2024-04-22"));
    expect((window?.endMs ?? 0) - (window?.startMs ?? 0)).toBeLessThan(full.endMs - full.startMs);
  });

  it("goes no nearer than the limit", () => {
    const window = toClusterWindow(
      [makeEvent("2024-04-22"), makeEvent("2024-04-22")],
      knowledgeEndMs,
      full,
      limits,
    );
    expect((window?.endMs ?? 0) - (window?.startMs ?? 0)).toBeCloseTo(limits.minMs);
  });

  it("has no window to offer where the window is as narrow already", () => {
    const near = { startMs: toStartMs("2024-04-21"), endMs: toStartMs("2024-04-23") };
    const events = [makeEvent("2024-04-22"), makeEvent("2024-04-22")];
    expect(toClusterWindow(events, knowledgeEndMs, near, limits)).toBeNull();
    expect(toClusterWindow([], knowledgeEndMs, full, limits)).toBeNull();
  });
});
