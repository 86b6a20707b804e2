import { useDeferredValue, useMemo } from "react";
import { useStore } from "zustand";
import type { Story, TimelineEvent } from "../model/storySchema.ts";
import { isFiltering } from "../search/filters.ts";
import type { SearchResult } from "../search/searchTypes.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { formatDate } from "../words/formatDate.ts";
import type { Found } from "./toStoryView.ts";
import { useChunk } from "./useChunk.ts";

const loadTools = async () => (await import("./searchTools.ts")).searchTools;

const inWords = (event: TimelineEvent) => formatDate(event.date, event, "long");

export type Search = ReturnType<typeof useSearch>;

/**
 * What the reader's words and filters leave of the story. `matches` and `found` are `null` while nothing is searched
 * for or the tools are on their way. `isWanted`: the filters are open.
 */
export function useSearch(story: Story, store: ExploreStore, isWanted: boolean) {
  const filters = useStore(store, (state) => state.filters);
  const typed = useStore(store, (state) => state.query);
  const askedId = useStore(store, (state) => state.eventId);
  const openId = story.events.some(({ id }) => id === askedId) ? askedId : null;
  // Letters appear at once; what they find follows when there is time.
  const query = useDeferredValue(typed.trim());
  const hasWords = query !== "";
  const hasFilters = isFiltering(filters);
  const tools = useChunk(loadTools, isWanted || hasWords || hasFilters);
  const module = tools.kind === "here" ? tools.module : null;

  const search = useMemo(() => module?.createStorySearch(story, { formatDate: inWords }), [module, story]);
  const index = useMemo(() => module?.toFilterIndex(story), [module, story]);
  const result = useMemo<SearchResult | null>(
    () => (search && hasWords ? search(query) : null),
    [search, hasWords, query],
  );
  const foundIds = useMemo(() => result && new Set(result.events.map(({ eventId }) => eventId)), [result]);
  const facets = useMemo(
    () => (module && index ? module.toFacets(index, filters, foundIds) : null),
    [module, index, filters, foundIds],
  );
  const isActive = hasWords || hasFilters;
  const matches = useMemo(
    () => (module && index && isActive ? module.selectMatches(index, filters, foundIds) : null),
    [module, index, isActive, filters, foundIds],
  );
  const found = useMemo<Found | null>(() => {
    if (!matches) return null;
    const hits = new Map(
      result?.events.map(({ eventId, label, date }) => [
        eventId,
        { labelHits: label, isDateHit: date.length > 0 },
      ]),
    );
    // What is open stays on the timeline, though the search leaves it out.
    const ids = openId === null ? matches : new Set([...matches, openId]);
    return new Map([...ids].map((id) => [id, hits.get(id) ?? {}]));
  }, [matches, result, openId]);

  return { tools, query, filters, result, facets, matches, found, isActive, hasFilters };
}
