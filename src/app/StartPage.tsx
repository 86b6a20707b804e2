import type { StoryIndex } from "../model/storySchema.ts";
import { startWords } from "../words/startWords.ts";
import { words } from "../words/words.ts";
import styles from "./StartPage.module.css";

/** The stories of a site that holds several. Links go to the prerendered page of each, readable without a script. */
export function StartPage({ index }: { index: StoryIndex }) {
  return (
    <main className={styles.page}>
      <p className={styles.kicker}>{words.app.siteName}</p>
      <h1>{index.stories.length > 0 ? startWords.heading : startWords.emptyHeading}</h1>
      {index.stories.length === 0 && <p>{startWords.empty}</p>}
      <ul>
        {index.stories.map((story) => (
          <li key={story.id} lang={story.language}>
            <h2>
              <a href={`story-${story.id}.html`} dir="auto">
                {story.title}
              </a>
            </h2>
            <p dir="auto">{story.summary}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
