import type { Story } from "../model/storySchema.ts";
import { isPlainClick } from "../panels/isPlainClick.ts";
import { words } from "../words/words.ts";
import styles from "./StoryHeader.module.css";

type StoryHeaderProps = {
  story: Story;
  /** From the first dated day to the date of the articles, in words; `null` where nothing is dated. */
  span: string | null;
  compareHref: string;
  onCompare(): void;
  isComparing: boolean;
};

/** The story's title, one line of facts, and what can be done with the whole of it. */
export function StoryHeader({ story, span, compareHref, onCompare, isComparing }: StoryHeaderProps) {
  const facts = [
    words.app.articles(story.sources.length),
    words.app.events(story.events.length),
    words.app.passages(story.passages.length),
    ...(span ? [span] : []),
  ];
  return (
    <header className={`${styles.header} ${isComparing ? styles.small : ""}`}>
      <div>
        {!isComparing && <p className={styles.kicker}>{words.app.kicker}</p>}
        <h1 dir="auto">{story.title}</h1>
        {!isComparing && <p className={styles.facts}>{facts.join(" · ")}</p>}
      </div>
      {!isComparing && (
        <nav className={styles.actions} aria-label={words.app.views}>
          <a
            className={styles.action}
            data-to-comparison=""
            href={compareHref}
            onClick={(click) => {
              if (!isPlainClick(click)) return;
              click.preventDefault();
              onCompare();
            }}
          >
            {words.app.compare}
          </a>
        </nav>
      )}
    </header>
  );
}
