import { useEffect } from "react";
import type { Story } from "../model/storySchema.ts";
import { EventDigest } from "../panels/EventDigest.tsx";
import { TourColumn } from "../tour/TourColumn.tsx";
import { Button } from "../ui/Button.tsx";
import { tourWords } from "../words/tourWords.ts";
import { FILLS_WINDOW } from "./fillsWindow.ts";
import { TOUR_HEADING } from "./TourSlot.tsx";
import { useMediaQuery } from "./useMediaQuery.ts";
import type { PageTools } from "./usePageTools.ts";
import type { Tour } from "./useTour.ts";

type TourReadingProps = {
  story: Story;
  tools: PageTools;
  tour: Tour;
};

/** The tour in the place of the list, beside the timeline or under it. */
export function TourReading({ story, tools, tour }: TourReadingProps) {
  const { steps, at, actions } = tour;
  const { depth, focus, hrefs } = tools;
  const fillsWindow = useMediaQuery(FILLS_WINDOW);
  const { column } = tourWords;

  useEffect(() => {
    if (focus.take()) document.getElementById(TOUR_HEADING)?.focus({ preventScroll: true });
  }, [focus]);

  const leave = () => {
    focus.want();
    depth.setView("timeline");
  };
  return (
    <TourColumn
      steps={steps}
      at={at}
      onStep={actions.goTo}
      onLeave={leave}
      isScroller={fillsWindow}
      getCoveredPx={getTimelineBottom}
      headingId={TOUR_HEADING}
      tools={
        <>
          <Button onClick={actions.present}>{column.present}</Button>
          <Button onClick={() => print()}>{column.print}</Button>
          <Button onClick={leave}>{column.leave}</Button>
        </>
      }
      renderStep={(step, headingId) => (
        <EventDigest
          story={story}
          eventId={step.event.id}
          note={step.note}
          headingId={headingId}
          hrefs={hrefs}
          actions={depth.reading}
          size="page"
        />
      )}
    />
  );
}

/** Where the timeline ends that stays at the page's top, in CSS pixels. */
const getTimelineBottom = (): number =>
  document.querySelector("[data-slot=timeline]")?.closest("section")?.getBoundingClientRect().bottom ?? 0;
