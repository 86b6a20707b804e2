import { addDays, type Day, isDay, toWeekday } from "../model/day.ts";

/** In order: index 0 is January. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** In order: index 0 is Sunday, as `toWeekday` has it. */
export const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): number => Number(day.slice(5, 7));
const dayOf = (day: Day): number => Number(day.slice(8, 10));

/** `month` is 1 to 12. Null where the calendar has no such day, as 29 February 2023. */
export function toCalendarDay(year: number, month: number, day: number): Day | null {
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isDay(text) ? text : null;
}

/** `month` is 1 to 12. */
export function toLastOfMonth(year: number, month: number): Day | null {
  for (const day of [31, 30, 29, 28]) {
    const last = toCalendarDay(year, month, day);
    if (last !== null) return last;
  }
  return null;
}

/** The same day of the month so many months on; the month's last day where it is shorter. Null outside years 1 to 9999. */
export function addMonths(day: Day, months: number): Day | null {
  const index = yearOf(day) * 12 + (monthOf(day) - 1) + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return toCalendarDay(year, month, dayOf(day)) ?? toLastOfMonth(year, month);
}

/** The latest day with this weekday (0 is Sunday) on or before the given one. */
export const toLatestWeekday = (weekday: number, onOrBefore: Day): Day =>
  addDays(onOrBefore, -((toWeekday(onOrBefore) - weekday + 7) % 7));

/** The latest such day of the year on or before the given one: 29 February may lie eight years back. */
export function toLatestAnniversary(month: number, day: number, onOrBefore: Day): Day | null {
  for (let year = yearOf(onOrBefore); year >= yearOf(onOrBefore) - 8; year--) {
    const candidate = toCalendarDay(year, month, day);
    if (candidate !== null && candidate <= onOrBefore) return candidate;
  }
  return null;
}

/** `22 April 2024`. */
export const formatDay = (day: Day): string => `${dayOf(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`;
