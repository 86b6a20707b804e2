import type { TimeScale } from "../layout/timeScale.ts";

/** The stretch of time that one vis-timeline item stands on. Whole milliseconds, UTC. */
export type ItemSpan = { readonly startMs: number; readonly endMs: number };

/** So many plot widths at each side of the plot belong to a new item's stretch. */
const REACH_WIDTHS = 4;
/** An item further out loses precision in the browser's transforms (single precision: a hundredth of a pixel). */
const FAR_WIDTHS = 60;

/**
 * A stretch for an item that may be used at any place of the plot, and for as many steps of the window as possible:
 * vis-timeline takes an item out of the page when it doesn't meet the window.
 */
export function toItemSpan(scale: TimeScale): ItemSpan {
  const reachPx = REACH_WIDTHS * scale.widthPx;
  return {
    startMs: Math.floor(scale.toMs(-reachPx)),
    endMs: Math.ceil(scale.toMs(scale.widthPx + reachPx)),
  };
}

/**
 * Whether an item may stay where it was put although the window has moved. Only the place of our element inside it is
 * updated then: writing an item to vis-timeline costs a forced layout each.
 */
export function isSpanUsable(scale: TimeScale, span: ItemSpan): boolean {
  const width = scale.widthPx;
  const x0 = scale.toX(span.startMs);
  const x1 = scale.toX(span.endMs);
  return x0 < 0 && x1 > width && x0 > -FAR_WIDTHS * width && x1 < (FAR_WIDTHS + 1) * width;
}
