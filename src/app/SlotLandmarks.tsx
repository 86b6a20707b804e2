import type { Story } from "../model/storySchema.ts";
import { DateText } from "../panels/DateText.tsx";
import { words } from "../words/words.ts";
import styles from "./SlotLandmarks.module.css";

/**
 * The landmarks with their dates, in the timeline's place until it is drawn: the story's first events can be read as
 * soon as the page is painted, on a phone too, where the list begins below the screen.
 */
export function SlotLandmarks({ story }: { story: Story }) {
  const landmarks = story.landmarks.flatMap((id) => story.events.find((event) => event.id === id) ?? []);
  return (
    <div className={styles.landmarks} lang={story.language}>
      <ol>
        {landmarks.map((event) => (
          <li key={event.id}>
            <a href={`#event-${event.id}`} dir="auto">
              {event.label}
            </a>{" "}
            <DateText date={event.date} kind={event.kind} status={event.status} style="long" />
          </li>
        ))}
      </ol>
      <p>{words.app.drawing}</p>
    </div>
  );
}
