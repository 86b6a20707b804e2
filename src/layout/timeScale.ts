/**
 * The visible part of the axis, in milliseconds of the axis' own time: since the epoch (UTC), less what breaks before
 * it leave out (`TimeAxis`). `endMs` is after `startMs`.
 */
export type TimeWindow = { readonly startMs: number; readonly endMs: number };

/**
 * Time to x and back, in CSS pixels from the plot's start edge. Everything that is drawn, live, still or exported,
 * takes its x from here. Its time is the axis' own, as that of everything in `layout` and `timeline`: what breaks leave
 * out is taken off before anything comes here (`TimeAxis`), so that gestures, flights and packing know of no breaks.
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

/** A stretch that is drawn shorter than it is. Whole UTC days: milliseconds since the epoch. */
export type AxisBreak = {
  readonly startMs: number;
  readonly endMs: number;
  /** How long it is drawn: whole milliseconds, more than none and no more than it lasts. */
  readonly drawnMs: number;
};

/**
 * Between the time of the world (milliseconds since the epoch, UTC) and the axis' own, in which each break lasts as
 * long as it is drawn. Both grow together, and each instant of the one is one of the other; up to the first break they
 * are the same. The address and the store keep the world's time, events and articles are dated by it; what the views
 * draw has been brought to the axis' time as a whole (`toAxisView`), and only what says a date goes back.
 */
export type TimeAxis = {
  /** In order of time. */
  readonly breaks: readonly AxisBreak[];
  toAxis(ms: number): number;
  toMs(axisMs: number): number;
};

/** The axis without breaks: its time is the world's. */
export const TRUE_AXIS: TimeAxis = { breaks: [], toAxis: (ms) => ms, toMs: (axisMs) => axisMs };
