/** From January and from Sunday. */
export type CalendarNames = Readonly<
  Record<"months" | "shortMonths" | "weekdays" | "shortWeekdays", readonly string[]>
>;

const namesOf = new Map<string, CalendarNames>();

/** As they stand alone in `locale`. Made once for each: a formatter costs more than a whole axis. */
export function toCalendarNames(locale: string): CalendarNames {
  const known = namesOf.get(locale);
  if (known) return known;
  const list = (length: number, options: Intl.DateTimeFormatOptions, msAt: (index: number) => number) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return Array.from({ length }, (_, index) => formatter.format(msAt(index)));
  };
  const month = (index: number) => Date.UTC(2023, index, 1);
  // 1 January 2023 was a Sunday.
  const weekday = (index: number) => Date.UTC(2023, 0, 1 + index);
  const names: CalendarNames = {
    months: list(12, { month: "long" }, month),
    shortMonths: list(12, { month: "short" }, month),
    weekdays: list(7, { weekday: "long" }, weekday),
    shortWeekdays: list(7, { weekday: "short" }, weekday),
  };
  namesOf.set(locale, names);
  return names;
}

/** The first that there are names for, or "en". Some browsers name their language by what is no language tag. */
export function toKnownLocale(tags: readonly string[]): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([...tags])[0] ?? "en";
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return "en";
  }
}
