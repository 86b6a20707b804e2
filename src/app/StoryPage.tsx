import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { Button } from "../ui/Button.tsx";
import { words } from "../words/words.ts";
import { AddressNotice } from "./AddressNotice.tsx";
import { createExploreActions, type ExploreActions } from "./exploreActions.ts";
import { KeysDialog } from "./KeysDialog.tsx";
import { ReadingPane } from "./ReadingPane.tsx";
import { SourceLegend } from "./SourceLegend.tsx";
import { StoryHeader } from "./StoryHeader.tsx";
import styles from "./StoryPage.module.css";
import { StoryTimeline } from "./StoryTimeline.tsx";
import { TimelineToolbar } from "./TimelineToolbar.tsx";
import { type StoryView, toStoryView } from "./toStoryView.ts";
import { useAddress } from "./useAddress.ts";
import { useKeys } from "./useKeys.ts";

/** One story: timeline and reading side by side, or one above the other. */
export function StoryPage({ story, store }: { story: Story; store: ExploreStore }) {
  const hiddenSources = useStore(store, (state) => state.hiddenSources);
  const unfolded = useStore(store, (state) => state.unfolded);
  const askedId = useStore(store, (state) => state.eventId);
  const characterKeys = useStore(store, (state) => state.characterKeys);
  const [keysOpen, setKeysOpen] = useState(false);
  const openKeys = useCallback(() => setKeysOpen(true), []);

  const view = useMemo(() => toStoryView(story, hiddenSources, unfolded), [story, hiddenSources, unfolded]);
  const latestView = useRef(view);
  useEffect(() => {
    latestView.current = view;
  }, [view]);
  const actions = useMemo(() => createExploreActions(store, () => latestView.current), [store]);
  useAddress(store, actions.stopFlight);
  const eventId = askedId !== null && view.order.includes(askedId) ? askedId : null;

  useEffect(() => {
    document.documentElement.lang = story.language;
    document.title = `${story.title} – ${words.app.siteName}`;
  }, [story]);

  useKeys(
    {
      onPrevious: () => actions.openBeside(-1),
      onNext: () => actions.openBeside(1),
      onZoomIn: () => actions.zoom("in"),
      onZoomOut: () => actions.zoom("out"),
      onZoomAll: () => actions.zoom("all"),
      onKeys: openKeys,
      onEscape: () => actions.open(null),
    },
    characterKeys,
  );

  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#reading">
        {words.app.skipToList}
      </a>
      <StoryHeader story={story} span={view.span} />
      <main className={styles.body}>
        <Drawn
          story={story}
          store={store}
          view={view}
          eventId={eventId}
          actions={actions}
          onKeys={openKeys}
        />
        <ReadingPane store={store} story={story} order={view.order} eventId={eventId} actions={actions} />
      </main>
      <KeysDialog
        open={keysOpen}
        characterKeys={characterKeys}
        onCharacterKeysChange={actions.setCharacterKeys}
        onClose={() => setKeysOpen(false)}
      />
    </div>
  );
}

type DrawnProps = {
  story: Story;
  store: ExploreStore;
  view: StoryView;
  eventId: string | null;
  actions: ExploreActions;
  onKeys(): void;
};

const Drawn = memo(function Drawn({ story, store, view, eventId, actions, onKeys }: DrawnProps) {
  return (
    <section className={styles.drawn} aria-label={words.app.timelineRegion}>
      <AddressNotice store={store} story={story} clamp={view.clamp} />
      <div className={styles.tools}>
        <SourceLegend story={story} visibleSources={view.visibleSources} onToggle={actions.toggleSource} />
        <TimelineToolbar
          landmarks={view.landmarks}
          selectedId={eventId}
          onLandmark={actions.flyToLandmark}
          onZoom={actions.zoom}
          onKeys={onKeys}
          isIdle={view.visibleSources.size === 0}
        />
      </div>
      <div className={styles.plot}>
        {view.visibleSources.size === 0 ? (
          <div className={styles.empty}>
            <p>{words.app.allHidden}</p>
            <Button onClick={actions.showAllSources}>{words.app.showAllSources}</Button>
          </div>
        ) : (
          <StoryTimeline story={story} store={store} view={view} eventId={eventId} actions={actions} />
        )}
      </div>
    </section>
  );
});
