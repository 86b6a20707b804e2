import { readingWords } from "./readingWords.ts";

/**
 * Whole days from one thing to another, as `toDistance` gives them: negative where the other came first, `null` where
 * the dates set no limit. `atLeastDays` is never more than `atMostDays`.
 */
export type Distance = { readonly atLeastDays: number | null; readonly atMostDays: number | null };

/**
 * How far apart two things are, whichever came first: "198 days", "the same day", "183 to 198 days", "at most 15
 * days", "at least 7 days", "not stated how far apart". No narrower than the distance: a figure stands only where the
 * dates bound how far apart the two are.
 */
export function formatDistance({ atLeastDays, atMostDays }: Distance): string {
  const { distance } = readingWords;
  if (atLeastDays !== null && atLeastDays > 0) return formatAway(atLeastDays, atMostDays);
  if (atMostDays !== null && atMostDays < 0) return formatAway(-atMostDays, negate(atLeastDays));
  // The same day is possible, so only the farther bound says anything.
  if (atLeastDays === null || atMostDays === null) return distance.notStated;
  const most = Math.max(-atLeastDays, atMostDays);
  return most === 0 ? distance.sameDay : distance.atMost(distance.days(most));
}

/**
 * The same with its direction, counted from what `label` names: "198 days after Hamas attack on Israel", "on the same
 * day as …", "between 3 days before and 12 days after …".
 */
export const formatDistanceFrom = (distance: Distance, label: string): string =>
  toDistanceParts(distance, label).join("");

/** `formatDistanceFrom` in pieces, for a place that shows `event` as more than text: as a link. */
export function toDistanceParts<T>({ atLeastDays, atMostDays }: Distance, event: T): readonly (string | T)[] {
  const { distance } = readingWords;
  if (atLeastDays !== null && atLeastDays > 0) {
    return distance.after(formatAway(atLeastDays, atMostDays), event);
  }
  if (atMostDays !== null && atMostDays < 0) {
    return distance.before(formatAway(-atMostDays, negate(atLeastDays)), event);
  }
  const before = atLeastDays === null ? null : distance.days(-atLeastDays);
  const after = atMostDays === null ? null : distance.days(atMostDays);
  if (atLeastDays === 0 && atMostDays === 0) return distance.onSameDay(event);
  if (before !== null && after !== null) {
    if (atLeastDays === 0) return distance.after(distance.atMost(after), event);
    if (atMostDays === 0) return distance.before(distance.atMost(before), event);
    return distance.around(before, after, event);
  }
  if (before !== null) {
    return atLeastDays === 0 ? distance.onSameDayOrLater(event) : distance.beforeOrLater(before, event);
  }
  if (after !== null) {
    return atMostDays === 0 ? distance.onSameDayOrEarlier(event) : distance.afterOrEarlier(after, event);
  }
  return distance.notStatedFrom(event);
}

/** Both on one side: at least one day apart. */
function formatAway(least: number, most: number | null): string {
  const { distance } = readingWords;
  if (most === null) return distance.atLeast(distance.days(least));
  return least === most ? distance.days(most) : distance.dayRange(least, most);
}

/** Never -0, which would read as a figure of its own. */
const negate = (days: number | null): number | null => (days === null ? null : 0 - days);
