import { createElement, Fragment, useMemo } from "react";
import { compareEvents } from "../model/eventDate.ts";
import type { Story } from "../model/storySchema.ts";
import type { SearchResult } from "../search/searchTypes.ts";
import type { Facets } from "../search/selectFiltered.ts";
import { searchWords } from "../words/searchWords.ts";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import styles from "./SearchResults.module.css";
import { SearchResultsArticles } from "./SearchResultsArticles.tsx";
import { SearchResultsEmpty } from "./SearchResultsEmpty.tsx";
import { SearchResultsEvents } from "./SearchResultsEvents.tsx";
import { toStoryLookup } from "./toStoryLookup.ts";

export type SearchResultsProps = {
  readonly story: Story;
  /** What the words found; `null` where none were asked for. */
  readonly result: SearchResult | null;
  /** Ids of the events that meet words and filters. */
  readonly matches: ReadonlySet<string>;
  readonly query: string;
  readonly isFiltering: boolean;
  /** Names the filters where nothing is left. */
  readonly facets: Facets;
  readonly selectedId: string | null;
  readonly hoveredId: string | null;
  readonly hrefs: ReadingHrefs;
  readonly actions?: ReadingActions | undefined;
  /** `null` when the pointer leaves. */
  readonly onHover?: ((eventId: string | null) => void) | undefined;
  readonly onClearWords: () => void;
  readonly onClearFilters: () => void;
  /** Id of the heading, which can take the focus. */
  readonly headingId: string;
};

/** What stands in the place of all events while somebody looks for words or filters. */
export function SearchResults(props: SearchResultsProps) {
  const { story, result, matches, query, hrefs, actions, headingId } = props;
  const words = searchWords.results;
  const lookup = useMemo(() => toStoryLookup(story), [story]);
  const entries = useMemo(() => toEntries(story, result, matches), [story, result, matches]);
  const articles = result?.articles ?? [];
  // A new question begins at its own first results.
  const key = result?.query ?? "";
  return (
    <section className={styles.results} aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} className={styles.heading}>
        {result
          ? createElement(
              Fragment,
              null,
              ...words.foundFor(entries.length, story.events.length, <bdi>{query}</bdi>),
            )
          : words.found(entries.length, story.events.length)}
      </h2>
      {entries.length === 0 ? (
        <SearchResultsEmpty {...props} hasSentences={articles.length > 0} />
      ) : (
        <section aria-labelledby={`${headingId}-events`}>
          <h3 id={`${headingId}-events`} className={styles.section}>
            {result ? words.ranked : words.inOrderOfTime}
          </h3>
          <SearchResultsEvents key={key} {...props} entries={entries} lookup={lookup} />
        </section>
      )}
      {articles.length > 0 && (
        <section aria-labelledby={`${headingId}-articles`}>
          <h3 id={`${headingId}-articles`} className={styles.section}>
            {words.articlesHeading}
          </h3>
          {props.isFiltering && <p className={styles.note}>{words.filtersOnlyEvents}</p>}
          <SearchResultsArticles key={key} hits={articles} lookup={lookup} hrefs={hrefs} actions={actions} />
        </section>
      )}
    </section>
  );
}

/** The best first where there are words, else in order of time. */
function toEntries(story: Story, result: SearchResult | null, matches: ReadonlySet<string>) {
  const eventById = new Map(story.events.map((event) => [event.id, event]));
  if (!result) {
    return story.events
      .filter(({ id }) => matches.has(id))
      .toSorted(compareEvents)
      .map((event) => ({ event, hit: null }));
  }
  return result.events.flatMap((hit) => {
    const event = matches.has(hit.eventId) ? eventById.get(hit.eventId) : undefined;
    return event ? [{ event, hit }] : [];
  });
}
