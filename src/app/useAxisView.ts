import { useEffect, useMemo, useState } from "react";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import type { ToAxisView } from "./axisView.ts";
import { importTimeline } from "./TimelineSlot.tsx";
import type { StoryView } from "./toStoryView.ts";
import { useChunk } from "./useChunk.ts";

/**
 * The view on the scale that the reader has chosen. Until the drawn timeline is here, and with it what shortens
 * stretches, and where it doesn't come, that is the true one, without a switch. `story` is the whole one, whatever is
 * shown of it.
 */
export function useAxisView(story: Story, store: ExploreStore, view: StoryView): StoryView {
  const chunk = useChunk(importTimeline, true);
  const [toView, setToView] = useState<ToAxisView | null>(null);
  useEffect(
    () => (chunk.kind === "here" ? chunk.module.followScale(story, store, setToView) : undefined),
    [chunk, story, store],
  );
  return useMemo(() => toView?.apply(view) ?? view, [toView, view]);
}
