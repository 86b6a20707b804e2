import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import { EventList } from "../panels/EventList.tsx";
import type { ReadingActions } from "../panels/readingHrefs.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { selectOpenArticle } from "../store/selectEvents.ts";
import { embedWords } from "../words/embedWords.ts";
import { EmbedList } from "./EmbedList.tsx";
import styles from "./EmbedPage.module.css";
import { openInFull } from "./openInFull.ts";
import { PanelMissing } from "./PanelMissing.tsx";
import { useChunk } from "./useChunk.ts";
import { HEADING_IDS, useLayerFocus } from "./useLayerFocus.ts";
import type { PageTools } from "./usePageTools.ts";

type EmbedReadingProps = {
  story: Story;
  store: ExploreStore;
  order: readonly string[];
  eventId: string | null;
  tools: PageTools;
  /** Something has been opened below the timeline, or closed (`null`). */
  onOpened(opened: HTMLElement | null): void;
  /** The list with every passage, and not only the way to each event. */
  isWhole: boolean;
};

const loadEventPanel = () => import("../panels/EventPanel.tsx");
const loadArticlePanel = () => import("../panels/ArticlePanel.tsx");

/**
 * Below the timeline: the selected event, or an article, or all events folded into one line. Both panels load with the
 * embed: after that nothing that it does needs the network.
 */
export function EmbedReading(props: EmbedReadingProps) {
  const { story, store, order, eventId, tools, onOpened, isWhole } = props;
  const { explore, depth, focus, hrefs } = tools;
  const hoveredId = useStore(store, (state) => state.hoveredId);
  const fromId = useStore(store, (state) => state.fromId);
  const passageId = useStore(store, (state) => state.passageId);
  const articleId = useStore(store, (state) => state.articleId);
  const wordsAt = useStore(store, (state) => state.words);
  const article = selectOpenArticle(story, { passageId, articleId, words: wordsAt });
  const eventPanel = useChunk(loadEventPanel, true);
  const articlePanel = useChunk(loadArticlePanel, true);
  const at = eventId === null ? -1 : order.indexOf(eventId);
  const isEventOpen = eventId !== null && eventPanel.kind === "here";
  const isArticleOpen = article !== null && articlePanel.kind === "here";
  useLayerFocus(
    isArticleOpen
      ? { layer: "article", key: article.sourceId, isReady: true }
      : isEventOpen
        ? { layer: "event", key: eventId, isReady: true }
        : null,
    eventId,
    focus,
  );
  const opened = useRef<HTMLDivElement | null>(null);
  const openedKey = isArticleOpen ? `article ${article.sourceId}` : isEventOpen ? eventId : null;
  const seenKey = useRef(openedKey);
  useEffect(() => {
    // What the address opened is where the reader begins; only what comes later is brought into view.
    const isNew = seenKey.current !== openedKey || openedKey === null;
    seenKey.current = openedKey;
    if (isNew) onOpened(opened.current);
  }, [openedKey, onOpened]);
  const actions: ReadingActions = {
    ...depth.reading,
    // The comparison needs a page of its own.
    onClaim: (claimId) => openInFull(hrefs.claim(claimId)),
  };

  if (isArticleOpen) {
    return (
      <div ref={opened} className={styles.article} data-opened="article">
        <articlePanel.module.ArticlePanel
          story={story}
          {...article}
          eventId={eventId}
          hoveredId={hoveredId}
          hits={[]}
          hrefs={hrefs}
          actions={actions}
          onHover={explore.hover}
          onChoose={depth.choose}
          onSelectEvent={depth.selectInArticle}
          onClose={depth.closeArticle}
          headingId={HEADING_IDS.article}
          toAbsolute={(href) => new URL(href, location.href).href}
        />
      </div>
    );
  }
  if (isEventOpen) {
    return (
      <div ref={opened} className={styles.event} data-opened="event">
        <eventPanel.module.EventPanel
          key={eventId}
          isCompact
          story={story}
          eventId={eventId}
          fromId={fromId}
          onFrom={depth.setFrom}
          headingId={HEADING_IDS.event}
          hrefs={hrefs}
          actions={actions}
          onClose={() => explore.open(null)}
          previousId={order[at - 1] ?? null}
          nextId={at < 0 ? null : (order[at + 1] ?? null)}
        />
      </div>
    );
  }
  if (eventId !== null && eventPanel.kind === "missing") {
    return (
      <div ref={opened} className={styles.event} data-opened="event">
        <PanelMissing onClose={() => explore.open(null)} />
      </div>
    );
  }
  const list = {
    ...{ story, selectedId: eventId, hoveredId },
    ...{ hrefOf: hrefs.event, onSelect: explore.openToRead, onHover: explore.hover },
  };
  return (
    <details className={styles.list}>
      <summary>{embedWords.allEvents(order.length)}</summary>
      {isWhole ? <EventList {...list} /> : <EmbedList {...list} order={order} />}
    </details>
  );
}
