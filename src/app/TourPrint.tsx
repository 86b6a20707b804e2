import { EventDigest } from "../panels/EventDigest.tsx";
import { selectDrawnId } from "../store/selectEvents.ts";
import { StillTimeline } from "../timeline/StillTimeline.tsx";
import { TourHandout } from "../tour/TourHandout.tsx";
import type { TourStep } from "../tour/tourSteps.ts";
import { usePrinting } from "../tour/usePrinting.ts";
import type { TourPaneProps } from "./TourPane.tsx";
import type { StoryView } from "./toStoryView.ts";
import type { Tour } from "./useTour.ts";

type TourPrintProps = Pick<TourPaneProps, "story" | "tools"> & { tour: Tour; tourView: StoryView };

/** As wide as a sheet of A4 leaves room for, and as high as leaves a step on one sheet. */
const PICTURE = { widthPx: 680, heightPx: 300 };

/** The handout: in the page only while that is being printed, so that no screen draws what only paper shows. */
export function TourPrint({ story, tools, tour, tourView: view }: TourPrintProps) {
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
          events={view.layoutEvents}
          lanes={view.lanes}
          axis={view.axis ?? undefined}
          sourceIndex={view.sourceIndex}
          sourceLabels={view.sourceLabels}
          window={toStepWindow(step, view)}
          knowledgeEndMs={view.knowledgeEndMs}
          selectedId={selectDrawnId(view.eventsById, view.unfolded, step.event.id) ?? undefined}
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
