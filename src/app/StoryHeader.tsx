import type { Story } from "../model/storySchema.ts";
import type { View } from "../store/urlState.ts";
import { isPlainClick } from "../ui/isPlainClick.ts";
import { words } from "../words/words.ts";
import styles from "./StoryHeader.module.css";

type StoryHeaderProps = {
  story: Story;
  /** From the first dated day to the date of the articles, in words; `null` where nothing is dated. */
  span: string | null;
  hrefOf(view: View, step?: string | null): string;
  onView(view: View): void;
  view: View;
  /** Where the reader has left the tour. */
  step: string | null;
};

const ACTIONS = ["tour", "compare"] as const;

/** The story's title, one line of facts, and what can be done with the whole of it. */
export function StoryHeader({ story, span, hrefOf, onView, view, step }: StoryHeaderProps) {
  const isTimeline = view === "timeline";
  const hasTour = story.tour.length + story.landmarks.length > 0;
  const facts = [
    words.app.articles(story.sources.length),
    words.app.events(story.events.length),
    words.app.passages(story.passages.length),
    ...(span ? [span] : []),
  ];
  return (
    <header className={`${styles.header} ${isTimeline ? "" : styles.small}`}>
      <div>
        {isTimeline && <p className={styles.kicker}>{words.app.kicker}</p>}
        <h1 dir="auto">{story.title}</h1>
        {isTimeline && <p className={styles.facts}>{facts.join(" · ")}</p>}
      </div>
      {isTimeline && (
        <nav className={styles.actions} aria-label={words.app.views}>
          {ACTIONS.filter((name) => name !== "tour" || hasTour).map((name) => (
            <a
              key={name}
              className={styles.action}
              data-to-comparison={name === "compare" ? "" : undefined}
              href={name === "tour" ? hrefOf(name, step) : hrefOf(name)}
              onClick={(click) => {
                if (!isPlainClick(click)) return;
                click.preventDefault();
                onView(name);
              }}
            >
              {words.app.actions[name === "tour" && step !== null ? "resume" : name]}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}
