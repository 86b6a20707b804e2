import { type ComponentType, useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { parseEmbedConfig } from "../embed/embedConfig.ts";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { stillFrame } from "../timeline/stillStyles.ts";
import type { StillStory } from "../timeline/toStillPicture.ts";
import { Button } from "../ui/Button.tsx";
import { words } from "../words/words.ts";
import { AddressSlot } from "./AddressSlot.tsx";
import { EmbedFooter } from "./EmbedFooter.tsx";
import styles from "./EmbedPage.module.css";
import { EmbedReading } from "./EmbedReading.tsx";
import { EmbedTourSlot } from "./EmbedTourSlot.tsx";
import { SourceLegend } from "./SourceLegend.tsx";
import { StoryTimeline } from "./StoryTimeline.tsx";
import { toStoryPageName } from "./toReadingHrefs.ts";
import { toStoryView } from "./toStoryView.ts";
import { useAxisView } from "./useAxisView.ts";
import { useEscape } from "./useEscape.ts";
import { useHost } from "./useHost.ts";
import { usePageTools } from "./usePageTools.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

type EmbedPageProps = {
  story: Story;
  store: ExploreStore;
  /** The timeline as pictures: the build draws them, and the page need not know how. */
  Still?: ComponentType<StillStory & { idPrefix: string }>;
};

/**
 * One story in a column of somebody else's page: the timeline, below it what the selected event rests on, and the way
 * to the whole. It writes no address: Back belongs to the page around it.
 */
export function EmbedPage({ story, store, Still }: EmbedPageProps) {
  const [{ config, ignored }] = useState(readConfig);
  const [content, setContent] = useState<HTMLElement | null>(null);
  const unknown = useMemo(() => {
    const lanes = new Set(story.lanes.map(({ id }) => id));
    const { view } = store.getState();
    return [
      ...ignored,
      ...config.lanes.filter((id) => !lanes.has(id)).map((id) => `lanes=${id}`),
      // Everything else needs a page of its own.
      ...(view === "timeline" || view === "tour" ? [] : [`view=${view}`]),
    ];
  }, [story, config, ignored, store]);

  const hiddenSources = useStore(store, (state) => state.hiddenSources);
  const unfolded = useStore(store, (state) => state.unfolded);
  const askedId = useStore(store, (state) => state.eventId);
  const shown = useMemo(() => selectLanes(story, config.lanes), [story, config.lanes]);
  const trueView = useMemo(
    () => toStoryView(shown, hiddenSources, unfolded, null),
    [shown, hiddenSources, unfolded],
  );
  const view = useAxisView(story, store, trueView);
  const tools = usePageTools(story, store, view, toStoryPageName(story.id));
  const { explore, depth } = tools;
  const eventId = askedId !== null && view.eventsById.has(askedId) ? askedId : null;

  const tellOpened = useHost(shown, config, content, eventId, explore.open);
  const tellStepped = useCallback(() => tellOpened(null), [tellOpened]);
  const hasTour = shown.tour.length + shown.landmarks.length > 0;
  const isTour = useStore(store, (state) => state.view) === "tour" && hasTour;
  useEscape(depth.back);
  useEffect(() => {
    content?.style.setProperty("block-size", config.height === null ? "" : `${config.height}px`);
  }, [content, config.height]);
  useEffect(() => {
    document.documentElement.lang = story.language;
  }, [story]);

  return (
    <div ref={setContent} className={styles.embed} data-fixed={config.height === null ? undefined : ""}>
      <header className={styles.header}>
        <h1 dir="auto">{story.title}</h1>
        <div className={styles.tools}>
          <SourceLegend story={story} visibleSources={view.visibleSources} onToggle={explore.toggleSource} />
          <ZoomButtons onZoom={explore.zoom} isIdle={view.visibleSources.size === 0} />
          {hasTour && !isTour && (
            <Button onClick={() => depth.setView("tour")}>{words.app.actions.tour}</Button>
          )}
        </div>
      </header>
      <main className={styles.body}>
        <div className={styles.plot}>
          <StoryTimeline
            story={shown}
            store={store}
            view={view}
            eventId={eventId}
            actions={explore}
            place="column"
            still={
              Still && (
                <div className={stillFrame}>
                  <Still
                    idPrefix="still"
                    events={view.layoutEvents}
                    lanes={story.lanes}
                    sourceIndex={view.sourceIndex}
                    sourceLabels={view.sourceLabels}
                    window={view.full}
                    knowledgeEndMs={view.knowledgeEndMs}
                    hrefOf={(id) => `#event-${id}`}
                  />
                </div>
              )
            }
          />
        </div>
        {isTour ? (
          <EmbedTourSlot story={shown} store={store} tools={tools} onStepped={tellStepped} />
        ) : (
          <EmbedReading
            story={story}
            store={store}
            order={view.order}
            eventId={eventId}
            tools={tools}
            onOpened={tellOpened}
            // Without a script the list is what there is; with one, an event's words are a step away.
            isWhole={Still !== undefined}
          />
        )}
      </main>
      {/* For whoever pasted the embed; its readers can do nothing about it. */}
      <AddressSlot store={store} story={story} clamp={trueView.clamp} alsoIgnored={unknown} />
      <EmbedFooter story={story} store={store} />
    </div>
  );
}

/** What the address asks for; while the page is built there is none. The live embed replaces the built one as a whole. */
const readConfig = () => parseEmbedConfig(typeof location === "undefined" ? "" : location.search);

/** The story with the events of these lanes only; all of it where none of them is known. */
function selectLanes(story: Story, ids: readonly string[]): Story {
  const lanes = story.lanes.filter(({ id }) => ids.includes(id));
  if (lanes.length === 0) return story;
  const events = story.events.filter(({ lane }) => ids.includes(lane));
  const kept = new Set(events.map(({ id }) => id));
  // A part whose whole is in another lane stands by itself.
  const free = events.map(({ partOf, ...event }) =>
    partOf !== undefined && kept.has(partOf) ? { ...event, partOf } : event,
  );
  const landmarks = story.landmarks.filter((id) => kept.has(id));
  return {
    ...story,
    lanes,
    events: free,
    landmarks,
    tour: story.tour.filter(({ event }) => kept.has(event)),
  };
}
