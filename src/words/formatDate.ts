import { addDays, type Day } from "../model/day.ts";
import { toExactDay } from "../model/eventDate.ts";
import type { Bounds, EventDate, TimelineEvent } from "../model/storySchema.ts";
import { type DayStyle, formatDay, formatMonthOrYear, formatPair, formatSpan } from "./formatDay.ts";
import { words } from "./words.ts";

export { type DayStyle, formatDay, formatSpan } from "./formatDay.ts";

/**
 * The date in words, no more precise than its bounds: every day that is named is one of them, or the day on which it
 * was still going on. A stretch that is exactly one calendar month or year is called by its name.
 */
export function formatDate(
  date: EventDate,
  event: Pick<TimelineEvent, "kind" | "status">,
  style: DayStyle,
): string {
  if (event.status !== "reported") return qualify(date, formatAhead(date, event, style), "clause");
  if (date.ongoingAt !== undefined && date.end.latest === null) {
    return qualify(date, formatOngoing(date, date.ongoingAt, style), "clause");
  }
  if (event.kind === "moment" || haveSameBounds(date)) {
    const when = toWhen(toWhole(date, event.kind), date.near, event.kind);
    if (when.shape === "none") return words.date.notStated;
    if (when.shape === "by") return qualify(date, words.date.byNoDay(formatDay(when.day, style)), "clause");
    const form = when.shape === "day" || when.shape === "either" ? "day" : "stretch";
    return qualify(date, formatWhen(when, style, "alone"), form);
  }
  const first = toExactDay(date.start);
  const last = toExactDay(date.end);
  if (first !== null && last !== null) return qualify(date, formatSpan(first, last, style), "day");
  return qualify(date, formatPeriod(date, style), "clause");
}

/** What a step of a basis gives, in words: "7 Oct 2023", "20 or 21 Apr 2024", "between …", "by …", "… or later". */
export function formatBounds(bounds: Bounds, style: DayStyle): string {
  return formatWhen(toWhen(bounds, undefined, "moment"), style, "alone");
}

/** What `<time datetime>` may say: a day, or the first and last of a period, and only where they are known. */
export function toDateTimes(date: EventDate): { readonly start: Day; readonly end?: Day } | null {
  const start = toExactDay(date.start);
  const end = toExactDay(date.end);
  if (start === null || end === null) return null;
  return start === end ? { start } : { start, end };
}

/** What two bounds say of when, before it is put into words. */
type When =
  | { readonly shape: "none" }
  | { readonly shape: "day" | "by" | "from" | "shortly-after" | "shortly-before"; readonly day: Day }
  | { readonly shape: "either" | "between"; readonly first: Day; readonly last: Day };

function toWhen({ earliest, latest }: Bounds, near: EventDate["near"], kind: TimelineEvent["kind"]): When {
  if (earliest !== null && earliest === latest) return { shape: "day", day: earliest };
  if (near === "start" && earliest !== null) return { shape: "shortly-after", day: earliest };
  if (near === "end" && latest !== null) return { shape: "shortly-before", day: latest };
  if (earliest === null) return latest === null ? { shape: "none" } : { shape: "by", day: latest };
  if (latest === null) return { shape: "from", day: earliest };
  const either = kind === "moment" && addDays(earliest, 1) === latest;
  return { shape: either ? "either" : "between", first: earliest, last: latest };
}

/** `alone`: "7 Oct 2023"; `after-verb`: "(began) on 7 Oct 2023". */
function formatWhen(when: When, style: DayStyle, place: "alone" | "after-verb"): string {
  const { date } = words;
  const on = (text: string) => (place === "after-verb" ? date.onDay(text) : text);
  switch (when.shape) {
    case "none":
      return date.notStated;
    case "day":
      return on(formatDay(when.day, style));
    case "by":
      return date.by(formatDay(when.day, style));
    case "from":
      return on(date.orLater(formatDay(when.day, style)));
    case "shortly-after":
      return date.shortlyAfter(formatDay(when.day, style));
    case "shortly-before":
      return date.shortlyBefore(formatDay(when.day, style));
    case "either":
      return on(date.either(...formatPair(when.first, when.last, style)));
    case "between": {
      const name = formatMonthOrYear(when.first, when.last, style);
      return name === null
        ? date.between(...formatPair(when.first, when.last, style))
        : date.inMonthOrYear(name);
    }
  }
}

/** Reported, and still going on on the day `at`, with no end stated. */
function formatOngoing({ start, near }: EventDate, at: Day, style: DayStyle): string {
  const { date } = words;
  const day = formatDay(at, style);
  const { earliest, latest } = start;
  const startsBefore = latest !== null && latest < at;
  if (earliest === null) {
    return startsBefore
      ? date.join(date.begunBy(formatDay(latest, style)), date.stillUnderWay(day))
      : date.join(date.underWay(day), date.startNotStated);
  }
  if (earliest === at) return date.join(date.began(date.onDay(day)), date.stillUnderWayThatDay);
  // That it was going on bounds its start already: a latest start on the same day would only name it twice.
  const known = startsBefore ? start : { earliest, latest: null };
  const when = toWhen(known, near === "start" ? near : undefined, "moment");
  return date.join(date.began(formatWhen(when, style, "after-verb")), date.stillUnderWay(day));
}

/** A reported period whose start and end are not both known days. Each of the two is a moment. */
function formatPeriod({ start, end, near }: EventDate, style: DayStyle): string {
  const { date } = words;
  const began = toWhen(start, near === "start" ? near : undefined, "moment");
  // An end not before the earliest start, or a start not after the latest end, goes without saying.
  const impliedEnd = start.earliest !== null && end.latest === null && (end.earliest ?? "") <= start.earliest;
  const impliedStart =
    end.latest !== null && start.earliest === null && (start.latest ?? end.latest) >= end.latest;
  const ended = impliedEnd
    ? date.endNotStated
    : formatEnd(toWhen(end, near === "end" ? near : undefined, "moment"), style);
  if (began.shape === "none" || impliedStart) return date.join(ended, date.startNotStated);
  const beganClause =
    began.shape === "by"
      ? date.begunBy(formatDay(began.day, style))
      : date.began(formatWhen(began, style, "after-verb"));
  return date.join(beganClause, ended);
}

function formatEnd(ended: When, style: DayStyle): string {
  const { date } = words;
  if (ended.shape === "none") return date.endNotStated;
  if (ended.shape === "by") return date.overBy(formatDay(ended.day, style));
  if (ended.shape === "from") return date.notOverBefore(formatDay(ended.day, style));
  return date.ended(formatWhen(ended, style, "after-verb"));
}

/** Expected or demanded: the days say when it would happen, never that it did. */
function formatAhead(
  eventDate: EventDate,
  { kind, status }: Pick<TimelineEvent, "kind" | "status">,
  style: DayStyle,
): string {
  const { date } = words;
  const demanded = status === "demanded";
  const say = demanded ? date.demanded : date.expected;
  const first = toExactDay(eventDate.start);
  const last = toExactDay(eventDate.end);
  if (kind === "period" && first !== null && last !== null && first !== last) {
    return say(date.fromTo(...formatPair(first, last, style)));
  }
  const when = toWhen(toWhole(eventDate, kind), eventDate.near, kind);
  if (when.shape === "none") return demanded ? date.demandedNoDay : date.expectedNoDay;
  if (when.shape === "from") return say(date.after(formatDay(when.day, style)));
  return say(formatWhen(when, style, "after-verb"));
}

/** The outermost days. A moment starts when it ends, so that a bound of either holds for both. */
const toWhole = ({ start, end }: EventDate, kind: TimelineEvent["kind"]): Bounds => ({
  earliest: start.earliest ?? (kind === "moment" ? end.earliest : null),
  latest: end.latest ?? (kind === "moment" ? start.latest : null),
});

const isUndated = ({ start, end, ongoingAt }: EventDate): boolean =>
  [start.earliest, start.latest, end.earliest, end.latest, ongoingAt ?? null].every((day) => day === null);

const haveSameBounds = ({ start, end }: EventDate): boolean =>
  start.earliest === end.earliest && start.latest === end.latest;

/** A qualifier is about the days: without any it has nothing to say. */
function qualify(eventDate: EventDate, text: string, form: "day" | "stretch" | "clause"): string {
  const { date } = words;
  if (isUndated(eventDate)) return text;
  switch (eventDate.qualifier) {
    case undefined:
      return text;
    case "inferred":
      return date.inferred(text);
    case "approximate":
      return form === "day" ? date.about(text) : date.approximate(text);
    case "uncertain":
      return form === "clause" ? date.uncertain(text) : date.probably(text);
  }
}
