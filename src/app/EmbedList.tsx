import { useMemo } from "react";
import { DateText } from "../panels/DateText.tsx";
import { EventLink } from "../panels/EventLink.tsx";
import type { EventListProps } from "../panels/EventList.tsx";
import { embedWords } from "../words/embedWords.ts";
import styles from "./EmbedList.module.css";

/** More would make the embed longer than the article around it. */
const MOST = 60;

type EmbedListProps = EventListProps & {
  /** Ids of the events of the lanes that are shown, in reading order. */
  readonly order: readonly string[];
};

/** The way to each event in a line of its own, in order of time: in a column the words of all of them would never end. */
export function EmbedList({ story, order, hrefOf, onSelect, onHover }: EmbedListProps) {
  const events = useMemo(() => {
    const byId = new Map(story.events.map((event) => [event.id, event]));
    return order.flatMap((id) => byId.get(id) ?? []);
  }, [story, order]);
  return (
    <>
      <ol className={styles.events}>
        {events.slice(0, MOST).map((event) => (
          <li
            key={event.id}
            id={`event-${event.id}`}
            onPointerEnter={() => onHover?.(event.id)}
            onPointerLeave={() => onHover?.(null)}
          >
            <EventLink eventId={event.id} hrefOf={hrefOf} onSelect={onSelect}>
              <bdi lang={story.language}>{event.label}</bdi>
            </EventLink>
            <span className={styles.date}>
              <DateText date={event.date} kind={event.kind} status={event.status} style="short" />
            </span>
          </li>
        ))}
      </ol>
      {events.length > MOST && <p className={styles.date}>{embedWords.moreInFull(events.length - MOST)}</p>}
    </>
  );
}
