import type { Day } from "../model/day.ts";
import { MONTHS, toCalendarDay, toLastOfMonth, WEEKDAYS } from "./calendar.ts";

/** Days, inclusive, of which both ends are known. */
export interface DaySpan {
  readonly earliest: Day;
  readonly latest: Day;
}

/** What was found in the words: nothing, more than one thing, or something that the calendar does not have. */
export type WordsError = "absent" | "several" | "no-such-day";

const MONTH =
  "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>\\d{4})";
const BEFORE = "(?<![\\p{L}\\p{N}])";
const AFTER = "(?![\\p{L}\\p{N}])";

const pattern = (...parts: readonly string[]) => new RegExp(`${BEFORE}${parts.join("")}${AFTER}`, "giu");

const FULL_DATES = [
  /(?<![\p{N}-])(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?![\p{N}-])/gu,
  pattern(DAY, "\\s+(?:of\\s+)?", MONTH, ",?\\s+", YEAR),
  pattern(MONTH, "\\s+", DAY, ",?\\s+", YEAR),
];
const MONTHS_OF_YEARS = [pattern(MONTH, ",?\\s+(?:of\\s+)?", YEAR)];
/** Not part of a longer number: "2,023" and "2023.5" are no years. */
const YEARS = [/(?<![\p{L}\p{N}.,])(?<year>[12]\d{3})(?![\p{L}\p{N}]|[.,]\d)/gu];
const DAYS_OF_MONTHS = [pattern(DAY, "\\s+(?:of\\s+)?", MONTH), pattern(MONTH, "\\s+", DAY)];

/** The days that a date with its year names, or a month with its year, or a year alone: the most exact there is. */
export function findStatedDays(words: string): DaySpan | WordsError {
  for (const [patterns, toSpan] of [
    [FULL_DATES, toDaySpan],
    [MONTHS_OF_YEARS, toMonthSpan],
    [YEARS, toYearSpan],
  ] as const) {
    const spans = findGroups(words, patterns).map(toSpan);
    const [first] = spans;
    if (first === undefined) continue;
    if (first === null || spans.includes(null)) return "no-such-day";
    return spans.every((span) => span?.earliest === first.earliest) ? first : "several";
  }
  return "absent";
}

/** A day and a month without a year ("Oct. 7", "7 October"). `month` is 1 to 12. */
export function findDayOfMonth(words: string): { readonly month: number; readonly day: number } | WordsError {
  const found = findGroups(words, DAYS_OF_MONTHS).map(({ month, day }) => ({
    month: toMonthNumber(month),
    day: Number(day),
  }));
  const [first] = found;
  if (first === undefined) return "absent";
  if (!found.every(({ month, day }) => month === first.month && day === first.day)) return "several";
  // 2024 is a leap year: every day that any year has.
  return toCalendarDay(2024, first.month, first.day) === null ? "no-such-day" : first;
}

const WEEKDAY_NAMES = [
  /(?<!\p{L})(?:sun|mon|tues|wednes|thurs|fri|satur)day(?!\p{L})/giu,
  // Short ones only with a capital: "sat" and "sun" are words.
  /(?<!\p{L})(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)(?!\p{L})/gu,
];

/** 0 is Sunday. */
export function findWeekday(words: string): number | WordsError {
  for (const pattern of WEEKDAY_NAMES) {
    const found = new Set(Array.from(words.matchAll(pattern), (match) => toWeekdayNumber(match[0])));
    const [first] = found;
    if (first !== undefined) return found.size > 1 ? "several" : first;
  }
  return "absent";
}

const toWeekdayNumber = (name: string): number =>
  WEEKDAYS.findIndex((weekday) => weekday.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());

const ORDINALS = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " +
  "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split(" ");

/** The number in "seventh month" or "7th month", from 1. */
export function findOrdinalMonth(words: string): number | WordsError {
  const found = new Set<number>();
  for (const match of words.matchAll(/(?<![\p{L}\p{N}])(\d{1,3})(?:st|nd|rd|th)\s+month(?!\p{L})/giu)) {
    found.add(Number(match[1]));
  }
  for (const match of words.matchAll(/(?<!\p{L})(\p{L}+)\s+month(?!\p{L})/giu)) {
    const index = ORDINALS.indexOf((match[1] ?? "").toLowerCase());
    if (index >= 0) found.add(index + 1);
  }
  found.delete(0);
  const [first] = found;
  if (first === undefined) return "absent";
  return found.size > 1 ? "several" : first;
}

/** "last year" is -1, "this year" 0, "next year" 1; a year in figures is itself. */
export function findYear(words: string): { readonly years: number } | { readonly year: number } | WordsError {
  const relative = /(?<!\p{L})(last|previous|this|next)\s+year(?!\p{L})/iu.exec(words)?.[1]?.toLowerCase();
  if (relative !== undefined) return { years: relative === "this" ? 0 : relative === "next" ? 1 : -1 };
  const years = new Set(findGroups(words, YEARS).map(({ year }) => Number(year)));
  const [year] = years;
  if (year === undefined) return "absent";
  return years.size > 1 ? "several" : { year };
}

export const hasWeekend = (words: string): boolean => /(?<!\p{L})weekend(?!\p{L})/iu.test(words);

type Groups = Readonly<Record<string, string | undefined>>;

const findGroups = (words: string, patterns: readonly RegExp[]): readonly Groups[] =>
  patterns.flatMap((each) => Array.from(words.matchAll(each), (match) => match.groups ?? {}));

const toMonthNumber = (name = ""): number =>
  MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

function toDaySpan({ year, number, month, day }: Groups): DaySpan | null {
  const monthNumber = number === undefined ? toMonthNumber(month) : Number(number);
  const found = toCalendarDay(Number(year), monthNumber, Number(day));
  return found === null ? null : { earliest: found, latest: found };
}

function toMonthSpan({ year, month }: Groups): DaySpan | null {
  const number = toMonthNumber(month);
  const [earliest, latest] = [toCalendarDay(Number(year), number, 1), toLastOfMonth(Number(year), number)];
  return earliest === null || latest === null ? null : { earliest, latest };
}

const toYearSpan = ({ year }: Groups): DaySpan => ({ earliest: `${year}-01-01`, latest: `${year}-12-31` });
