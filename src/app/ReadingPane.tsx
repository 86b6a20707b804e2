import { memo, useMemo } from "react";
import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import { EventList } from "../panels/EventList.tsx";
import type { ExploreStore } from "../store/exploreStore.ts";
import { selectOpenArticle } from "../store/selectEvents.ts";
import { words } from "../words/words.ts";
import { PanelMissing } from "./PanelMissing.tsx";
import styles from "./ReadingPane.module.css";
import { SearchArea } from "./SearchArea.tsx";
import { useChunk } from "./useChunk.ts";
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
 * What can be opened is a chunk of its own: the page is interactive without it. It is asked for as soon as that is so,
 * long before most readers open an event, so that their click doesn't wait for the network.
 */
const loadLayers = () => import("./OpenedLayers.tsx");

/** The list of all events or what a search left of it; over it the opened event, and over that an article. */
export const ReadingPane = memo(function ReadingPane(props: ReadingPaneProps) {
  const { story, store, order, eventId, tools, search } = props;
  const { explore, depth, hrefs } = tools;
  const hoveredId = useStore(store, (state) => state.hoveredId);
  const passageId = useStore(store, (state) => state.passageId);
  const articleId = useStore(store, (state) => state.articleId);
  const wordsAt = useStore(store, (state) => state.words);
  const article = selectOpenArticle(story, { passageId, articleId, words: wordsAt });
  const sourceId = article?.sourceId;
  const hits = useMemo(
    () =>
      (search.result?.articles ?? [])
        .filter((sentence) => sentence.sourceId === sourceId)
        .flatMap((sentence) => sentence.hits),
    [search.result, sourceId],
  );
  const layers = useChunk(loadLayers, true);
  const isOpened = (eventId ?? article) !== null && layers.kind !== "loading";
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
      {layers.kind === "here" && (
        <layers.module.OpenedLayers
          story={story}
          store={store}
          order={order}
          eventId={eventId}
          article={article}
          hits={hits}
          isSearching={search.isActive}
          tools={tools}
        />
      )}
      {layers.kind === "missing" && isOpened && (
        <div className={styles.opened} data-opened="event">
          <PanelMissing onClose={depth.back} />
        </div>
      )}
    </section>
  );
});
