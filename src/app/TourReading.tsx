import { useEffect } from "react";
import type { Story } from "../model/storySchema.ts";
import { EventDigest } from "../panels/EventDigest.tsx";
import { TourColumn } from "../tour/TourColumn.tsx";
import { Button } from "../ui/Button.tsx";
import { tourWords } from "../words/tourWords.ts";
import { FILLS_WINDOW } from "./fillsWindow.ts";
import { TOUR_HEADING } from "./TourSlot.tsx";
import type { StoryView } from "./toStoryView.ts";
import { useMediaQuery } from "./useMediaQuery.ts";
import type { PageTools } from "./usePageTools.ts";
import type { Tour } from "./useTour.ts";

type TourReadingProps = {
  story: Story;
  tools: PageTools;
  tour: Tour;
  scaleSwitch: StoryView["scaleSwitch"];
};

const STEPS = "tour-steps";

/** The tour in the place of the list, beside the timeline or under it. */
export function TourReading({ story, tools, tour, scaleSwitch }: TourReadingProps) {
  const { steps, at, actions } = tour;
  const { depth, focus, hrefs } = tools;
  const fillsWindow = useMediaQuery(FILLS_WINDOW);
  const { column } = tourWords;

  useEffect(() => {
    // Opened by its address, it is what the keys are to scroll.
    if (focus.take() || document.activeElement === document.body)
      document.getElementById(STEPS)?.focus({ preventScroll: true });
  }, [focus]);

  return (
    <TourColumn
      steps={steps}
      at={at}
      onStep={actions.goTo}
      onLeave={depth.leaveTour}
      isScroller={fillsWindow}
      getCoveredPx={getCoveredPx}
      headingId={TOUR_HEADING}
      stepsId={STEPS}
      tools={
        <>
          <Button onClick={actions.present}>{column.present}</Button>
          <Button onClick={() => print()}>{column.print}</Button>
          {/* On a phone the timeline has no room for it. */}
          {scaleSwitch && !fillsWindow && (
            <Button aria-pressed={scaleSwitch.isOn} onClick={scaleSwitch.onToggle}>
              {column.shortenUndated}
            </Button>
          )}
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

/** How much of the page's top the timeline covers: only where it stays there, and over the steps, not beside them. */
function getCoveredPx(column: HTMLElement): number {
  const timeline = document.querySelector("[data-slot=timeline]")?.closest("section");
  if (!timeline || getComputedStyle(timeline).position !== "sticky") return 0;
  const { left, right, bottom } = timeline.getBoundingClientRect();
  const own = column.getBoundingClientRect();
  return left < own.right - 1 && right > own.left + 1 ? Math.max(bottom, 0) : 0;
}
