import { toDrawnSpan } from "../layout/drawnSpan.ts";
import { clampWindow } from "../layout/fitWindow.ts";
import type { Layout, LayoutEvent } from "../layout/layoutTypes.ts";
import type { TimeWindow } from "../layout/timeScale.ts";

export type WindowLimits = { readonly full: TimeWindow; readonly minMs: number; readonly maxMs: number };

/** Kept free at each side of a cluster's events, as a share of their stretch. */
const ROOM = 0.35;
/** A window that is hardly narrower explains nothing. */
const LEAST_GAIN = 0.85;

/**
 * The window to zoom to when a cluster is opened: from where its first event begins to where its last does, with
 * room. `null` where that is hardly narrower than the window now.
 */
export function toClusterWindow(
  events: readonly LayoutEvent[],
  knowledgeEndMs: number,
  window: TimeWindow,
  { full, minMs, maxMs }: WindowLimits,
): TimeWindow | null {
  const starts = events.map((event) => toDrawnSpan(event, knowledgeEndMs).startMs);
  const first = Math.min(...starts);
  const last = Math.max(...starts);
  if (starts.length === 0 || !Number.isFinite(first) || !Number.isFinite(last)) return null;
  const lengthMs = Math.max((last - first) * (1 + 2 * ROOM), minMs);
  const middle = (first + last) / 2;
  const target = clampWindow(
    { startMs: middle - lengthMs / 2, endMs: middle + lengthMs / 2 },
    full,
    minMs,
    maxMs,
  );
  const gain = (target.endMs - target.startMs) / (window.endMs - window.startMs);
  return gain <= LEAST_GAIN ? target : null;
}

/** Whether a layout shows the events apart: none of its clusters holds them all. */
export const isSeparated = (layout: Layout, eventIds: readonly string[]): boolean =>
  !layout.marks.some((mark) => mark.kind === "cluster" && eventIds.every((id) => mark.eventIds.includes(id)));
