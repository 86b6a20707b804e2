import { MS_PER_DAY } from "../model/day.ts";
import { knownBounds, toDrawnSpan } from "./drawnSpan.ts";
import type { LayoutEvent } from "./layoutTypes.ts";
import type { TimeWindow } from "./timeScale.ts";

/** Shares of the window kept free: for tails before the first event, for what is expected after the last. */
const ROOM_BEFORE = 0.08;
const ROOM_AFTER = 0.14;
/** What of the window is the story's. */
export const FITTED_SHARE = 1 - ROOM_BEFORE - ROOM_AFTER;
/** A story of one day is shown in its fortnight. */
const SHORTEST_STORY_MS = 10 * MS_PER_DAY;
const NEAREST_MS = 2 * MS_PER_DAY;
const FARTHEST_MS = 40 * 365.25 * MS_PER_DAY;
const AROUND_MS = 14 * MS_PER_DAY;

const widthOf = (window: TimeWindow): number => window.endMs - window.startMs;

const around = (centreMs: number, widthMs: number): TimeWindow => ({
  startMs: centreMs - widthMs / 2,
  endMs: centreMs + widthMs / 2,
});

/**
 * The window that shows the whole story: from its earliest stated bound to the end of knowledge, or to the last
 * bound that something expected names, with room at both sides. It does not depend on the width of the plot.
 */
export function fitWindow(events: readonly LayoutEvent[], knowledgeEndMs: number): TimeWindow {
  let firstMs = knowledgeEndMs;
  let lastMs = knowledgeEndMs;
  for (const event of events) {
    for (const bound of knownBounds(event)) firstMs = Math.min(firstMs, bound);
    lastMs = Math.max(lastMs, toDrawnSpan(event, knowledgeEndMs).endMs);
  }
  firstMs = Math.min(firstMs, lastMs - SHORTEST_STORY_MS);
  const widthMs = (lastMs - firstMs) / FITTED_SHARE;
  return { startMs: firstMs - ROOM_BEFORE * widthMs, endMs: lastMs + ROOM_AFTER * widthMs };
}

/** How narrow and how wide a window may become: from two days to four times the story, at least forty years. */
export function zoomLimits(full: TimeWindow): { readonly minMs: number; readonly maxMs: number } {
  return { minMs: NEAREST_MS, maxMs: Math.max(FARTHEST_MS, 4 * widthOf(full)) };
}

/**
 * The nearest window that may be shown: no narrower than `minMs`, no wider than `maxMs`, its centre inside the whole
 * story, so that no pan loses it. What is no window at all (an end that is not after its start, or not a number)
 * becomes the whole story.
 */
export function clampWindow(window: TimeWindow, full: TimeWindow, minMs: number, maxMs: number): TimeWindow {
  const wantedMs = widthOf(window);
  if (!Number.isFinite(wantedMs) || wantedMs <= 0) return full;
  const widthMs = Math.min(Math.max(wantedMs, minMs), maxMs);
  const wantedCentreMs = (window.startMs + window.endMs) / 2;
  const centreMs = Math.min(Math.max(wantedCentreMs, full.startMs), full.endMs);
  if (widthMs === wantedMs && centreMs === wantedCentreMs) return window;
  return around(centreMs, widthMs);
}

/** The window `factor` times as wide (below 1 zooms in); the instant `anchorMs` keeps its place on screen. */
export function zoomWindow(window: TimeWindow, factor: number, anchorMs: number): TimeWindow {
  return {
    startMs: anchorMs - (anchorMs - window.startMs) * factor,
    endMs: anchorMs + (window.endMs - anchorMs) * factor,
  };
}

/** The window moved by `deltaMs`; positive is later. */
export function panWindow(window: TimeWindow, deltaMs: number): TimeWindow {
  return { startMs: window.startMs + deltaMs, endMs: window.endMs + deltaMs };
}

/** The window to fly to for one event: the fortnight around it, or all of it with room, or else the whole story. */
export function windowAround(event: LayoutEvent, knowledgeEndMs: number, full: TimeWindow): TimeWindow {
  const span = toDrawnSpan(event, knowledgeEndMs);
  const widthMs = Math.max(AROUND_MS, (span.endMs - span.startMs) * 1.5);
  return widthMs < widthOf(full) ? around((span.startMs + span.endMs) / 2, widthMs) : full;
}
