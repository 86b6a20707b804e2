import { useMemo } from "react";
import { useStore } from "zustand";
import { ClaimList } from "../panels/ClaimList.tsx";
import { DateBasis } from "../panels/DateBasis.tsx";
import { PassageList } from "../panels/PassageList.tsx";
import { toStoryLookup } from "../panels/toStoryLookup.ts";
import { TourNotes } from "../tour/TourNotes.tsx";
import { openInFull } from "./openInFull.ts";
import type { TourPaneProps } from "./TourPane.tsx";
import type { Tour } from "./useTour.ts";

type TourNotesPageProps = Omit<TourPaneProps, "view"> & { tour: Tour };

/** The presenter's notes, in a window of their own: all that the articles say of the step, and what comes next. */
export function TourNotesPage({ story, store, tools, tour }: TourNotesPageProps) {
  const characterKeys = useStore(store, (state) => state.characterKeys);
  const lookup = useMemo(() => toStoryLookup(story), [story]);
  const { hrefs } = tools;
  // Beside the notes, never in their place.
  const onPassage = (id: string) => openInFull(hrefs.passage(id));
  const onSelect = (id: string) => openInFull(hrefs.event(id));
  const toEvents = { lookup, hrefs, hrefOf: hrefs.event, onSelect, onPassage };
  return (
    <TourNotes
      title={story.title}
      lang={story.language}
      storyId={story.id}
      steps={tour.steps}
      at={tour.at}
      // It follows: Back in it leads out of it.
      onStep={tour.actions.begin}
      characterKeys={characterKeys}
      renderNotes={({ event }) => (
        <>
          <PassageList passages={event.passages} {...toEvents} />
          <DateBasis date={event.date} {...toEvents} />
          <ClaimList eventId={event.id} {...toEvents} onClaim={(id) => openInFull(hrefs.claim(id))} />
        </>
      )}
    />
  );
}
