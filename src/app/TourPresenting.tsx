import { useMemo } from "react";
import { useStore } from "zustand";
import { EventDigest } from "../panels/EventDigest.tsx";
import { TourStage } from "../tour/TourStage.tsx";
import { StoryTimeline } from "./StoryTimeline.tsx";
import type { TourPaneProps } from "./TourPane.tsx";
import type { StoryView } from "./toStoryView.ts";
import { toToldView } from "./toToldView.ts";
import type { Tour } from "./useTour.ts";

type TourPresentingProps = Omit<TourPaneProps, "view"> & { tour: Tour; tourView: StoryView };

/** The tour in front of an audience. A click on its timeline goes to that event's step, and never out of the tour. */
export function TourPresenting({ story, store, tools, tour, tourView }: TourPresentingProps) {
  const eventId = useStore(store, (state) => state.eventId);
  const characterKeys = useStore(store, (state) => state.characterKeys);
  const { steps, at, actions } = tour;
  const view = useMemo(() => toToldView(tourView, story, steps, at), [tourView, story, steps, at]);
  const goToEvent = (id: string | null) => {
    const index = steps.findIndex(({ event }) => event.id === id);
    if (index >= 0) actions.goTo(index);
    // A landmark that is no step is seen from near by; nothing leads out of the tour.
    else if (id !== null) tools.explore.flyNear(id);
  };
  return (
    <TourStage
      storyId={story.id}
      title={story.title}
      lang={story.language}
      steps={steps}
      at={at}
      onStep={actions.goTo}
      onLeave={() => {
        tools.focus.want();
        store.setState({ view: "tour" });
      }}
      onNotes={() => openNotes(tools.hrefs.view("notes", steps[at]?.key))}
      characterKeys={characterKeys}
      picture={
        <StoryTimeline
          story={story}
          store={store}
          view={view}
          eventId={eventId}
          actions={{ ...tools.explore, open: goToEvent, openToRead: goToEvent }}
          place="stage"
        />
      }
      renderStep={(step) => (
        <EventDigest
          story={story}
          eventId={step.event.id}
          note={step.note}
          headingId={`stage-${step.key}`}
          hrefs={tools.hrefs}
          // No links: a slip of the hand would lead out of the presentation.
          actions={null}
          size="stage"
        />
      )}
    />
  );
}

/** One window, however often it is asked for, and loaded once; `false`: the browser kept it from opening. */
function openNotes(href: string): boolean {
  const notes = open("", "dateline-notes", "popup,width=960,height=720");
  if (!notes) return false;
  if (notes.location.href === "about:blank") notes.location.href = new URL(href, location.href).href;
  notes.focus();
  return true;
}
