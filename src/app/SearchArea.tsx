import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import { SearchBox } from "../panels/SearchBox.tsx";
import type { ExploreStore } from "../store/exploreStore.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { words } from "../words/words.ts";
import styles from "./ReadingPane.module.css";
import type { PageTools } from "./usePageTools.ts";
import type { Search } from "./useSearch.ts";

type SearchAreaProps = {
  story: Story;
  store: ExploreStore;
  tools: PageTools;
  search: Search;
  filtersOpen: boolean;
  onFiltersOpen(open: boolean): void;
  /** Something lies over it. */
  isCovered: boolean;
  /** The list of all events, which stands here while nothing is searched for. */
  children: ReactNode;
};

const SEARCH_INPUT = "search-words";
/** To the field for words: where a search begins, and where it is taken back to. */
export const focusSearch = (): void => document.getElementById(SEARCH_INPUT)?.focus();

const RESULTS_HEADING = "search-results";

/** The search box, the filters, and below them all events or what was found. */
export function SearchArea(props: SearchAreaProps) {
  const { story, store, tools, search, filtersOpen, onFiltersOpen, isCovered, children } = props;
  const { explore, depth, hrefs } = tools;
  const query = useStore(store, (state) => state.query);
  const selectedId = useStore(store, (state) => state.eventId);
  const hoveredId = useStore(store, (state) => state.hoveredId);
  const chosen = Object.values(search.filters).reduce((sum, values) => sum + values.length, 0);
  const module = search.tools.kind === "here" ? search.tools.module : null;
  return (
    <>
      <div className={styles.search}>
        <SearchBox
          labels={words.app.search}
          inputId={SEARCH_INPUT}
          query={query}
          onQuery={depth.setQuery}
          onGo={() => document.getElementById(RESULTS_HEADING)?.focus()}
          filtersOpen={filtersOpen}
          onFiltersOpen={onFiltersOpen}
          activeFilters={chosen}
        />
      </div>
      <div className={`${styles.list} ${isCovered ? styles.covered : ""}`}>
        {search.tools.kind === "missing" && (search.isActive || filtersOpen) && (
          <Notice tone="warning" role="alert">
            <p>{words.failure.search}</p>
            <Button onClick={() => location.reload()}>{words.failure.reloadPage}</Button>{" "}
            <Button onClick={depth.clearSearch}>{words.panel.close}</Button>
          </Notice>
        )}
        {module && search.facets && (
          <module.FilterBar
            open={filtersOpen}
            facets={search.facets}
            filters={search.filters}
            onChange={depth.setFilters}
            onClear={depth.clearFilters}
          />
        )}
        {module && search.matches && search.facets ? (
          <module.SearchResults
            story={story}
            result={search.result}
            matches={search.matches}
            query={search.query}
            isFiltering={search.hasFilters}
            facets={search.facets}
            selectedId={selectedId}
            hoveredId={hoveredId}
            hrefs={hrefs}
            actions={depth.reading}
            onHover={explore.hover}
            onClearWords={() => {
              depth.setQuery("");
              focusSearch();
            }}
            onClearFilters={() => {
              depth.clearFilters();
              focusSearch();
            }}
            headingId={RESULTS_HEADING}
          />
        ) : (
          children
        )}
      </div>
    </>
  );
}
