import { useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { createFocusKeeper } from "./createFocusKeeper.ts";
import { createExploreActions } from "./exploreActions.ts";
import { createReadingActions } from "./readingActions.ts";
import { toReadingHrefs } from "./toReadingHrefs.ts";
import type { StoryView } from "./toStoryView.ts";

export type PageTools = ReturnType<typeof usePageTools>;

/**
 * What a reader can do and where links lead, the same objects for the life of the page. `page`: the file that links
 * lead to, where that isn't this page.
 */
export function usePageTools(story: Story, store: ExploreStore, view: StoryView, page?: string) {
  const latestView = useRef(view);
  useEffect(() => {
    latestView.current = view;
  }, [view]);
  const storyId = useStore(store, (state) => state.storyId);
  return useMemo(() => {
    const focus = createFocusKeeper();
    const getView = () => latestView.current;
    const explore = createExploreActions(store, getView, focus);
    const depth = createReadingActions(story, store, getView, explore, focus);
    return { focus, explore, depth, hrefs: toReadingHrefs(storyId, page) };
  }, [story, store, storyId, page]);
}
