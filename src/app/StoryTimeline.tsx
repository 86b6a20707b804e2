import { type ReactNode, useMemo } from "react";
import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { selectDrawnId } from "../store/selectEvents.ts";
import type { ExploreActions } from "./exploreActions.ts";
import { FILLS_WINDOW } from "./fillsWindow.ts";
import { TimelineSlot } from "./TimelineSlot.tsx";
import type { StoryView } from "./toStoryView.ts";
import { useMediaQuery } from "./useMediaQuery.ts";

type StoryTimelineProps = {
  story: Story;
  store: ExploreStore;
  view: StoryView;
  eventId: string | null;
  actions: ExploreActions;
  /**
   * `column`: of somebody else's page, which scrolls; one finger and the plain wheel are that page's. `stage`: a
   * projector's, which has no room for more than the plot.
   */
  place?: "page" | "stage" | "column";
  /** What stands in its place until it is drawn. */
  still?: ReactNode;
};

/** The only part of the page that follows the window: everything else stands still while the reader zooms. */
export function StoryTimeline({
  story,
  store,
  view,
  eventId,
  actions,
  place = "page",
  still,
}: StoryTimelineProps) {
  const asked = useStore(store, (state) => state.window);
  const hoveredId = useStore(store, (state) => state.hoveredId);
  const fillsWindow = useMediaQuery(FILLS_WINDOW);
  // It says each step itself, and where it stands over its steps there is no room for more than the plot.
  const isTour = useStore(store, (state) => state.view !== "timeline");
  const window = useMemo(() => view.toShown(asked), [view, asked]);

  return (
    <TimelineSlot
      story={story}
      still={still}
      events={view.layoutEvents}
      lanes={view.lanes}
      sourceIndex={view.sourceIndex}
      sourceLabels={view.sourceLabels}
      window={window}
      limits={view.limits}
      axis={view.axis}
      scaleSwitch={view.scaleSwitch}
      knowledgeEndMs={view.knowledgeEndMs}
      selectedId={selectDrawnId(view.eventsById, view.unfolded, eventId)}
      hoveredId={selectDrawnId(view.eventsById, view.unfolded, hoveredId)}
      wheel={fillsWindow && place !== "column" ? "zoom" : "zoom-with-key"}
      touch={place === "column" ? "two-fingers" : "one-finger"}
      isQuiet={isTour}
      isBare={place === "stage" || (isTour && (place === "column" || !fillsWindow))}
      onSelect={(id, by) => (by === "key" ? actions.openToRead(id) : actions.open(id))}
      onHover={actions.hover}
      onWindowChange={(next, how) => (how === "gesture" ? actions.moveTo(next) : actions.flyTo(next))}
      onToggleParts={actions.toggleParts}
    />
  );
}
