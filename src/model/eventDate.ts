import { type Day, toDayNumber } from "./day.ts";
import type { Bounds, EventDate, TimelineEvent } from "./storySchema.ts";

/** The days on which it certainly was going on, both included: from its latest start to its earliest end. */
export type CertainDays = { readonly start: Day; readonly end: Day };

/** The days on which it may have been going on, both included; `null` where no source states the bound. */
export type PossibleDays = { readonly start: Day | null; readonly end: Day | null };

/**
 * The certain stretch (CIDOC CRM's P81, "ongoing throughout"), or `null` where no day is certain. A day on which a
 * source says that it was still going on counts: by then it had begun, and had not ended.
 */
export function toCertain(date: EventDate): CertainDays | null {
  const start = minDay(date.start.latest, date.ongoingAt ?? null);
  const end = maxDay(date.end.earliest, date.ongoingAt ?? null);
  return start !== null && end !== null && start <= end ? { start, end } : null;
}

/** The possible stretch (CIDOC CRM's P82, "at some time within"). */
export function toPossible(date: EventDate): PossibleDays {
  return { start: date.start.earliest, end: date.end.latest };
}

/** Whether there is no day on which both may have been going on. */
export function areApart(a: EventDate, b: EventDate): boolean {
  const isAfter = (later: EventDate, { end }: EventDate) =>
    later.start.earliest !== null && end.latest !== null && later.start.earliest > end.latest;
  return isAfter(a, b) || isAfter(b, a);
}

/** Whether it is one day, and which is known. */
export function isExactDay(date: EventDate): boolean {
  return toExactDay(date.start) !== null && toExactDay(date.start) === toExactDay(date.end);
}

/** The day on which both bounds agree, or `null`. */
export function toExactDay({ earliest, latest }: Bounds): Day | null {
  return earliest === latest ? earliest : null;
}

/**
 * Order of time for lists: by the first bound that is stated, of start then end; on the same day, what may have
 * begun earlier comes first, then what must have begun and ended sooner. A date without any bound comes last.
 * 0 for dates with the same bounds, so that a stable sort keeps the story's order.
 */
export function compareEventDates(a: EventDate, b: EventDate): number {
  const keysA = toSortKeys(a);
  const keysB = toSortKeys(b);
  for (const [i, key] of keysA.entries()) {
    const other = keysB[i] ?? "";
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

/** `compareEventDates`, with what is expected or demanded after what is reported. */
export function compareEvents(
  a: Pick<TimelineEvent, "date" | "status">,
  b: Pick<TimelineEvent, "date" | "status">,
): number {
  const ahead = Number(a.status !== "reported") - Number(b.status !== "reported");
  return ahead === 0 ? compareEventDates(a.date, b.date) : ahead;
}

/**
 * Whole days from the start of `a` to the start of `b`, negative where `b` came first; `null` where the bounds set no
 * limit. From 7 October 2023 to 22 April 2024: at least 198, at most 198.
 */
export function toDistance(
  a: EventDate,
  b: EventDate,
): { readonly atLeastDays: number | null; readonly atMostDays: number | null } {
  return {
    atLeastDays: daysBetween(a.start.latest, b.start.earliest),
    atMostDays: daysBetween(a.start.earliest, b.start.latest),
  };
}

const BEFORE_ALL = "0000-00-00";
const AFTER_ALL = "9999-99-99";

/** ISO days with four-digit years are in order of time when they are in order of text. */
function toSortKeys({ start, end }: EventDate): readonly string[] {
  return [
    start.earliest ?? start.latest ?? end.earliest ?? end.latest ?? AFTER_ALL,
    start.earliest ?? BEFORE_ALL,
    start.latest ?? AFTER_ALL,
    end.earliest ?? AFTER_ALL,
    end.latest ?? AFTER_ALL,
  ];
}

function daysBetween(from: Day | null, to: Day | null): number | null {
  return from === null || to === null ? null : toDayNumber(to) - toDayNumber(from);
}

function minDay(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function maxDay(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
