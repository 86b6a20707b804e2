import { memo } from "react";
import type { Story, TimelineEvent } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { Button } from "../ui/Button.tsx";
import { words } from "../words/words.ts";
import { focusSearch } from "./SearchArea.tsx";
import { SourceLegend } from "./SourceLegend.tsx";
import styles from "./StoryPage.module.css";
import { StoryTimeline } from "./StoryTimeline.tsx";
import { TimelineToolbar } from "./TimelineToolbar.tsx";
import type { StoryView } from "./toStoryView.ts";
import type { PageTools } from "./usePageTools.ts";

type DrawnPaneProps = {
  story: Story;
  store: ExploreStore;
  view: StoryView;
  eventId: string | null;
  tools: PageTools;
  /** The guided tour goes on beside it. */
  isTour: boolean;
  /** A search or filter leaves no event. */
  isNothingFound: boolean;
  onKeys(): void;
};

const NONE: readonly TimelineEvent[] = [];

/** The timeline with what belongs to it: legend, landmarks, zoom. */
export const DrawnPane = memo(function DrawnPane(props: DrawnPaneProps) {
  const { story, store, view, eventId, tools, isTour, isNothingFound, onKeys } = props;
  const { explore, depth } = tools;
  const isAllHidden = view.visibleSources.size === 0;
  return (
    <section className={styles.drawn} aria-label={words.app.timelineRegion}>
      <div className={styles.tools}>
        <SourceLegend story={story} visibleSources={view.visibleSources} onToggle={explore.toggleSource} />
        <TimelineToolbar
          // The tour goes to them by itself.
          landmarks={isTour ? NONE : view.landmarks}
          selectedId={eventId}
          onLandmark={explore.flyToLandmark}
          onZoom={explore.zoom}
          onKeys={onKeys}
          isIdle={isAllHidden || isNothingFound}
        />
      </div>
      <div className={styles.plot}>
        {isAllHidden ? (
          <div className={styles.empty}>
            <p>{words.app.allHidden}</p>
            <Button onClick={explore.showAllSources}>{words.app.showAllSources}</Button>
          </div>
        ) : isNothingFound ? (
          <div className={styles.empty}>
            <p>{words.app.nothingFound}</p>
            <Button
              onClick={() => {
                depth.clearSearch();
                focusSearch();
              }}
            >
              {words.app.showAllEvents}
            </Button>
          </div>
        ) : (
          <StoryTimeline story={story} store={store} view={view} eventId={eventId} actions={explore} />
        )}
      </div>
    </section>
  );
});
