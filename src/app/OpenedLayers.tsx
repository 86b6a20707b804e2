import { useEffect } from "react";
import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import { EventPanel } from "../panels/EventPanel.tsx";
import type { Hits } from "../search/searchTypes.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import type { OpenArticle } from "../store/selectEvents.ts";
import { keepMarkInView } from "./keepMarkInView.ts";
import { OpenedLayer } from "./OpenedLayer.tsx";
import { PanelMissing } from "./PanelMissing.tsx";
import { useChunk } from "./useChunk.ts";
import { HEADING_IDS, useLayerFocus } from "./useLayerFocus.ts";
import type { PageTools } from "./usePageTools.ts";

type OpenedLayersProps = {
  story: Story;
  store: ExploreStore;
  /** Event ids in reading order. */
  order: readonly string[];
  eventId: string | null;
  article: OpenArticle | null;
  /** Words that a search found in that article. */
  hits: Hits;
  /** A search is active: the way back leads to what it found. */
  isSearching: boolean;
  tools: PageTools;
};

const loadArticlePanel = () => import("../panels/ArticlePanel.tsx");

/** The opened event over the list, and an article over that. */
export function OpenedLayers(props: OpenedLayersProps) {
  const { story, store, order, eventId, article, hits, isSearching, tools } = props;
  const { explore, depth, focus, hrefs } = tools;
  const hoveredId = useStore(store, (state) => state.hoveredId);
  const fromId = useStore(store, (state) => state.fromId);
  const articlePanel = useChunk(loadArticlePanel, (eventId ?? article) !== null);
  const isArticleReady = articlePanel.kind !== "loading";
  useLayerFocus(
    article
      ? { layer: "article", key: article.sourceId, isReady: isArticleReady }
      : eventId !== null
        ? { layer: "event", key: eventId, isReady: true }
        : null,
    eventId,
    focus,
  );
  useEffect(() => (eventId ? keepMarkInView() : undefined), [eventId]);

  const at = eventId === null ? -1 : order.indexOf(eventId);
  return (
    <>
      {eventId !== null && (
        <OpenedLayer key={eventId} layer="event" isCovered={article !== null && isArticleReady}>
          <EventPanel
            story={story}
            eventId={eventId}
            fromId={fromId}
            onFrom={depth.setFrom}
            headingId={HEADING_IDS.event}
            hrefs={hrefs}
            actions={depth.reading}
            onClose={depth.back}
            isSearching={isSearching}
            previousId={order[at - 1] ?? null}
            nextId={at < 0 ? null : (order[at + 1] ?? null)}
          />
        </OpenedLayer>
      )}
      {article && isArticleReady && (
        <OpenedLayer layer="article" isCovered={false}>
          {articlePanel.kind === "here" ? (
            <articlePanel.module.ArticlePanel
              story={story}
              {...article}
              eventId={eventId}
              hoveredId={hoveredId}
              hits={hits}
              hrefs={hrefs}
              actions={depth.reading}
              onHover={explore.hover}
              onChoose={depth.choose}
              onSelectEvent={depth.selectInArticle}
              onClose={depth.closeArticle}
              headingId={HEADING_IDS.article}
              toAbsolute={toAbsolute}
            />
          ) : (
            <PanelMissing onClose={depth.back} />
          )}
        </OpenedLayer>
      )}
    </>
  );
}

const toAbsolute = (href: string): string => new URL(href, location.href).href;
