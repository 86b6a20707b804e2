/** The visible part of the axis, in milliseconds since the epoch (UTC). `endMs` is after `startMs`. */
export type TimeWindow = { readonly startMs: number; readonly endMs: number };

/**
 * Time to x and back, in CSS pixels from the plot's start edge. Everything that is drawn, live, still or exported,
 * takes its x from here, so that a scale with breaks needs no other place to change.
 */
export type TimeScale = {
  readonly window: TimeWindow;
  readonly widthPx: number;
  toX(ms: number): number;
  toMs(x: number): number;
};

export function createTimeScale(window: TimeWindow, widthPx: number): TimeScale {
  const msPerPx = (window.endMs - window.startMs) / Math.max(widthPx, 1);
  return {
    window,
    widthPx,
    toX: (ms) => (ms - window.startMs) / msPerPx,
    toMs: (x) => window.startMs + x * msPerPx,
  };
}
