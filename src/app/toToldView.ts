import type { Story } from "../model/storySchema.ts";
import type { TourStep } from "../tour/tourSteps.ts";
import type { StoryView } from "./toStoryView.ts";

/**
 * What of the tour has been told by a step (from 0), and the landmarks: for a timeline that is seen from the last row, or
 * small on paper. All of it at once has no room for its words there.
 */
export function toToldView(
  view: StoryView,
  story: Pick<Story, "landmarks">,
  steps: readonly TourStep[],
  at: number,
): StoryView {
  const told = new Set([...story.landmarks, ...steps.slice(0, at + 1).map(({ event }) => event.id)]);
  const layoutEvents = view.layoutEvents.filter(({ id }) => told.has(id));
  return {
    ...view,
    layoutEvents,
    lanes: view.lanes.filter(({ id }) => layoutEvents.some(({ lane }) => lane === id)),
  };
}
