import { createElement, Fragment, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import { searchWords } from "../words/searchWords.ts";
import styles from "./SearchResults.module.css";
import type { SearchResultsProps } from "./SearchResults.tsx";
import { StoryText } from "./StoryText.tsx";
import { toChosenFilters } from "./toChosenFilters.ts";

type SearchResultsEmptyProps = Pick<
  SearchResultsProps,
  "query" | "result" | "facets" | "isFiltering" | "onClearWords" | "onClearFilters"
> & { readonly hasSentences: boolean };

/** No event is left: what was asked for, and the ways back. */
export function SearchResultsEmpty(props: SearchResultsEmptyProps) {
  const { query, result, facets, isFiltering, onClearWords, onClearFilters, hasSentences } = props;
  const words = searchWords.results;
  const asked = <bdi>{query}</bdi>;
  const filters = toChosenFilters(facets).flatMap(({ group, value, label, lang }, i) => [
    i > 0 && words.comma,
    <Fragment key={`${group} ${value}`}>
      {lang === null ? label : <StoryText lang={lang}>{label}</StoryText>}
    </Fragment>,
  ]);
  const why: readonly ReactNode[] = !isFiltering
    ? words.noneForWords<ReactNode>(asked)
    : result
      ? words.noneForBoth<ReactNode>(asked, filters)
      : words.noneForFilters<ReactNode>(filters);
  return (
    <div className={styles.empty}>
      <p>
        {createElement(Fragment, null, ...why)} {hasSentences && words.onlyArticles}
      </p>
      {result && !hasSentences && <p className={styles.note}>{words.howWordsMatch}</p>}
      <p className={styles.ways}>
        {result && <Button onClick={onClearWords}>{words.clearWords}</Button>}
        {isFiltering && <Button onClick={onClearFilters}>{words.clearFilters}</Button>}
      </p>
    </div>
  );
}
