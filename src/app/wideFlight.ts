import { interpolateZoom } from "d3-interpolate";
import type { TimeWindow } from "../layout/timeScale.ts";
import { MS_PER_DAY } from "../model/day.ts";
import { easeInOut, type Flight } from "./flyWindow.ts";

/** Long enough to be followed, short enough not to be waited for. */
const SHORTEST_MS = 500;
const LONGEST_MS = 1400;

/**
 * Draws back until both windows are in sight, crosses, and closes in: the reader sees how far apart they are. The optimal
 * path of van Wijk and Nuij ("Smooth and efficient zooming and panning", 2003), whose own length in time `d3-interpolate`
 * gives.
 */
export const wideFlight: Flight = (from, to) => {
  // Days from where it begins: the squares of milliseconds since the epoch would lose precision.
  const centreOf = ({ startMs, endMs }: TimeWindow) => (startMs + endMs) / 2;
  const originMs = centreOf(from);
  const toView = (window: TimeWindow): [number, number, number] => [
    (centreOf(window) - originMs) / MS_PER_DAY,
    0,
    (window.endMs - window.startMs) / MS_PER_DAY,
  ];
  const path = interpolateZoom(toView(from), toView(to));
  return {
    durationMs: Math.min(Math.max(path.duration, SHORTEST_MS), LONGEST_MS),
    at: (share) => {
      const [centre, , width] = path(easeInOut(share));
      const centreMs = originMs + centre * MS_PER_DAY;
      const halfMs = (width * MS_PER_DAY) / 2;
      return { startMs: centreMs - halfMs, endMs: centreMs + halfMs };
    },
  };
};
