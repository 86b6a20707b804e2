import { EventDigest } from "../panels/EventDigest.tsx";
import { StillTimeline } from "../timeline/StillTimeline.tsx";
import { type StillStory, toStillPicture } from "../timeline/toStillPicture.ts";
import { TourHandout } from "../tour/TourHandout.tsx";
import { usePrinting } from "../tour/usePrinting.ts";
import type { TourPaneProps } from "./TourPane.tsx";
import type { StoryView } from "./toStoryView.ts";
import { toToldView } from "./toToldView.ts";
import type { Tour } from "./useTour.ts";

type TourPrintProps = Pick<TourPaneProps, "story" | "tools"> & { tour: Tour; tourView: StoryView };

/** As wide as a sheet of A4 leaves room for. */
const WIDTH_PX = 680;
/** No higher than it takes to name every event: most of the sheet is the words'. */
const HEIGHTS_PX = [200, 220, 240, 260, 280] as const;
const HIGHEST_PX = 300;

/** The handout: in the page only while that is being printed, so that no screen draws what only paper shows. */
export function TourPrint({ story, tools, tour: { steps }, tourView }: TourPrintProps) {
  const isPrinting = usePrinting();
  if (!isPrinting) return null;
  return (
    <TourHandout
      story={story}
      steps={steps}
      // An address that asks for nothing is written without its question mark.
      address={new URL(tools.hrefs.view("timeline"), location.href).href.replace(/\?$/, "")}
      renderPicture={(step) => {
        const view = toToldView(tourView, story, steps, steps.indexOf(step));
        return (
          <Picture
            idPrefix={`handout-${step.key}`}
            events={view.layoutEvents}
            lanes={view.lanes}
            axis={view.axis ?? undefined}
            sourceIndex={view.sourceIndex}
            sourceLabels={view.sourceLabels}
            window={step.window ? view.toShown(step.window) : (view.closeUp(step.event.id) ?? view.full)}
            knowledgeEndMs={view.knowledgeEndMs}
            selectedId={step.event.id}
            hrefOf={tools.hrefs.event}
          />
        );
      }}
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

/** On paper no group opens, so each event has a name of its own where there is room for it. */
function Picture({ idPrefix, ...drawn }: StillStory & { readonly idPrefix: string }) {
  const namesAll = (heightPx: number) =>
    toStillPicture(
      { ...drawn, selectedId: undefined },
      { widthPx: WIDTH_PX, heightPx, idPrefix },
    ).marks.every(({ event }) => event !== null);
  const heightPx = HEIGHTS_PX.find(namesAll) ?? HIGHEST_PX;
  return <StillTimeline {...drawn} widthPx={WIDTH_PX} heightPx={heightPx} idPrefix={idPrefix} />;
}
