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

/** What the address names and this story doesn't have. */
export function selectUnknownNames(story: Story, state: ExploreState): readonly string[] {
  const events = new Set(story.events.map(({ id }) => id));
  const sources = new Set(story.sources.map(({ id }) => id));
  const names: string[] = [];
  if (state.eventId !== null && !events.has(state.eventId)) names.push(`event=${state.eventId}`);
  names.push(...state.unfolded.filter((id) => !events.has(id)).map((id) => `open=${id}`));
  names.push(...state.hiddenSources.filter((id) => !sources.has(id)).map((id) => `hide=${id}`));
  return names;
}
