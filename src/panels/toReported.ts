import { toDistance } from "../model/eventDate.ts";
import type { EventDate, TimelineEvent } from "../model/storySchema.ts";
import type { Distance } from "../words/formatDistance.ts";
import { toOutlineRows } from "./toOutlineRows.ts";
import { toPassageGroups } from "./toPassageGroups.ts";
import type { PlacedSource, StoryLookup } from "./toStoryLookup.ts";

export type ReportedEvent = {
  readonly event: TimelineEvent;
  /** The sources of this date that have it. */
  readonly sources: readonly PlacedSource[];
  /** The date of these sources; `null`: they have none. Not inferred, where one of them states it. */
  readonly date: EventDate | null;
  /** From its start to the date of the report; `null` where nothing limits it, and for what has not happened. */
  readonly distance: Distance | null;
  /** The date of the articles that first reported it; `null` where they have none, or none reported it. */
  readonly first: EventDate | null;
  /** Whether these are those articles. */
  readonly isFirst: boolean;
};

/** What the articles of one date said. */
export type ReportedGroup = {
  readonly key: string;
  /** `null`: these articles have no date. Not inferred, where one of the articles states it. */
  readonly date: EventDate | null;
  readonly sources: readonly PlacedSource[];
  /** What they reported as having happened. */
  readonly happened: readonly ReportedEvent[];
  /** What they expected, or told that somebody demanded. */
  readonly ahead: readonly ReportedEvent[];
};

/**
 * The second clock: what was said when. Articles with the same bounds share a group; groups are in order of time, those
 * without a date last, events in the outline's order. An event that can have begun only after a group's date lay ahead
 * for those articles, even if later ones report it.
 */
export function toReported(lookup: StoryLookup): readonly ReportedGroup[] {
  const { reported, ahead } = toOutlineRows(lookup.story);
  const rows = [...reported, ...ahead].map(({ event }) => ({
    event,
    sources: toPassageGroups(lookup, event.passages).map(({ source, index }) => ({ source, index })),
  }));
  const groups = toDateGroups(lookup.sources);
  const firstGroupOf = (event: TimelineEvent, sources: readonly PlacedSource[]) =>
    groups.find(
      (group) => !isAhead(event, group.date) && group.sources.some((placed) => isAmong(placed, sources)),
    );
  return groups.map((group) => {
    const said = rows.flatMap(({ event, sources }) => {
      const here = sources.filter((placed) => isAmong(placed, group.sources));
      if (here.length === 0) return [];
      const first = firstGroupOf(event, sources);
      const firstDate =
        first?.date && toSpokenDate(sources.filter((placed) => isAmong(placed, first.sources)));
      return [
        {
          event,
          sources: here,
          date: group.date && toSpokenDate(here),
          distance: toDays(event, group.date),
          first: firstDate ?? null,
          isFirst: first === group,
        },
      ];
    });
    return {
      ...group,
      happened: said.filter(({ event }) => !isAhead(event, group.date)),
      ahead: said.filter(({ event }) => isAhead(event, group.date)),
    };
  });
}

const isAmong = ({ source }: PlacedSource, sources: readonly PlacedSource[]) =>
  sources.some((other) => other.source.id === source.id);

function isAhead({ status, date }: TimelineEvent, reported: EventDate | null): boolean {
  const latest = reported?.end.latest ?? null;
  return (
    status !== "reported" || (latest !== null && date.start.earliest !== null && date.start.earliest > latest)
  );
}

/** What is reported had begun by then, so that what the bounds allow before the start is left out. */
function toDays(event: TimelineEvent, reported: EventDate | null): Distance | null {
  if (reported === null || isAhead(event, reported)) return null;
  const { atLeastDays, atMostDays } = toDistance(event.date, reported);
  const atLeast = Math.max(0, atLeastDays ?? 0);
  return atMostDays === null && atLeast === 0 ? null : { atLeastDays: atLeast, atMostDays };
}

function toDateGroups(
  sources: readonly PlacedSource[],
): readonly Omit<ReportedGroup, "happened" | "ahead">[] {
  return [...new Set(sources.map(({ source }) => toKey(source.date)))]
    .map((key) => {
      const dated = sources.filter(({ source }) => toKey(source.date) === key);
      return { key, date: key === UNDATED ? null : toSpokenDate(dated), sources: dated };
    })
    .toSorted((a, b) => Number(a.key === UNDATED) - Number(b.key === UNDATED) || (a.key < b.key ? -1 : 1));
}

const UNDATED = "undated";

/** The bounds as a word fit for an element's id; equal dates have equal keys, and earlier ones come first. */
function toKey({ start, end }: EventDate): string {
  const bounds = [start.earliest, start.latest, end.earliest, end.latest];
  const days = [...new Set(bounds.filter((bound) => bound !== null))].toSorted();
  if (days.length === 0) return UNDATED;
  return days.length === 1 && !bounds.includes(null)
    ? days.join()
    : bounds.map((bound) => bound ?? "open").join("_");
}

/** Of several articles of one date, the one that states it speaks for all. */
const toSpokenDate = (placed: readonly PlacedSource[]): EventDate | null =>
  (placed.find(({ source }) => source.date.qualifier === undefined) ?? placed[0])?.source.date ?? null;
