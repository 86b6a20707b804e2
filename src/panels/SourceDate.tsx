import type { Source } from "../model/storySchema.ts";
import { formatDate } from "../words/formatDate.ts";
import { words } from "../words/words.ts";
import { DateText } from "./DateText.tsx";

/** An article's date in words; an inferred one never passes for one that the article states. */
export function SourceDate({ source: { date } }: { readonly source: Pick<Source, "date"> }) {
  const { start, end, qualifier } = date;
  if ([start.earliest, start.latest, end.earliest, end.latest].every((bound) => bound === null)) {
    return words.panel.sourceUndated;
  }
  if (qualifier === "inferred") {
    return words.panel.sourceInferred(formatDate({ ...date, qualifier: undefined }, MOMENT, "long"));
  }
  return <DateText date={date} {...MOMENT} style="long" />;
}

const MOMENT = { kind: "moment", status: "reported" } as const;
