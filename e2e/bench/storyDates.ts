import type { Random } from "./createRandom.ts";

/** Calendar days, `YYYY-MM-DD`, as in `dateline-story/1`. */
type Bounds = { readonly earliest: string | null; readonly latest: string | null };

/** A date as `dateline-story/1` wants it, without its basis, and the words that an article would use for it. */
export type GeneratedDate = {
  readonly start: Bounds;
  readonly end: Bounds;
  readonly ongoingAt?: string;
  readonly near?: "start";
  readonly qualifier?: "approximate";
  readonly words: string;
};

const MS_PER_DAY = 86_400_000;

/** The day of the articles, and how far back their events reach. */
export const ARTICLE_DAY = "2024-04-22";
const DAYS_BACK = 3653;

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);

/** Made once: making one for each day takes most of the time that a story takes. */
const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const formatDay = (day: string): string => longDay.format(new Date(`${day}T00:00:00Z`));

const formatMonth = (day: string): string => formatDay(day).split(" ").slice(1).join(" ");

/** A third of all events crowd into twelve stretches of twelve days, as in real stories; the rest lies anywhere. */
export function pickDay(random: Random): string {
  const back =
    random.unit() < 0.33 ? random.whole(0, 11) * 300 + random.whole(1, 12) : random.whole(1, DAYS_BACK);
  return addDays(ARTICLE_DAY, -back);
}

const never = { earliest: null, latest: null } as const;
const on = (day: string) => ({ earliest: day, latest: day });
const between = (earliest: string | null, latest: string | null): Bounds => ({ earliest, latest });

/** A moment at or soon after this day: a day, one of two days, a month, a year, "shortly after". */
export function pickMoment(random: Random, day: string): GeneratedDate {
  const kind = random.unit();
  if (kind < 0.68) return { start: on(day), end: on(day), words: `on ${formatDay(day)}` };
  if (kind < 0.78) {
    const either = between(day, addDays(day, 1));
    return { start: either, end: either, words: `on ${formatDay(day)} or the day after` };
  }
  if (kind < 0.88) {
    const month = toMonth(day);
    return { start: month, end: month, words: `in ${formatMonth(day)}` };
  }
  if (kind < 0.91) {
    const year = between(`${day.slice(0, 4)}-01-01`, min(`${day.slice(0, 4)}-12-31`, ARTICLE_DAY));
    return { start: year, end: year, qualifier: "approximate", words: `some time in ${day.slice(0, 4)}` };
  }
  const after = between(day, min(addDays(day, 10), ARTICLE_DAY));
  return { start: after, end: after, near: "start", words: `shortly after ${formatDay(day)}` };
}

/** A stretch from this day on: both ends known, roughly known, one not stated, or still going on. */
export function pickPeriod(random: Random, day: string): GeneratedDate {
  const last = min(addDays(day, random.whole(3, 400)), ARTICLE_DAY);
  const kind = random.unit();
  if (kind < 0.45) {
    return { start: on(day), end: on(last), words: `from ${formatDay(day)} to ${formatDay(last)}` };
  }
  if (kind < 0.65) {
    const start = toMonth(day);
    const end = toMonth(last);
    return { start, end, words: `from ${formatMonth(day)} to ${formatMonth(last)}` };
  }
  if (kind < 0.85) {
    const end = between(ARTICLE_DAY, null);
    return { start: on(day), end, ongoingAt: ARTICLE_DAY, words: `since ${formatDay(day)}` };
  }
  return { start: between(null, last), end: on(last), words: `until ${formatDay(last)}` };
}

/** Something that the articles expect: a day or a month ahead, or no day at all. */
export function pickExpected(random: Random): GeneratedDate {
  const day = addDays(ARTICLE_DAY, random.whole(2, 300));
  if (random.unit() < 0.3) {
    return { start: between(ARTICLE_DAY, null), end: never, words: "at a time still to be announced" };
  }
  return { start: on(day), end: on(day), words: `on ${formatDay(day)}` };
}

/** The days of a month, as far as the articles can know them. */
function toMonth(day: string): Bounds {
  const first = `${day.slice(0, 7)}-01`;
  const next = addDays(first, 31).slice(0, 7);
  return between(first, min(addDays(`${next}-01`, -1), ARTICLE_DAY));
}

const min = (a: string, b: string): string => (a < b ? a : b);
