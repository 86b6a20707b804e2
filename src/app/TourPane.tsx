import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { TourReading } from "./TourReading.tsx";
import type { StoryView } from "./toStoryView.ts";
import type { PageTools } from "./usePageTools.ts";
import { useTour } from "./useTour.ts";

export type TourPaneProps = {
  story: Story;
  store: ExploreStore;
  view: "tour" | "present" | "notes";
  storyView: StoryView;
  tools: PageTools;
};

/** The guided tour: beside the timeline, on a projector, or as the presenter's notes. */
export function TourPane({ story, store, tools }: TourPaneProps) {
  const tour = useTour(story, store, tools);
  return <TourReading story={story} tools={tools} tour={tour} />;
}
