import type { TimelineEvent } from "../model/storySchema.ts";
import { words } from "../words/words.ts";
import styles from "./EventLinks.module.css";
import { StoryText } from "./StoryText.tsx";

/** Where an imported event leads instead of to a passage. The schema lets only http and https addresses through. */
export function EventLinks({
  links,
  lang,
}: {
  readonly links: TimelineEvent["links"];
  readonly lang: string;
}) {
  if (!links || links.length === 0) return null;
  return (
    <ul className={styles.links} aria-label={words.panel.linksHeading}>
      {links.map(({ url, label }) => (
        <li key={url}>
          <a href={url} rel="noreferrer">
            <StoryText lang={lang}>{label}</StoryText>
          </a>
        </li>
      ))}
    </ul>
  );
}
