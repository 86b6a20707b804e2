import { knownBounds } from "./drawnSpan.ts";
import type { LayoutEvent } from "./layoutTypes.ts";
import type { TimeWindow } from "./timeScale.ts";

/**
 * How many events begin in each bin of the overview strip, counted at the earliest bound that is stated. Bin `i`
 * covers the pixels from `i * binPx`; the last may be narrower. Events outside the window, and those for which no
 * source states any bound, have no place on the strip and are not counted. One pass over the events: keep the
 * answer while events, window and width stay the same.
 */
export function toDensity(
  events: readonly LayoutEvent[],
  window: TimeWindow,
  widthPx: number,
  binPx: number,
): number[] {
  const bins: number[] = new Array<number>(Math.max(1, Math.ceil(widthPx / binPx))).fill(0);
  const pxPerMs = widthPx / (window.endMs - window.startMs);
  for (const event of events) {
    const startMs = Math.min(...knownBounds(event));
    if (startMs < window.startMs || startMs >= window.endMs) continue;
    const bin = Math.min(Math.floor(((startMs - window.startMs) * pxPerMs) / binPx), bins.length - 1);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
