import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { TourNotesPage } from "./TourNotesPage.tsx";
import { TourPresenting } from "./TourPresenting.tsx";
import { TourPrint } from "./TourPrint.tsx";
import { TourReading } from "./TourReading.tsx";
import type { PageTools } from "./usePageTools.ts";
import { useTour } from "./useTour.ts";
import { useTourView } from "./useTourView.ts";

export type TourPaneProps = {
  story: Story;
  store: ExploreStore;
  view: "tour" | "present" | "notes";
  tools: PageTools;
};

/** The guided tour: beside the timeline, on a projector, or as the presenter's notes. */
export function TourPane(props: TourPaneProps) {
  const { story, store, view, tools } = props;
  const tour = useTour(story, store, tools);
  const tourView = useTourView(story, store, tour.steps);
  return (
    <>
      {view === "tour" && (
        <TourReading story={story} tools={tools} tour={tour} scaleSwitch={tourView.scaleSwitch} />
      )}
      {view === "present" && <TourPresenting {...props} tour={tour} tourView={tourView} />}
      {view === "notes" && <TourNotesPage {...props} tour={tour} />}
      <TourPrint story={story} tools={tools} tour={tour} tourView={tourView} />
    </>
  );
}
