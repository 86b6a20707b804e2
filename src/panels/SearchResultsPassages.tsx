import type { TimelineEvent } from "../model/storySchema.ts";
import type { EventHit } from "../search/searchTypes.ts";
import { SourceEdge } from "../ui/SourceEdge.tsx";
import { toToneClass } from "../ui/sourceTone.ts";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import styles from "./SearchResults.module.css";
import { SearchResultsQuote } from "./SearchResultsQuote.tsx";
import { SourceName } from "./SourceName.tsx";
import { toPassageGroups } from "./toPassageGroups.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

type SearchResultsPassagesProps = {
  readonly event: TimelineEvent;
  readonly hit: EventHit | null;
  readonly lookup: StoryLookup;
  readonly hrefs: ReadingHrefs;
  readonly actions?: ReadingActions | undefined;
};

/** The passages that hold the words, or all of the event's where no words were asked for; each leads to its article. */
export function SearchResultsPassages({ event, hit, lookup, hrefs, actions }: SearchResultsPassagesProps) {
  const hitsOf = new Map(hit?.passages.map(({ passageId, hits }) => [passageId, hits]));
  const groups = toPassageGroups(lookup, hit ? [...hitsOf.keys()] : event.passages);
  return groups.map(({ source, index, passages }) => (
    <figure key={source.id} className={`${styles.source} ${toToneClass(index)}`}>
      <SourceEdge index={index} />
      <figcaption>
        <SourceName source={source} index={index} />
      </figcaption>
      {passages.map(({ id, exact }) => (
        <SearchResultsQuote
          key={id}
          lang={source.language}
          hits={hitsOf.get(id) ?? []}
          href={hrefs.passage(id)}
          onFollow={actions && (() => actions.onPassage(id))}
        >
          {exact}
        </SearchResultsQuote>
      ))}
    </figure>
  ));
}
