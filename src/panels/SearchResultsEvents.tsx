import type { TimelineEvent } from "../model/storySchema.ts";
import type { EventHit } from "../search/searchTypes.ts";
import { Button } from "../ui/Button.tsx";
import { searchWords } from "../words/searchWords.ts";
import styles from "./SearchResults.module.css";
import type { SearchResultsProps } from "./SearchResults.tsx";
import { SearchResultsEntry } from "./SearchResultsEntry.tsx";
import type { StoryLookup } from "./toStoryLookup.ts";
import { useGrowingCount } from "./useGrowingCount.ts";

/** An event that is left; `hit` is `null` where no words were asked for. */
export type ResultEntry = { readonly event: TimelineEvent; readonly hit: EventHit | null };

export type ResultChoices = Pick<
  SearchResultsProps,
  "selectedId" | "hoveredId" | "hrefs" | "actions" | "onHover"
> & { readonly lookup: StoryLookup };

/** The events that are left, drawn as far as the reader has come. */
export function SearchResultsEvents({
  entries,
  ...choices
}: ResultChoices & { readonly entries: readonly ResultEntry[] }) {
  const { count, grow, end } = useGrowingCount(entries.length);
  const later = entries.length - count;
  return (
    <>
      <ol>
        {entries.slice(0, count).map((entry) => (
          <SearchResultsEntry key={entry.event.id} {...entry} {...choices} />
        ))}
      </ol>
      {later > 0 && (
        <div ref={end} className={styles.more}>
          <Button onClick={grow}>{searchWords.results.more(later)}</Button>
        </div>
      )}
    </>
  );
}
