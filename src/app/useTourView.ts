import { useMemo } from "react";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import type { TourStep } from "../tour/tourSteps.ts";
import { type StoryView, toStoryView } from "./toStoryView.ts";
import { useAxisView } from "./useAxisView.ts";

const NONE: readonly string[] = [];

/** The tour's events and the landmarks, whatever is filtered on the page, each by itself; on the scale that is chosen. */
export function useTourView(story: Story, store: ExploreStore, steps: readonly TourStep[]): StoryView {
  const view = useMemo(() => {
    const ids = [...story.landmarks, ...steps.map(({ event }) => event.id)];
    return toStoryView(story, NONE, NONE, new Map(ids.map((id) => [id, {}])));
  }, [story, steps]);
  return useAxisView(story, store, view);
}
