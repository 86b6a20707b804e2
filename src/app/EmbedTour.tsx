import { useEffect } from "react";
import type { Story } from "../model/storySchema.ts";
import { EventDigest } from "../panels/EventDigest.tsx";
import type { ExploreStore } from "../store/exploreStore.ts";
import { TourCard } from "../tour/TourCard.tsx";
import { Button } from "../ui/Button.tsx";
import { tourWords } from "../words/tourWords.ts";
import { openInFull } from "./openInFull.ts";
import type { PageTools } from "./usePageTools.ts";
import { useTour } from "./useTour.ts";

export type EmbedTourProps = {
  /** With the events of the lanes that the embed shows. */
  story: Story;
  store: ExploreStore;
  tools: PageTools;
  /** Another function for each event that is opened: tells the page around it, which need not scroll. */
  onStepped(): void;
};

const CARD = "tour-card";

/** The tour in a column of somebody else's page: one step at a time, because the scrolling is that page's. */
export function EmbedTour({ story, store, tools, onStepped }: EmbedTourProps) {
  const { depth, hrefs, focus } = tools;
  useEffect(() => {
    if (focus.take()) document.getElementById(CARD)?.focus({ preventScroll: true });
  }, [focus]);
  const { steps, at, actions } = useTour(story, store, tools);
  useEffect(() => onStepped(), [onStepped]);
  const toClaim = (claimId: string) => openInFull(hrefs.claim(claimId));
  return (
    <TourCard
      steps={steps}
      at={at}
      onStep={actions.goTo}
      id={CARD}
      onLeave={depth.leaveTour}
      tools={
        <Button onClick={() => openInFull(hrefs.view("present", steps[at]?.key))}>
          {tourWords.column.present}
        </Button>
      }
      renderStep={(step, headingId) => (
        <EventDigest
          story={story}
          eventId={step.event.id}
          note={step.note}
          headingId={headingId}
          hrefs={hrefs}
          actions={{ ...depth.reading, onClaim: toClaim }}
          size="page"
        />
      )}
    />
  );
}
