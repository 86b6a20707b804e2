import type { TimelineEvent } from "../model/storySchema.ts";
import { SourceEdge } from "../ui/SourceEdge.tsx";
import { toToneClass } from "../ui/sourceTone.ts";
import { words } from "../words/words.ts";
import styles from "./EntryQuotes.module.css";
import { EventLinks } from "./EventLinks.tsx";
import { Quote } from "./Quote.tsx";
import { SourceName } from "./SourceName.tsx";
import { toDirection } from "./toDirection.ts";
import { toPassageGroups } from "./toPassageGroups.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

/** Everything an entry rests on: the exact words of every passage, each source's strongest first and largest. */
export function EntryQuotes({
  event,
  lookup,
}: {
  readonly event: TimelineEvent;
  readonly lookup: StoryLookup;
}) {
  const groups = toPassageGroups(lookup, event.passages);
  return (
    <div className={styles.quotes}>
      {groups.map(({ source, index, passages }) => (
        <figure key={source.id} className={`${styles.source} ${toToneClass(index)}`}>
          <SourceEdge index={index} />
          <figcaption className={styles.caption}>
            <SourceName source={source} index={index} />
          </figcaption>
          {passages.map((passage, rank) => (
            <blockquote key={passage.id} className={rank === 0 ? styles.strongest : styles.further}>
              <p dir={toDirection(passage.exact)}>
                <Quote lang={source.language}>{passage.exact}</Quote>
              </p>
            </blockquote>
          ))}
        </figure>
      ))}
      {groups.length === 0 && <p className={styles.none}>{words.panel.noPassages}</p>}
      <EventLinks links={event.links} lang={lookup.story.language} />
    </div>
  );
}
