import type { EventDate } from "../model/storySchema.ts";
import { formatDate } from "./formatDate.ts";
import { words } from "./words.ts";

/** An article's date in words; an inferred one never passes for one that the article states. */
export function formatSourceDate(date: EventDate): string {
  const { start, end, qualifier } = date;
  if ([start.earliest, start.latest, end.earliest, end.latest].every((bound) => bound === null)) {
    return words.panel.sourceUndated;
  }
  if (qualifier !== "inferred") return formatDate(date, MOMENT, "long");
  return words.panel.sourceInferred(formatDate({ ...date, qualifier: undefined }, MOMENT, "long"));
}

const MOMENT = { kind: "moment", status: "reported" } as const;
