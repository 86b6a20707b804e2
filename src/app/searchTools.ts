import { FilterBar } from "../panels/FilterBar.tsx";
import { SearchResults } from "../panels/SearchResults.tsx";
import { createStorySearch } from "../search/searchStory.ts";
import { selectMatches, toFacets } from "../search/selectFiltered.ts";
import { toFilterIndex } from "../search/toFilterIndex.ts";

/** Everything that search and filters need, in one part of the page that loads when somebody first uses them. */
export const searchTools = {
  createStorySearch,
  toFilterIndex,
  selectMatches,
  toFacets,
  FilterBar,
  SearchResults,
};
