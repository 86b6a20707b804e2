import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { words } from "../words/words.ts";
import { AddressSlot } from "./AddressSlot.tsx";
import { COMPARE_HEADING, ComparePane } from "./ComparePane.tsx";
import { DrawnPane } from "./DrawnPane.tsx";
import { KeysSlot } from "./KeysSlot.tsx";
import { ReadingPane } from "./ReadingPane.tsx";
import { focusSearch } from "./SearchArea.tsx";
import { StoryHeader } from "./StoryHeader.tsx";
import styles from "./StoryPage.module.css";
import { TOUR_HEADING, TourSlot } from "./TourSlot.tsx";
import { toStoryView } from "./toStoryView.ts";
import { useAddress } from "./useAddress.ts";
import { useAxisView } from "./useAxisView.ts";
import { useKeys } from "./useKeys.ts";
import { usePageTools } from "./usePageTools.ts";
import { useSearch } from "./useSearch.ts";

/** One story: timeline and reading side by side, or one above the other; or in their place the comparison. */
export function StoryPage({ story, store }: { story: Story; store: ExploreStore }) {
  const hiddenSources = useStore(store, (state) => state.hiddenSources);
  const unfolded = useStore(store, (state) => state.unfolded);
  const askedId = useStore(store, (state) => state.eventId);
  const shownView = useStore(store, (state) => state.view);
  const step = useStore(store, (state) => state.step);
  const characterKeys = useStore(store, (state) => state.characterKeys);
  const [keysOpen, setKeysOpen] = useState(false);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const openKeys = useCallback(() => setKeysOpen(true), []);

  const search = useSearch(story, store, filtersOpen);
  const isTour = shownView === "tour";
  // The tour goes to its own events; what was searched for is there again after it.
  const found = isTour ? null : search.found;
  const trueView = useMemo(
    () => toStoryView(story, hiddenSources, unfolded, found),
    [story, hiddenSources, unfolded, found],
  );
  const view = useAxisView(story, store, trueView);
  const tools = usePageTools(story, store, view);
  const { explore, depth, hrefs } = tools;
  useAddress(store, explore);
  const eventId = askedId !== null && view.eventsById.has(askedId) ? askedId : null;
  const isTimeline = shownView === "timeline";
  const isStage = shownView === "present" || shownView === "notes";
  const isDrawn = isTimeline || isTour;

  useEffect(() => {
    document.documentElement.lang = story.language;
    document.title = `${story.title} – ${words.app.siteName}`;
  }, [story]);

  const comparing = useRef(false);
  useEffect(() => {
    const wasComparing = comparing.current;
    comparing.current = !isDrawn;
    // Back from the comparison: to what led there, unless something else was opened from it.
    if (wasComparing && isTimeline && eventId === null && document.activeElement === document.body) {
      document.querySelector<HTMLElement>("[data-to-comparison]")?.focus();
    }
  }, [isTimeline, isDrawn, eventId]);

  useKeys(
    isStage
      ? null
      : {
          onPrevious: isTimeline ? () => depth.openBeside(-1) : null,
          onNext: isTimeline ? () => depth.openBeside(1) : null,
          onZoomIn: isDrawn ? () => explore.zoom("in") : null,
          onZoomOut: isDrawn ? () => explore.zoom("out") : null,
          onZoomAll: isDrawn ? () => explore.zoom("all") : null,
          onTour: isTour ? depth.leaveTour : () => depth.setView("tour"),
          onSearch: () => {
            depth.showList();
            // The box may only now come into the page, or out from under what lay over it.
            requestAnimationFrame(focusSearch);
          },
          onKeys: openKeys,
          onEscape: isTour ? depth.leaveTour : depth.back,
        },
    characterKeys,
  );

  if (isStage) {
    return <TourSlot story={story} store={store} view={shownView} tools={tools} />;
  }
  return (
    <div className={styles.page}>
      <a
        className={styles.skip}
        href={`#${isTour ? TOUR_HEADING : isTimeline ? "reading" : COMPARE_HEADING}`}
      >
        {words.app.skipTo[isTour ? "tour" : isTimeline ? "list" : "comparison"]}
      </a>
      <div>
        <StoryHeader
          story={story}
          span={view.span}
          hrefOf={hrefs.view}
          onView={depth.setView}
          view={shownView}
          step={step}
        />
        <AddressSlot store={store} story={story} clamp={trueView.clamp} />
      </div>
      <main className={isDrawn ? `${styles.body} ${isTour ? styles.toured : ""}` : styles.whole}>
        {isDrawn ? (
          <>
            <DrawnPane
              story={story}
              store={store}
              view={view}
              eventId={eventId}
              tools={tools}
              isTour={isTour}
              isNothingFound={!isTour && search.matches?.size === 0}
              onKeys={openKeys}
            />
            {isTour ? (
              <TourSlot story={story} store={store} view={shownView} tools={tools} />
            ) : (
              <ReadingPane
                story={story}
                store={store}
                order={view.order}
                eventId={eventId}
                tools={tools}
                search={search}
                filtersOpen={filtersOpen}
                onFiltersOpen={setFiltersOpen}
              />
            )}
          </>
        ) : (
          <ComparePane story={story} store={store} view={shownView} eventId={eventId} tools={tools} />
        )}
      </main>
      <KeysSlot
        open={keysOpen}
        characterKeys={characterKeys}
        onCharacterKeysChange={explore.setCharacterKeys}
        onClose={() => setKeysOpen(false)}
      />
    </div>
  );
}
