import type { EventDate, TimelineEvent } from "../model/storySchema.ts";
import { type DayStyle, formatDate, toDateTimes } from "../words/formatDate.ts";

/**
 * A date in words; in a `<time>` where it is one known day. `datetime` has no form for anything less certain, nor for
 * a stretch of days, so those stay text.
 */
export function DateText({
  date,
  kind,
  status,
  style,
}: Pick<TimelineEvent, "kind" | "status"> & { readonly date: EventDate; readonly style: DayStyle }) {
  const text = formatDate(date, { kind, status }, style);
  const times = toDateTimes(date);
  return times && times.end === undefined ? <time dateTime={times.start}>{text}</time> : text;
}
