import type { Source } from "../model/storySchema.ts";
import { toDateTimes } from "../words/formatDate.ts";
import { formatSourceDate } from "../words/formatSourceDate.ts";

/** An article's date in words; in a `<time>` only where the article states one known day. */
export function SourceDate({ source: { date } }: { readonly source: Pick<Source, "date"> }) {
  const text = formatSourceDate(date);
  const times = date.qualifier === "inferred" ? null : toDateTimes(date);
  return times && times.end === undefined ? <time dateTime={times.start}>{text}</time> : text;
}
