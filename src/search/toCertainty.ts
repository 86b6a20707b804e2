import { toExactDay } from "../model/eventDate.ts";
import type { EventDate } from "../model/storySchema.ts";
import type { DateCertainty } from "./filters.ts";

/**
 * How well a date is known: exactly one category for every date, the first of these that fits.
 *
 * - `open`: no source states one of its four bounds. What was still going on when the articles end is open.
 * - `uncertain`: its source calls it approximate or uncertain, or its start or its end may be one of several days.
 * - `day`: start and end are one known day. An inferred day counts: that is how it is known, not how well.
 * - `stretch`: its first and its last day are known.
 */
export function toCertainty({ start, end, qualifier }: EventDate): DateCertainty {
  if ([start.earliest, start.latest, end.earliest, end.latest].includes(null)) return "open";
  if (qualifier === "approximate" || qualifier === "uncertain") return "uncertain";
  const first = toExactDay(start);
  const last = toExactDay(end);
  if (first === null || last === null) return "uncertain";
  return first === last ? "day" : "stretch";
}
