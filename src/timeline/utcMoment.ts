import { toCalendarNames, toKnownLocale } from "./calendarNames.ts";

/** Milliseconds since 1970, or what has them as its value: a Date, one of these, one of moment's. Left out: now. */
type Input = number | { valueOf(): unknown } | undefined;

/** Without daylight saving these have one length each, and all but the week begin where they did in 1970. */
const MS_PER: Readonly<Record<string, number>> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

let globalLocale = "en";

/**
 * A point in time that can be changed: the part of moment 2.31.0 that vis-timeline 8.5.4 calls to draw an axis, with
 * the results that `moment.utc()` has in moment's locale "en". Methods change the object and return it, as moment's
 * do; with an argument they set, without one they read. Units are singular or plural, counts whole numbers.
 *
 * Left out: local time and offsets; strings as input (a TypeError, not a guess); durations; comparisons other than
 * `isSame`; most format tokens (a RangeError); other languages' weeks (each begins on a Sunday, and week 1 holds
 * 1 January); and `day`, `diff` and `dayOfYear`, which only repeated hidden dates need.
 */
class UtcMoment {
  /** How moment knows its own, across copies of its code. */
  readonly _isAMomentObject = true;
  readonly #date: Date;
  #locale = globalLocale;

  constructor(input?: Input) {
    const ms = input === undefined ? Date.now() : input.valueOf();
    if (typeof ms !== "number") throw new TypeError(`Not a time in milliseconds: ${typeof ms}`);
    this.#date = new Date(ms);
    if (input instanceof UtcMoment) this.#locale = input.#locale;
  }

  clone(): UtcMoment {
    return new UtcMoment(this);
  }

  valueOf(): number {
    return this.#date.getTime();
  }

  toDate(): Date {
    return new Date(this.#date);
  }

  milliseconds(): number;
  milliseconds(value: number): this;
  milliseconds(value?: number) {
    if (value === undefined) return this.#date.getUTCMilliseconds();
    this.#date.setUTCMilliseconds(value);
    return this;
  }

  seconds(): number;
  seconds(value: number): this;
  seconds(value?: number) {
    if (value === undefined) return this.#date.getUTCSeconds();
    this.#date.setUTCSeconds(value);
    return this;
  }

  minutes(): number;
  minutes(value: number): this;
  minutes(value?: number) {
    if (value === undefined) return this.#date.getUTCMinutes();
    this.#date.setUTCMinutes(value);
    return this;
  }

  hours(): number;
  hours(value: number): this;
  hours(value?: number) {
    if (value === undefined) return this.#date.getUTCHours();
    this.#date.setUTCHours(value);
    return this;
  }

  /** Of the month, from 1. */
  date(): number;
  date(value: number): this;
  date(value?: number) {
    if (value === undefined) return this.#date.getUTCDate();
    this.#date.setUTCDate(value);
    return this;
  }

  /** From 0, Sunday. Set, it stays in its week. */
  weekday(): number;
  weekday(value: number): this;
  weekday(value?: number) {
    const weekday = this.#date.getUTCDay();
    return value === undefined ? weekday : this.add(value - weekday, "day");
  }

  /** From 1, Monday, to 7. */
  isoWeekday(): number {
    return this.#date.getUTCDay() || 7;
  }

  /** From 1, in the year that the week's Saturday is in. */
  week(): number;
  week(value: number): this;
  week(value?: number) {
    const saturday = this.clone().weekday(6);
    const days = (saturday.valueOf() - saturday.clone().startOf("year").valueOf()) / 86_400_000;
    const week = Math.floor(days / 7) + 1;
    return value === undefined ? week : this.add(value - week, "week");
  }

  /** From 0, January. Set, the date is the same or the month's last. */
  month(): number;
  month(value: number): this;
  month(value?: number) {
    if (value === undefined) return this.#date.getUTCMonth();
    this.#setMonth(this.year(), value);
    return this;
  }

  /** Astronomical: 0 is 1 BC. Set, 29 February becomes the 28th where there is none. */
  year(): number;
  year(value: number): this;
  year(value?: number) {
    if (value === undefined) return this.#date.getUTCFullYear();
    this.#setMonth(value, this.month());
    return this;
  }

  #setMonth(year: number, month: number): void {
    // `Date.UTC` takes a year below 100 for one of the twentieth century.
    const lastDay = new Date(new Date(0).setUTCFullYear(year, month + 1, 0));
    this.#date.setUTCFullYear(year, month, Math.min(this.date(), lastDay.getUTCDate()));
  }

  add(count: number, unit: string): this {
    const name = toSingular(unit);
    if (name === "year") return this.month(this.month() + count * 12);
    if (name === "month") return this.month(this.month() + count);
    this.#date.setTime(this.valueOf() + count * toMs(name));
    return this;
  }

  subtract(count: number, unit: string): this {
    return this.add(-count, unit);
  }

  startOf(unit: string): this {
    const name = toSingular(unit);
    if (name === "year") this.month(0);
    if (name === "year" || name === "month") this.date(1);
    if (name === "week") this.weekday(0);
    const ms = toMs(name === "year" || name === "month" || name === "week" ? "day" : name);
    this.#date.setTime(Math.floor(this.valueOf() / ms) * ms);
    return this;
  }

  /** Whether both are in the same `unit`. */
  isSame(other: Input, unit = "millisecond"): boolean {
    return this.clone().startOf(unit).valueOf() === new UtcMoment(other).startOf(unit).valueOf();
  }

  /** Of this object alone. */
  locale(): string;
  locale(tag: string): this;
  locale(tag?: string) {
    if (tag === undefined) return this.#locale;
    this.#locale = toKnownLocale([tag]);
    return this;
  }

  /** Letters are tokens, everything else stays. */
  format(pattern: string): string {
    if (Number.isNaN(this.valueOf())) return "Invalid date";
    return pattern.replace(/([A-Za-z])\1*/g, (token) => this.#formatToken(token));
  }

  /** Those of vis-timeline's own labels, of ours, and of the names that it makes classes of. */
  #formatToken(token: string): string {
    const names = toCalendarNames(this.#locale);
    switch (token) {
      case "YYYY":
        return pad(this.year(), 4);
      case "MMMM":
        return names.months[this.month()] ?? "";
      case "MMM":
        return names.shortMonths[this.month()] ?? "";
      case "D":
        return String(this.date());
      case "dddd":
        return names.weekdays[this.weekday()] ?? "";
      case "ddd":
        return names.shortWeekdays[this.weekday()] ?? "";
      case "w":
        return String(this.week());
      case "HH":
        return pad(this.hours(), 2);
      case "mm":
        return pad(this.minutes(), 2);
      case "ss":
        return pad(this.seconds(), 2);
      case "s":
        return String(this.seconds());
      case "SSS":
        return pad(this.milliseconds(), 3);
      default:
        throw new RangeError(`No token of ours: ${token}`);
    }
  }
}

const toSingular = (unit: string): string => unit.replace(/s$/, "");

function toMs(unit: string): number {
  const ms = MS_PER[unit];
  if (ms === undefined) throw new RangeError(`No unit of ours: ${unit}`);
  return ms;
}

const pad = (value: number, length: number): string =>
  (value < 0 ? "-" : "") + String(Math.abs(value)).padStart(length, "0");

/** In moment's place. Called as it is or by way of `utc`, it is the same: there is no local time. */
export const utcMoment = Object.assign((input?: Input) => new UtcMoment(input), {
  utc: (input?: Input) => new UtcMoment(input),
  isMoment: (value: unknown): boolean =>
    typeof value === "object" && value !== null && "_isAMomentObject" in value,
  /** For objects made from now on. The first of `tags` that there are names for, or "en". */
  locale: (tags: string | readonly string[]): string => {
    globalLocale = toKnownLocale(typeof tags === "string" ? [tags] : tags);
    return globalLocale;
  },
});
