import { toDistance } from "../model/eventDate.ts";
import type { EventDate, TimelineEvent } from "../model/storySchema.ts";
import type { Distance } from "../words/formatDistance.ts";
import type { PlacedSource, StoryLookup } from "./toStoryLookup.ts";

/** Sources of one date that speak of an event. */
export type EventReport = {
  readonly sources: readonly PlacedSource[];
  readonly date: EventDate;
  readonly kind: "stated" | "inferred" | "undated";
  /** What has happened by now, but can have begun only after their date: to them it lay ahead. */
  readonly isAhead: boolean;
  /** Whole days from its start to their date; `null` where it lay ahead, then or now. */
  readonly later: Distance | null;
};

/** Who speaks of an event and when, in the story's order of sources. A source does where a passage of it is quoted. */
export function toEventReports(event: TimelineEvent, lookup: StoryLookup): readonly EventReport[] {
  const quoted = new Set(event.passages.flatMap((id) => lookup.passage(id)?.source ?? []));
  const reports = new Map<string, EventReport & { readonly sources: PlacedSource[] }>();
  for (const placed of lookup.sources) {
    if (!quoted.has(placed.source.id)) continue;
    const { date } = placed.source;
    const key = JSON.stringify([date.start, date.end, date.qualifier]);
    const report = reports.get(key);
    if (report) report.sources.push(placed);
    else reports.set(key, { sources: [placed], date, kind: toKind(date), ...toLater(event, date) });
  }
  return [...reports.values()];
}

function toKind({ start, end, qualifier }: EventDate): EventReport["kind"] {
  const bounds = [start.earliest, start.latest, end.earliest, end.latest];
  if (bounds.every((bound) => bound === null)) return "undated";
  return qualifier === "inferred" ? "inferred" : "stated";
}

/** What an article reports had begun by then, so that what the bounds allow before the start is left out. */
function toLater({ date, status }: TimelineEvent, spoken: EventDate): Pick<EventReport, "isAhead" | "later"> {
  if (status !== "reported") return { isAhead: false, later: null };
  const { atLeastDays, atMostDays } = toDistance(date, spoken);
  if (atMostDays !== null && atMostDays < 0) return { isAhead: true, later: null };
  return { isAhead: false, later: { atLeastDays: Math.max(0, atLeastDays ?? 0), atMostDays } };
}
