import { Button } from "../ui/Button.tsx";
import { readingWords } from "../words/readingWords.ts";
import styles from "./ArticleStrip.module.css";
import { ReadingLink } from "./ReadingLink.tsx";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { StoryText } from "./StoryText.tsx";
import type { RestingEvent } from "./toRestingEvents.ts";

export type ArticleEventsProps = {
  readonly resting: readonly RestingEvent[];
  readonly lang: string;
  readonly eventId: string | null;
  readonly hrefs: Pick<ReadingHrefs, "event">;
  readonly actions: Pick<ReadingActions, "onEvent">;
  readonly onSelectEvent: (eventId: string) => void;
  readonly onHover: (eventId: string | null) => void;
};

/** Events that rest on some words, each with how; one press selects it, a link opens it. */
export function ArticleEvents(props: ArticleEventsProps) {
  const { resting, lang, eventId, hrefs, actions, onSelectEvent, onHover } = props;
  const { article } = readingWords;
  return (
    <ul className={styles.events}>
      {resting.map(({ event, ways }) => (
        <li
          key={event.id}
          className={styles.event}
          onPointerEnter={() => onHover(event.id)}
          onPointerLeave={() => onHover(null)}
        >
          <span className={styles.choice}>
            <Button
              aria-pressed={event.id === eventId}
              onMouseDown={(press) => press.preventDefault()}
              onClick={() => onSelectEvent(event.id)}
            >
              <StoryText lang={lang}>{event.label}</StoryText>
            </Button>
            {!ways.includes("says") && (
              <span className={styles.way}>{ways.map((way) => article.ways[way]).join(", ")}</span>
            )}
          </span>
          <ReadingLink
            href={hrefs.event(event.id)}
            onFollow={() => actions.onEvent(event.id)}
            aria-label={article.openEventOf(event.label)}
            className={styles.open}
          >
            {article.openEvent} <span aria-hidden="true">{article.onwardSign}</span>
          </ReadingLink>
        </li>
      ))}
    </ul>
  );
}
