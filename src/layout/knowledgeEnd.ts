import { toEndMs } from "../model/day.ts";
import type { EventDate, Story } from "../model/storySchema.ts";

/** The last day a date names, by the firmest of its bounds that is stated. */
const lastDayOf = (date: EventDate): string | null =>
  date.end.latest ?? date.end.earliest ?? date.start.latest ?? date.start.earliest;

/**
 * Where the articles end: the end (UTC, next midnight) of the day of the latest source. Where no source has a date,
 * the end of the last day that a reported event names; where none does either, the epoch.
 */
export function toKnowledgeEndMs(story: Pick<Story, "sources" | "events">): number {
  const ofSources = story.sources.map((source) => lastDayOf(source.date));
  const ofEvents = story.events
    .filter((event) => event.status === "reported")
    .map((event) => lastDayOf(event.date));
  for (const days of [ofSources, ofEvents]) {
    const known = days.filter((day) => day !== null);
    if (known.length > 0) return known.reduce((last, day) => Math.max(last, toEndMs(day)), -Infinity);
  }
  return 0;
}
