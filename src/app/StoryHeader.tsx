import type { Story } from "../model/storySchema.ts";
import { words } from "../words/words.ts";
import styles from "./StoryHeader.module.css";

type StoryHeaderProps = {
  story: Story;
  /** From the first dated day to the date of the articles, in words; `null` where nothing is dated. */
  span: string | null;
};

/** The story's title and one line of facts. */
export function StoryHeader({ story, span }: StoryHeaderProps) {
  const facts = [
    words.app.articles(story.sources.length),
    words.app.events(story.events.length),
    words.app.passages(story.passages.length),
    ...(span ? [span] : []),
  ];
  return (
    <header className={styles.header}>
      <p className={styles.kicker}>{words.app.kicker}</p>
      <h1 dir="auto">{story.title}</h1>
      <p className={styles.facts}>{facts.join(" · ")}</p>
    </header>
  );
}
