import { memo, useEffect } from "react";
import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import { EventList } from "../panels/EventList.tsx";
import type { ExploreStore } from "../store/exploreStore.ts";
import { selectOpenArticle } from "../store/selectEvents.ts";
import { words } from "../words/words.ts";
import { keepMarkInView } from "./keepMarkInView.ts";
import { OpenedLayer } from "./OpenedLayer.tsx";
import styles from "./ReadingPane.module.css";
import { SearchArea } from "./SearchArea.tsx";
import { useChunk } from "./useChunk.ts";
import { HEADING_IDS, useLayerFocus } from "./useLayerFocus.ts";
import type { PageTools } from "./usePageTools.ts";
import type { Search } from "./useSearch.ts";

type ReadingPaneProps = {
  story: Story;
  store: ExploreStore;
  /** Event ids in reading order. */
  order: readonly string[];
  eventId: string | null;
  tools: PageTools;
  search: Search;
  filtersOpen: boolean;
  onFiltersOpen(open: boolean): void;
};

/**
 * The panels are chunks of their own: the page is interactive without them. They are asked for as soon as that is so,
 * long before most readers open an event, so that their click doesn't wait for the network.
 */
const loadEventPanel = () => import("../panels/EventPanel.tsx");
const loadArticlePanel = () => import("../panels/ArticlePanel.tsx");

/** The list of all events or what a search left of it; over it the opened event, and over that an article. */
export const ReadingPane = memo(function ReadingPane(props: ReadingPaneProps) {
  const { story, store, order, eventId, tools, search } = props;
  const { explore, depth, focus, hrefs } = tools;
  const hoveredId = useStore(store, (state) => state.hoveredId);
  const fromId = useStore(store, (state) => state.fromId);
  const passageId = useStore(store, (state) => state.passageId);
  const articleId = useStore(store, (state) => state.articleId);
  const wordsAt = useStore(store, (state) => state.words);
  const article = selectOpenArticle(story, { passageId, articleId, words: wordsAt });
  const eventPanel = useChunk(loadEventPanel, true);
  const articlePanel = useChunk(
    loadArticlePanel,
    eventPanel.kind === "here" && (eventId ?? article) !== null,
  );

  const top = article
    ? ({ layer: "article", key: article.sourceId, isReady: articlePanel.kind !== "loading" } as const)
    : eventId !== null
      ? ({ layer: "event", key: eventId, isReady: eventPanel.kind !== "loading" } as const)
      : null;
  useLayerFocus(top, eventId, focus);
  const isOpened = top?.isReady ?? false;
  useEffect(() => (eventId && isOpened ? keepMarkInView() : undefined), [eventId, isOpened]);

  const at = eventId === null ? -1 : order.indexOf(eventId);
  const hits = search.result?.articles.filter(({ sourceId }) => sourceId === article?.sourceId) ?? [];
  return (
    <section
      id="reading"
      tabIndex={-1}
      aria-label={words.app.readingRegion}
      className={`${styles.reading} ${isOpened ? styles.withSheet : ""}`}
    >
      <SearchArea
        story={story}
        store={store}
        tools={tools}
        search={search}
        filtersOpen={props.filtersOpen}
        onFiltersOpen={props.onFiltersOpen}
        isCovered={isOpened}
      >
        <EventList
          story={story}
          selectedId={eventId}
          hoveredId={hoveredId}
          hrefOf={hrefs.event}
          onSelect={explore.openToRead}
          onHover={explore.hover}
        />
      </SearchArea>
      {eventId !== null && eventPanel.kind !== "loading" && (
        <OpenedLayer key={eventId} layer="event" isCovered={article !== null} onClose={depth.back}>
          {eventPanel.kind === "here" && (
            <eventPanel.module.EventPanel
              story={story}
              eventId={eventId}
              fromId={fromId}
              onFrom={depth.setFrom}
              headingId={HEADING_IDS.event}
              hrefs={hrefs}
              actions={depth.reading}
              onClose={depth.back}
              previousId={order[at - 1] ?? null}
              nextId={at < 0 ? null : (order[at + 1] ?? null)}
            />
          )}
        </OpenedLayer>
      )}
      {article && articlePanel.kind !== "loading" && (
        <OpenedLayer layer="article" isCovered={false} onClose={depth.back}>
          {articlePanel.kind === "here" && (
            <articlePanel.module.ArticlePanel
              story={story}
              {...article}
              eventId={eventId}
              hoveredId={hoveredId}
              hits={hits.flatMap((sentence) => sentence.hits)}
              hrefs={hrefs}
              actions={depth.reading}
              onHover={explore.hover}
              onChoose={depth.choose}
              onSelectEvent={depth.selectInArticle}
              onClose={depth.closeArticle}
              headingId={HEADING_IDS.article}
              toAbsolute={toAbsolute}
            />
          )}
        </OpenedLayer>
      )}
    </section>
  );
});

const toAbsolute = (href: string): string => new URL(href, location.href).href;
