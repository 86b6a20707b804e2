import type { EventDate, Story } from "../model/storySchema.ts";

/** The date of the latest article: nothing reported can lie after it. `null` where no article has a date. */
export function toKnowledgeEnd(story: Pick<Story, "sources">): EventDate | null {
  return story.sources.reduce<EventDate | null>((latest, { date }) => {
    const end = date.end.latest;
    if (end === null) return latest;
    const other = latest?.end.latest ?? null;
    // Of two articles of one day the one that states its date speaks for both.
    if (other === null || end > other) return date;
    return end === other && latest?.qualifier !== undefined && date.qualifier === undefined ? date : latest;
  }, null);
}
