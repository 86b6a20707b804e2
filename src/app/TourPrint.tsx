import { EventDigest } from "../panels/EventDigest.tsx";
import { selectDrawnId } from "../store/selectEvents.ts";
import { StillTimeline } from "../timeline/StillTimeline.tsx";
import { TourHandout } from "../tour/TourHandout.tsx";
import type { TourStep } from "../tour/tourSteps.ts";
import { usePrinting } from "../tour/usePrinting.ts";
import type { TourPaneProps } from "./TourPane.tsx";
import type { StoryView } from "./toStoryView.ts";
import type { Tour } from "./useTour.ts";

type TourPrintProps = Pick<TourPaneProps, "story" | "storyView" | "tools"> & { tour: Tour };

/** As wide as a sheet of A4 leaves room for; half of it is left for the words. */
const PICTURE = { widthPx: 680, heightPx: 220 };

/** The handout: in the page only while that is being printed, so that no screen draws what only paper shows. */
export function TourPrint({ story, storyView, tools, tour }: TourPrintProps) {
  const isPrinting = usePrinting();
  if (!isPrinting) return null;
  return (
    <TourHandout
      story={story}
      steps={tour.steps}
      address={new URL(tools.hrefs.view("timeline"), location.href).href}
      renderPicture={(step) => (
        <StillTimeline
          {...PICTURE}
          idPrefix={`handout-${step.key}`}
          events={storyView.layoutEvents}
          lanes={storyView.lanes}
          axis={storyView.axis ?? undefined}
          sourceIndex={storyView.sourceIndex}
          sourceLabels={storyView.sourceLabels}
          window={toStepWindow(step, storyView)}
          knowledgeEndMs={storyView.knowledgeEndMs}
          selectedId={selectDrawnId(storyView.eventsById, storyView.unfolded, step.event.id) ?? undefined}
          hrefOf={tools.hrefs.event}
        />
      )}
      renderStep={(step) => (
        <EventDigest
          story={story}
          eventId={step.event.id}
          note={step.note}
          headingId={`handout-${step.key}`}
          hrefs={tools.hrefs}
          actions={null}
          size="print"
        />
      )}
    />
  );
}

/** In the time of the view's axis. */
const toStepWindow = ({ window, event }: TourStep, view: StoryView) =>
  window ? view.toShown(window) : (view.closeUp(event.id) ?? view.full);
