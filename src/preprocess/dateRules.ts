import { addDays, type Day } from "../model/day.ts";
import { err, ok, type Result } from "../model/result.ts";
import type { BasisRule, Bounds, EventDate } from "../model/storySchema.ts";
import { addMonths, toCalendarDay, toLatestAnniversary, toLatestWeekday, yearOf } from "./calendar.ts";
import {
  type DaySpan,
  findDayOfMonth,
  findOrdinalMonth,
  findStatedDays,
  findWeekday,
  findYear,
  hasWeekend,
  type WordsError,
} from "./dateWords.ts";
import type { DateProblem } from "./diagnostic.ts";

/** What a step is counted from: a source or an event whose own date is known. */
export interface Reference {
  readonly id: string;
  readonly kind: "source" | "event";
  readonly date: Omit<EventDate, "basis" | "edtf">;
}

export interface StepInput {
  readonly rule: BasisRule;
  readonly of: "whole" | "start" | "end" | "ongoing";
  readonly words: string | null;
  /** The words that tell the year, from a quotation of their own. */
  readonly yearWords: string | null;
  readonly side: "before" | "after" | null;
  readonly from: Reference | null;
}

/** What a step says: the days it gives, and how it bounds start and end. */
export interface StepDays {
  readonly gives: Bounds;
  readonly start: Bounds;
  readonly end: Bounds;
  /** A day on which it was still going on. */
  readonly ongoingAt: Day | null;
  /** For `year-from`: the year that the words give, where they give one. */
  readonly year: number | null;
}

const NOTHING: Bounds = { earliest: null, latest: null };

/** Computes one step by its rule, as documented in `seedSchema.ts`. */
export function computeStep(step: StepInput): Result<StepDays, DateProblem> {
  const counted = countDays(step);
  if (!counted.ok) return counted;
  const { gives, copied, year = null } = counted.value;
  const { start, end } = copied ?? { start: gives, end: gives };
  switch (step.of) {
    case "whole":
      return ok({ gives, start, end, ongoingAt: copied?.ongoingAt ?? null, year });
    case "start":
      return ok({ gives: start, start, end: NOTHING, ongoingAt: null, year });
    case "end":
      return ok({ gives: end, start: NOTHING, end, ongoingAt: null, year });
    case "ongoing":
      return ok({
        gives,
        start: { earliest: null, latest: gives.latest },
        end: { earliest: gives.earliest, latest: null },
        // Over several days it is not certain on which of them it still went on.
        ongoingAt: gives.earliest === gives.latest ? gives.earliest : null,
        year,
      });
  }
}

interface Counted {
  readonly gives: Bounds;
  /** For `same-event`: the date whose bounds are taken over. */
  readonly copied?: Reference["date"];
  readonly year?: number;
}

function countDays(step: StepInput): Result<Counted, DateProblem> {
  const { rule, from, side } = step;
  switch (rule) {
    case "stated":
      return withWords(step, findStatedDays(step.words ?? ""), "date with its year", (gives) =>
        ok({ gives }),
      );
    case "weekday":
      return withWords(step, findWeekday(step.words ?? ""), "weekday", (weekday) =>
        countBack(step, (day) => toLatestWeekday(weekday, day)),
      );
    case "weekend":
      return withWords(step, hasWeekend(step.words ?? "") || "absent", '"weekend"', () => countWeekend(step));
    case "nth-month":
      return withWords(step, findOrdinalMonth(step.words ?? ""), 'count such as "seventh month"', (nth) =>
        countBack(
          step,
          (day) => toEarliestStart(day, nth),
          (day) => toLatestStart(day, nth - 1),
        ),
      );
    case "year-from":
      return withWords(step, findDayOfMonth(step.words ?? ""), "day and month", (found) =>
        countYear(step, found),
      );
    case "relative":
    case "bounded-by":
      if (from === null) return err({ kind: "step-needs", rule, field: '"from"' });
      return ok({ gives: toSide(from.date, step.of === "ongoing" ? null : side) });
    case "same-event":
      if (from === null) return err({ kind: "step-needs", rule, field: '"from"' });
      return ok({
        gives: { earliest: from.date.start.earliest, latest: from.date.end.latest },
        copied: from.date,
      });
  }
}

/** On one side of a date, or (`null`) within it. */
function toSide(date: Reference["date"], side: "before" | "after" | null): Bounds {
  return {
    earliest: side === "before" ? null : date.start.earliest,
    latest: side === "after" ? null : date.end.latest,
  };
}

function withWords<T>(
  { rule, words }: StepInput,
  found: T | WordsError,
  wanted: string,
  use: (found: T) => Result<Counted, DateProblem>,
): Result<Counted, DateProblem> {
  const exact = words ?? "";
  if (found === "no-such-day") return err({ kind: "no-such-day", day: exact });
  if (found === "absent" || found === "several") {
    return err({ kind: "step-words", rule, exact, wanted, several: found === "several" });
  }
  return use(found);
}

/** Both ends are counted from both ends of the reference's own date, which may be a stretch of days. */
function countBack(
  { rule, from }: StepInput,
  toEarliest: (day: Day) => Day | null,
  toLatest: (day: Day) => Day | null = toEarliest,
): Result<Counted, DateProblem> {
  const span = toSpan(from);
  const earliest = span && toEarliest(span.earliest);
  const latest = span && toLatest(span.latest);
  if (earliest === null || latest === null) return err({ kind: "step-undated", rule, from: from?.id ?? "" });
  return ok({ gives: { earliest, latest } });
}

/** The latest weekend that was over. Said on a Saturday or Sunday, the word may mean the weekend under way as well. */
function countWeekend(step: StepInput): Result<Counted, DateProblem> {
  const span = toSpan(step.from);
  if (span !== null && [6, 0].some((weekday) => toLatestWeekday(weekday, span.latest) >= span.earliest)) {
    return err({ kind: "step-weekend", from: step.from?.id ?? "" });
  }
  return countBack(
    step,
    (day) => toLatestWeekday(6, day),
    (day) => toLatestWeekday(0, day),
  );
}

function countYear(
  step: StepInput,
  { month, day }: { readonly month: number; readonly day: number },
): Result<Counted, DateProblem> {
  const { yearWords } = step;
  if (yearWords === null) return countBack(step, (reference) => toLatestAnniversary(month, day, reference));
  return withWords({ ...step, words: yearWords }, findYear(yearWords), "year", (found) => {
    const span = toSpan(step.from);
    if (span === null) return err({ kind: "step-undated", rule: step.rule, from: step.from?.id ?? "" });
    const years =
      "year" in found
        ? [found.year, found.year]
        : [yearOf(span.earliest) + found.years, yearOf(span.latest) + found.years];
    const [earliest, latest] = years.map((year) => toCalendarDay(year, month, day));
    if (!earliest || !latest) return err({ kind: "no-such-day", day: `${step.words ?? ""} ${years[0]}` });
    return ok({ gives: { earliest, latest }, ...(years[0] === years[1] ? { year: years[0] ?? 0 } : {}) });
  });
}

function toSpan(from: Reference | null): DaySpan | null {
  const earliest = from?.date.start.earliest ?? null;
  const latest = from?.date.end.latest ?? null;
  return earliest === null || latest === null ? null : { earliest, latest };
}

/** The first day from which fewer than `nth` months are complete on `day`. */
function toEarliestStart(day: Day, nth: number): Day | null {
  const last = toLatestStart(day, nth);
  return last === null ? null : addDays(last, 1);
}

/**
 * The last day from which so many months are complete on `day`, counted by anniversaries, month ends clamped: from 31
 * October six months are complete on 30 April.
 */
function toLatestStart(day: Day, months: number): Day | null {
  const back = addMonths(day, -months);
  if (back === null) return null;
  // Clamping can make the anniversaries of up to three later days fall on the same day.
  for (const later of [3, 2, 1]) {
    const candidate = addDays(back, later);
    const anniversary = addMonths(candidate, months);
    if (anniversary !== null && anniversary <= day) return candidate;
  }
  return back;
}
