import { useMemo } from "react";
import type { Story } from "../model/storySchema.ts";
import { Button } from "../ui/Button.tsx";
import { words } from "../words/words.ts";
import { DateText } from "./DateText.tsx";
import type { HrefOf } from "./EventLink.tsx";
import styles from "./EventList.module.css";
import { EventListEntries } from "./EventListEntries.tsx";
import { SourceDate } from "./SourceDate.tsx";
import { SourceName } from "./SourceName.tsx";
import { toKnowledgeEnd } from "./toKnowledgeEnd.ts";
import { toOutline } from "./toOutline.ts";
import { toStoryLookup } from "./toStoryLookup.ts";
import { useGrowingCount } from "./useGrowingCount.ts";

export type EventListProps = {
  readonly story: Story;
  readonly selectedId: string | null;
  readonly hoveredId: string | null;
  readonly hrefOf: HrefOf;
  readonly onSelect?: ((eventId: string) => void) | undefined;
  /** `null` when the pointer leaves. */
  readonly onHover?: ((eventId: string | null) => void) | undefined;
};

/**
 * The whole story as a chronology: every event in order of time with every passage, in plain HTML. It is the side
 * panel's home view, the page below the timeline on a phone, the page without scripts, and what is printed.
 */
export function EventList({ story, ...choices }: EventListProps) {
  const lookup = useMemo(() => toStoryLookup(story), [story]);
  const outline = useMemo(() => toOutline(story), [story]);
  const knowledgeEnd = toKnowledgeEnd(story);
  const hasDemands = story.events.some(({ status }) => status === "demanded");
  const { panel } = words;
  const { count, grow, end } = useGrowingCount(outline.reported.length);
  const later = outline.reported.length - count;
  return (
    <div className={styles.list}>
      <section aria-labelledby="event-list-heading">
        <h2 id="event-list-heading" className={styles.heading}>
          {panel.listHeading}
        </h2>
        <EventListEntries entries={outline.reported.slice(0, count)} depth={0} lookup={lookup} {...choices} />
        {later > 0 && (
          <div ref={end} className={styles.more}>
            <Button onClick={grow}>{panel.moreEvents(later)}</Button>
          </div>
        )}
      </section>
      <div className={styles.end}>
        <p className={styles.endLine}>
          <span className={styles.endLabel}>
            {panel.articlesEnd}
            {knowledgeEnd && (
              <>
                {" · "}
                <DateText date={knowledgeEnd} kind="moment" status="reported" style="long" />
              </>
            )}
          </span>
        </p>
        <ul className={styles.sources}>
          {lookup.sources.map((placed) => (
            <li key={placed.source.id}>
              <SourceName {...placed}>
                <SourceDate source={placed.source} />
              </SourceName>
            </li>
          ))}
        </ul>
      </div>
      {outline.ahead.length > 0 && (
        <section aria-labelledby="event-list-ahead">
          <h2 id="event-list-ahead" className={styles.heading}>
            {hasDemands ? panel.aheadDemandedHeading : panel.aheadHeading}
          </h2>
          <EventListEntries entries={outline.ahead} depth={0} lookup={lookup} {...choices} />
        </section>
      )}
    </div>
  );
}
