import type { TimeWindow } from "../layout/timeScale.ts";

/** A way from one window to another: `at` the share of it, from 0 to 1, that is done, evenly in time. */
export type Flight = (
  from: TimeWindow,
  to: TimeWindow,
) => { readonly durationMs: number; readonly at: (share: number) => TimeWindow };

const shortFlight: Flight = (from, to) => ({
  durationMs: 280,
  at: (share) => interpolateWindow(from, to, easeInOut(share)),
});

/**
 * Moves the window so that the way there is seen, or at once where the reader asked for less motion.
 * Returns a function that stops the flight where it is.
 */
export function flyWindow(
  from: TimeWindow,
  to: TimeWindow,
  onMove: (window: TimeWindow, isThere: boolean) => void,
  toFlight: Flight = shortFlight,
): () => void {
  const { durationMs, at } = toFlight(from, to);
  return runFlight(durationMs, (share) => onMove(share < 1 ? at(share) : to, share === 1));
}

/**
 * Tells in each frame which share of a flight's time has passed, up to 1; at once 1 where the reader asked for less motion.
 * Returns a function that stops it where it is.
 */
export function runFlight(durationMs: number, onShare: (share: number) => void): () => void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    onShare(1);
    return () => {};
  }
  let frame = 0;
  let startedAt: number | null = null;
  const step = (now: number) => {
    startedAt ??= now;
    const share = Math.min((now - startedAt) / durationMs, 1);
    onShare(share);
    if (share < 1) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

export const easeInOut = (t: number) => (t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2);

/**
 * A window on the way: its width changes by equal factors, so that zooming looks even, and its centre follows the
 * width (van Wijk and Nuij, "Smooth and efficient zooming and panning", 2003, without the optimal path).
 */
export function interpolateWindow(from: TimeWindow, to: TimeWindow, t: number): TimeWindow {
  const fromWidth = from.endMs - from.startMs;
  const toWidth = to.endMs - to.startMs;
  const width = fromWidth * (toWidth / fromWidth) ** t;
  // Hardly any zoom: the share of it that is done says nothing about the way.
  const isPan = Math.abs(toWidth - fromWidth) < fromWidth / 1000;
  const travelled = isPan ? t : (width - fromWidth) / (toWidth - fromWidth);
  const fromCentre = (from.startMs + from.endMs) / 2;
  const toCentre = (to.startMs + to.endMs) / 2;
  const centre = fromCentre + (toCentre - fromCentre) * travelled;
  return { startMs: centre - width / 2, endMs: centre + width / 2 };
}
