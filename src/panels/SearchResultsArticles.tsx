import type { ArticleHit, Hit } from "../search/searchTypes.ts";
import { Button } from "../ui/Button.tsx";
import { SourceEdge } from "../ui/SourceEdge.tsx";
import { toToneClass } from "../ui/sourceTone.ts";
import { searchWords } from "../words/searchWords.ts";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import styles from "./SearchResults.module.css";
import { SearchResultsQuote } from "./SearchResultsQuote.tsx";
import { SourceName } from "./SourceName.tsx";
import type { StoryLookup } from "./toStoryLookup.ts";
import { useGrowingCount } from "./useGrowingCount.ts";

type SearchResultsArticlesProps = {
  readonly hits: readonly ArticleHit[];
  readonly lookup: StoryLookup;
  readonly hrefs: ReadingHrefs;
  readonly actions?: ReadingActions | undefined;
};

/**
 * The sentences that hold the words, by source. Those of one article stand as they do in it: one after another they
 * are read as its text, and a rank among them would mislead.
 */
export function SearchResultsArticles({ hits, ...choices }: SearchResultsArticlesProps) {
  const { lookup } = choices;
  const groups = lookup.sources
    .map((placed) => ({
      ...placed,
      hits: hits
        .filter(({ sourceId }) => sourceId === placed.source.id)
        .toSorted((a, b) => a.start - b.start || a.end - b.end),
    }))
    .filter((group) => group.hits.length > 0);
  const { count, grow, end } = useGrowingCount(hits.length);
  let before = 0;
  return (
    <>
      {groups.map((group) => {
        const shown = group.hits.slice(0, Math.max(0, count - before));
        before += group.hits.length;
        if (shown.length === 0) return null;
        const words = searchWords.results;
        const toCount = group.source.text === undefined ? words.passages : words.sentences;
        return (
          <section key={group.source.id} className={`${styles.source} ${toToneClass(group.index)}`}>
            <SourceEdge index={group.index} />
            <h4 className={styles.caption}>
              <SourceName source={group.source} index={group.index}>
                {toCount(group.hits.length)}
              </SourceName>
            </h4>
            {shown.map((hit) => (
              <Sentence key={`${hit.start}-${hit.end}`} hit={hit} lang={group.source.language} {...choices} />
            ))}
          </section>
        );
      })}
      {hits.length > count && (
        <div ref={end} className={styles.more}>
          <Button onClick={grow}>{searchWords.results.moreSentences(hits.length - count)}</Button>
        </div>
      )}
    </>
  );
}

function Sentence({
  hit,
  lang,
  lookup,
  hrefs,
  actions,
}: Omit<SearchResultsArticlesProps, "hits"> & { readonly hit: ArticleHit; readonly lang: string }) {
  const { sourceId, start, end, hits } = hit;
  const text = lookup.source(sourceId)?.source.text;
  const stretch: Hit = { start: hits[0]?.start ?? start, end: hits.at(-1)?.end ?? end };
  // Of an article that may not be shown, what was found is a passage.
  const passage =
    text === undefined
      ? lookup.story.passages.find(
          (passage) => passage.source === sourceId && passage.start === start && passage.end === end,
        )
      : undefined;
  return (
    <SearchResultsQuote
      lang={lang}
      hits={hits.map((stretch) => ({ start: stretch.start - start, end: stretch.end - start }))}
      href={passage ? hrefs.passage(passage.id) : hrefs.words(sourceId, stretch)}
      onFollow={
        actions && (() => (passage ? actions.onPassage(passage.id) : actions.onWords(sourceId, stretch)))
      }
    >
      {text?.slice(start, end) ?? passage?.exact ?? ""}
    </SearchResultsQuote>
  );
}
