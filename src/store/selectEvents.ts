/** What follows from a story and a reader's choices. Pure; the names say what. */
import type { Story, TimelineEvent } from "../model/storySchema.ts";
import type { ExploreState } from "./exploreStore.ts";

/** The sources that are switched on. Ids that the story doesn't have switch nothing off. */
export const selectVisibleSources = (
  story: Story,
  state: Pick<ExploreState, "hiddenSources">,
): ReadonlySet<string> =>
  new Set(story.sources.map(({ id }) => id).filter((id) => !state.hiddenSources.includes(id)));

/** The mark on the timeline that stands for an event: its whole, while its parts are folded. */
export function selectDrawnId(
  eventsById: ReadonlyMap<string, TimelineEvent>,
  unfolded: readonly string[],
  eventId: string | null,
): string | null {
  if (eventId === null || !eventsById.has(eventId)) return null;
  let drawnId = eventId;
  // The outermost whole that is folded hides everything in it. parseStory has refused circles.
  for (let at = eventsById.get(eventId)?.partOf; at !== undefined; at = eventsById.get(at)?.partOf) {
    if (!unfolded.includes(at)) drawnId = at;
  }
  return drawnId;
}

export type OpenArticle = {
  readonly sourceId: string;
  readonly passageId: string | null;
  readonly words: ExploreState["words"];
};

/** The article that is open, and where: a passage names its source. `null`: none is open, or none that there is. */
export function selectOpenArticle(
  story: Pick<Story, "passages" | "sources">,
  { passageId, articleId, words }: Pick<ExploreState, "passageId" | "articleId" | "words">,
): OpenArticle | null {
  const passage = story.passages.find(({ id }) => id === passageId);
  if (passage) return { sourceId: passage.source, passageId: passage.id, words: null };
  const isKnown = story.sources.some(({ id }) => id === articleId);
  return articleId === null || !isKnown ? null : { sourceId: articleId, passageId: null, words };
}
