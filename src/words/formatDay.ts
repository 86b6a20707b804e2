import { addDays, type Day, toStartMs } from "../model/day.ts";
import { words } from "./words.ts";

/** `long`: weekdays and full month names, for reading. `short`: for labels on the axis. */
export type DayStyle = "long" | "short";

type DayParts = {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
};

/**
 * Only names of months and weekdays come from `Intl`, always in UTC: the order of the parts is the catalogue's, so
 * that the build and every browser write the same.
 */
const toFormat = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(words.date.locale, { ...options, timeZone: "UTC" });
const monthNames = { long: toFormat({ month: "long" }), short: toFormat({ month: "short" }) };
const weekdayNames = toFormat({ weekday: "long" });

/** "Monday 22 April 2024" or "22 Apr 2024". */
export function formatDay(day: Day, style: DayStyle): string {
  return words.date.day(toParts(day, style));
}

/** "7 Oct to 3 Nov 2023"; one day where both are the same. Month and year stand once where they are shared. */
export function formatSpan(first: Day, last: Day, style: DayStyle = "short"): string {
  return first === last ? formatDay(first, style) : words.date.span(...formatPair(first, last, style));
}

/** Two days, the first without the month and year that it shares with the last. */
export function formatPair(first: Day, last: Day, style: DayStyle): [string, string] {
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  const parts = toParts(first, style);
  const rest = { ...parts, month: sameMonth ? "" : parts.month, year: sameYear ? "" : parts.year };
  return [words.date.day(rest), formatDay(last, style)];
}

/** "Oct 2023" or "2023" where the stretch is exactly that month or year; `null` where it is neither. */
export function formatMonthOrYear(first: Day, last: Day, style: DayStyle): string | null {
  const { month, year } = toParts(first, style);
  if (first.slice(0, 4) !== last.slice(0, 4) || !first.endsWith("-01")) return null;
  if (first.endsWith("-01-01") && last.endsWith("-12-31")) return year;
  const isMonth = first.slice(0, 7) === last.slice(0, 7) && addDays(last, 1).endsWith("-01");
  return isMonth ? words.date.wholeMonth(month, year) : null;
}

function toParts(day: Day, style: DayStyle): DayParts {
  const ms = toStartMs(day);
  return {
    weekday: style === "long" ? weekdayNames.format(ms) : "",
    day: String(Number(day.slice(8))),
    month: monthNames[style].format(ms),
    year: words.date.year(Number(day.slice(0, 4))),
  };
}
