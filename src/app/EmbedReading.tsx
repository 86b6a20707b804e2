import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import { EventList } from "../panels/EventList.tsx";
import type { ReadingActions } from "../panels/readingHrefs.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { selectOpenArticle } from "../store/selectEvents.ts";
import { embedWords } from "../words/embedWords.ts";
import styles from "./EmbedPage.module.css";
import { useChunk } from "./useChunk.ts";
import { HEADING_IDS, useLayerFocus } from "./useLayerFocus.ts";
import type { PageTools } from "./usePageTools.ts";

type EmbedReadingProps = {
  story: Story;
  store: ExploreStore;
  order: readonly string[];
  eventId: string | null;
  tools: PageTools;
};

const loadEventPanel = () => import("../panels/EventPanel.tsx");
const loadArticlePanel = () => import("../panels/ArticlePanel.tsx");

/**
 * Below the timeline: the selected event, or an article, or all events folded into one line. Both panels load with the
 * embed: after that nothing that it does needs the network.
 */
export function EmbedReading({ story, store, order, eventId, tools }: EmbedReadingProps) {
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
  const actions: ReadingActions = {
    ...depth.reading,
    // The comparison needs a page of its own; where the frame may open none, it takes this one's place.
    onClaim: (claimId) => {
      if (!open(hrefs.claim(claimId), "_blank")) location.assign(hrefs.claim(claimId));
    },
  };

  if (isArticleOpen) {
    return (
      <div className={styles.article} data-opened="article">
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
      <div className={styles.event} data-opened="event">
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
  return (
    <details className={styles.list}>
      <summary>{embedWords.allEvents(story.events.length)}</summary>
      <EventList
        story={story}
        selectedId={eventId}
        hoveredId={hoveredId}
        hrefOf={hrefs.event}
        onSelect={explore.openToRead}
        onHover={explore.hover}
      />
    </details>
  );
}
