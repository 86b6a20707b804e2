import { useMemo } from "react";
import { useStore } from "zustand";
import { EventDigest } from "../panels/EventDigest.tsx";
import { TourStage } from "../tour/TourStage.tsx";
import { toTourEvents } from "../tour/tourSteps.ts";
import { StoryTimeline } from "./StoryTimeline.tsx";
import type { TourPaneProps } from "./TourPane.tsx";
import { toStoryView } from "./toStoryView.ts";
import { useAxisView } from "./useAxisView.ts";
import type { Tour } from "./useTour.ts";

const NONE: readonly string[] = [];

type TourPresentingProps = Omit<TourPaneProps, "view"> & { tour: Tour };

/**
 * The tour in front of an audience. Its timeline shows what the tour is about and nothing else: from the last row a group
 * of “+4” says nothing, and the whole is a step away.
 */
export function TourPresenting({ story, store, tools, tour }: TourPresentingProps) {
  const eventId = useStore(store, (state) => state.eventId);
  const characterKeys = useStore(store, (state) => state.characterKeys);
  const { steps, at, actions } = tour;
  const shown = useMemo(() => {
    const ids = toTourEvents(story, steps);
    return toStoryView(story, NONE, NONE, new Map(ids.map((id) => [id, {}])));
  }, [story, steps]);
  const view = useAxisView(story, store, shown);
  return (
    <TourStage
      storyId={story.id}
      title={story.title}
      lang={story.language}
      steps={steps}
      at={at}
      onStep={actions.goTo}
      onLeave={() => store.setState({ view: "tour" })}
      onNotes={() => {
        const href = tools.hrefs.view("notes", steps[at]?.key);
        return open(href, NOTES_WINDOW, "popup,width=960,height=720") !== null;
      }}
      characterKeys={characterKeys}
      picture={
        <StoryTimeline
          story={story}
          store={store}
          view={view}
          eventId={eventId}
          actions={tools.explore}
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
          actions={tools.depth.reading}
          size="stage"
        />
      )}
    />
  );
}

/** One window, however often it is asked for. */
const NOTES_WINDOW = "dateline-notes";
