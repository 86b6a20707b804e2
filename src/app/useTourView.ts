import { useMemo } from "react";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { type TourStep, toTourEvents } from "../tour/tourSteps.ts";
import { type StoryView, toStoryView } from "./toStoryView.ts";
import { useAxisView } from "./useAxisView.ts";

const NONE: readonly string[] = [];

/**
 * What the tour is about and nothing else, for a timeline that is seen from the last row, or small on paper: there a group
 * of “+4” says nothing. Everything else is a step away, in the explorer.
 */
export function useTourView(story: Story, store: ExploreStore, steps: readonly TourStep[]): StoryView {
  const view = useMemo(() => {
    const ids = toTourEvents(story, steps);
    return toStoryView(story, NONE, NONE, new Map(ids.map((id) => [id, {}])));
  }, [story, steps]);
  return useAxisView(story, store, view);
}
