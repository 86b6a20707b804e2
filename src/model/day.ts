/**
 * Calendar days. A `Day` is an ISO 8601 date, `YYYY-MM-DD`, in the proleptic Gregorian calendar, years 0001 to
 * 9999; a day number counts days since 1970-01-01. Everything is computed in UTC, so that no reader's time zone
 * moves a day.
 */
export type Day = string;

export const MS_PER_DAY = 86_400_000;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that the calendar has: `2023-02-29` is not, though `Date` would roll it over. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match || match[1] === "0000") return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}

/** Milliseconds since the epoch at which the day begins in UTC. */
export const toStartMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** Milliseconds since the epoch at which the day ends in UTC (the next day's beginning). */
export const toEndMs = (day: Day): number => toStartMs(day) + MS_PER_DAY;

/** Days since 1970-01-01. */
export const toDayNumber = (day: Day): number => Math.round(toStartMs(day) / MS_PER_DAY);

/** The day in which this instant lies, in UTC. */
export const toDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => toDay(toStartMs(day) + days * MS_PER_DAY);

/** 0 is Sunday, 6 Saturday. */
export const toWeekday = (day: Day): number => new Date(toStartMs(day)).getUTCDay();
