import { Button } from "../ui/Button.tsx";
import { SourceSwatch } from "../ui/SourceSwatch.tsx";
import { toSourcePaint } from "../ui/sourcePaint.ts";
import { toToneClass } from "../ui/sourceTone.ts";
import { readingWords } from "../words/readingWords.ts";
import { words } from "../words/words.ts";
import styles from "./ArticleHeader.module.css";
import { ReadingLink } from "./ReadingLink.tsx";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { SourceDate } from "./SourceDate.tsx";
import { StoryText } from "./StoryText.tsx";
import type { PlacedSource, StoryLookup } from "./toStoryLookup.ts";

export type ArticleHeaderProps = {
  readonly placed: PlacedSource;
  readonly lookup: StoryLookup;
  readonly eventId: string | null;
  readonly hrefs: Pick<ReadingHrefs, "article">;
  readonly actions: Pick<ReadingActions, "onArticle">;
  readonly onClose: () => void;
  readonly headingId: string;
};

/** The way back, the story's other articles, and which article this is. */
export function ArticleHeader(props: ArticleHeaderProps) {
  const { placed, lookup, eventId, headingId } = props;
  const { source, index } = placed;
  const { article } = readingWords;
  const event = eventId === null ? undefined : lookup.event(eventId);
  const count = lookup.story.passages.filter((passage) => passage.source === source.id).length;
  return (
    <>
      <div className={styles.controls}>
        <Button onClick={props.onClose} aria-label={event && article.backTo(event.label)}>
          <span aria-hidden="true">{article.backSign}</span>
          <span className={styles.back}>
            {event ? <StoryText lang={lookup.story.language}>{event.label}</StoryText> : words.panel.close}
          </span>
        </Button>
        <ArticleSwitch {...props} />
      </div>
      <div className={styles.about}>
        <h2 id={headingId} tabIndex={-1} className={styles.name}>
          <SourceSwatch index={index} />
          <span>
            <cite className={styles.label}>
              <StoryText lang={source.language}>{source.label}</StoryText>
            </cite>
            <span className={styles.date}>
              {" · "}
              <SourceDate source={source} />
            </span>
          </span>
        </h2>
        <p className={styles.count}>{words.app.passages(count)}</p>
      </div>
      <svg className={styles.rule} aria-hidden="true" focusable="false">
        <rect width="100%" height="100%" fill={toSourcePaint(index)} />
      </svg>
    </>
  );
}

function ArticleSwitch({ placed, lookup, hrefs, actions }: ArticleHeaderProps) {
  if (lookup.sources.length < 2) return null;
  return (
    <nav aria-label={readingWords.article.articles}>
      <ul className={styles.switch}>
        {lookup.sources.map(({ source, index }) => (
          <li key={source.id} className={toToneClass(index)}>
            <ReadingLink
              href={hrefs.article(source.id)}
              onFollow={() => actions.onArticle(source.id)}
              aria-current={source.id === placed.source.id ? "true" : undefined}
              className={styles.article}
            >
              <SourceSwatch index={index} />
              <StoryText lang={source.language}>{source.label}</StoryText>
            </ReadingLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
