import { type Day, MS_PER_DAY, toEndMs, toStartMs } from "../model/day.ts";
import type { EventDate } from "../model/storySchema.ts";
import { FITTED_SHARE } from "./fitWindow.ts";
import type { LayoutEvent } from "./layoutTypes.ts";
import type { AxisBreak, TimeAxis, TimeWindow } from "./timeScale.ts";

/** No shorter stretch is worth a break, nor one that is no more than this share of the story: there are seven at most. */
const LEAST_DAYS = 14;
const LEAST_SHARE = 1 / 8;
/** Of the fitted window, for one break and for all. */
const DRAWN_SHARE = 0.12;
const MOST_DRAWN_SHARE = 0.36;
/** Ordinary time between a bound and a break, as a share of what the stretches leave of the story. */
const MARGIN_SHARE = 0.1;
/** What would not at least be halved is drawn as it is. */
const MOST_LEFT = 1 / 2;

/** An axis on which these stretches are shortened. They are in order of time and don't touch. */
export function createTimeAxis(breaks: readonly AxisBreak[]): TimeAxis {
  const lengthOf = ({ startMs, endMs }: AxisBreak) => endMs - startMs;
  return {
    breaks,
    toAxis(ms) {
      let leftOutMs = 0;
      for (const gap of breaks) {
        if (ms <= gap.startMs) break;
        if (ms < gap.endMs) {
          return gap.startMs - leftOutMs + ((ms - gap.startMs) * gap.drawnMs) / lengthOf(gap);
        }
        leftOutMs += lengthOf(gap) - gap.drawnMs;
      }
      return ms - leftOutMs;
    },
    toMs(axisMs) {
      let leftOutMs = 0;
      for (const gap of breaks) {
        const into = axisMs + leftOutMs - gap.startMs;
        if (into <= 0) break;
        if (into < gap.drawnMs) return gap.startMs + (into * lengthOf(gap)) / gap.drawnMs;
        leftOutMs += lengthOf(gap) - gap.drawnMs;
      }
      return axisMs + leftOutMs;
    },
  };
}

/** The axis on its way from the true scale (`part` 0) to these breaks (1): each shrinks by equal factors. */
export const createAxisOnTheWay = (breaks: readonly AxisBreak[], part: number): TimeAxis =>
  createTimeAxis(
    breaks.map((gap) => {
      const lengthMs = gap.endMs - gap.startMs;
      return { ...gap, drawnMs: Math.round(lengthMs * (gap.drawnMs / lengthMs) ** part) };
    }),
  );

/** A window of the world's time in the axis', and back. */
export const toAxisWindow = (axis: TimeAxis, window: TimeWindow): TimeWindow => ({
  startMs: axis.toAxis(window.startMs),
  endMs: axis.toAxis(window.endMs),
});
export const fromAxisWindow = (axis: TimeAxis, window: TimeWindow): TimeWindow => ({
  startMs: axis.toMs(window.startMs),
  endMs: axis.toMs(window.endMs),
});

/** The same events, dated in the axis' time. */
export function toAxisEvents(axis: TimeAxis, events: readonly LayoutEvent[]): readonly LayoutEvent[] {
  const toAxis = (ms: number | null) => (ms === null ? null : axis.toAxis(ms));
  return events.map((event) => {
    const { possibleStartMs, certainStartMs, certainEndMs, possibleEndMs, ...rest } = event.extent;
    const extent = {
      ...rest,
      possibleStartMs: toAxis(possibleStartMs),
      certainStartMs: toAxis(certainStartMs),
      certainEndMs: toAxis(certainEndMs),
      possibleEndMs: toAxis(possibleEndMs),
    };
    return { ...event, extent };
  });
}

/** What of a date says which days are stated. */
export type StatedBounds = Pick<EventDate, "start" | "end">;
type Stretch = { readonly startMs: number; readonly endMs: number };

/**
 * The long stretches in which no bound lies that a date states, of those of the whole story: give those of every event,
 * the folded and the filtered too, and of every article. A margin stays at both ends, so that marks keep clear of the
 * break.
 */
export function findAxisBreaks(dates: Iterable<StatedBounds>, knowledgeEndMs: number): readonly AxisBreak[] {
  const days = new Set<Day | null>();
  for (const { start, end } of dates) {
    days.add(start.earliest).add(start.latest).add(end.earliest).add(end.latest);
  }
  // A stated day is a bound where it begins and where it ends; a long story states each many times.
  const bounds = [...days].flatMap((day) => (day === null ? [] : [toStartMs(day), toEndMs(day)]));
  bounds.push(knowledgeEndMs);
  const firstMs = bounds.reduce((first, ms) => Math.min(first, ms), Number.POSITIVE_INFINITY);
  const lastMs = bounds.reduce((last, ms) => Math.max(last, ms), Number.NEGATIVE_INFINITY);
  const spanMs = lastMs - firstMs;
  let stretches = findEmptyStretches(
    bounds,
    firstMs,
    Math.max(spanMs * LEAST_SHARE, LEAST_DAYS * MS_PER_DAY),
  );
  // Each time one is given up, the others are drawn anew: their share may now be another.
  for (;;) {
    const breaks = toBreaks(stretches, spanMs);
    const long = breaks.filter(({ startMs, endMs, drawnMs }) => {
      const lengthMs = endMs - startMs;
      return lengthMs > LEAST_DAYS * MS_PER_DAY && drawnMs <= lengthMs * MOST_LEFT;
    });
    if (long.length === breaks.length) return breaks;
    const shortest = Math.min(...stretches.map(({ startMs, endMs }) => endMs - startMs));
    stretches = stretches.filter(({ startMs, endMs }) => endMs - startMs > shortest);
  }
}

/**
 * Stretches longer than `leastMs` without a bound, in order of time. None fits into a bucket of that length, so only
 * the first and the last bound of each bucket count (as in Gonzalez' algorithm for the largest gap, 1975): one pass,
 * however long the story is.
 */
function findEmptyStretches(bounds: readonly number[], firstMs: number, leastMs: number): readonly Stretch[] {
  const buckets: Stretch[] = [];
  for (const ms of bounds) {
    const at = Math.floor((ms - firstMs) / leastMs);
    const { startMs, endMs } = buckets[at] ?? { startMs: ms, endMs: ms };
    buckets[at] = { startMs: Math.min(startMs, ms), endMs: Math.max(endMs, ms) };
  }
  // `flatMap` passes over buckets that nothing lies in.
  const filled = buckets.flatMap((bucket) => [bucket]);
  return filled.flatMap((bucket, index) => {
    const next = filled[index + 1];
    return next && next.startMs - bucket.endMs > leastMs
      ? [{ startMs: bucket.endMs, endMs: next.startMs }]
      : [];
  });
}

function toBreaks(stretches: readonly Stretch[], spanMs: number): readonly AxisBreak[] {
  const emptyMs = stretches.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const marginMs = Math.max(Math.round(((spanMs - emptyMs) * MARGIN_SHARE) / MS_PER_DAY), 1) * MS_PER_DAY;
  const share = Math.min(DRAWN_SHARE, MOST_DRAWN_SHARE / Math.max(stretches.length, 1));
  const restMs = spanMs - emptyMs + 2 * marginMs * stretches.length;
  // All breaks and the rest fill what the fitted window leaves to the story.
  const fittedMs = restMs / (FITTED_SHARE - share * stretches.length);
  return stretches.map(({ startMs, endMs }) => ({
    startMs: startMs + marginMs,
    endMs: endMs - marginMs,
    drawnMs: Math.round(fittedMs * share),
  }));
}
