import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import { type ExploreStore, selectUrlState } from "../store/exploreStore.ts";
import { formatUrlState } from "../store/urlState.ts";
import { isPlainClick } from "../ui/isPlainClick.ts";
import { embedWords } from "../words/embedWords.ts";
import styles from "./EmbedPage.module.css";
import { openInFull } from "./openInFull.ts";
import { toStoryPageName } from "./toReadingHrefs.ts";

/** What the timeline is made from, and the way to the whole page, at the same place. */
export function EmbedFooter({ story, store }: { story: Story; store: ExploreStore }) {
  const state = useStore(store);
  const search = formatUrlState({ ...selectUrlState(state), storyId: null });
  const href = `${toStoryPageName(story.id)}${search}`;
  const credits = story.sources.map(({ label, credit }) => (credit ? `${label} (${credit})` : label));
  return (
    <footer className={styles.footer}>
      <p dir="auto">{embedWords.madeFrom(credits)}</p>
      <a
        href={href}
        target="_blank"
        rel="noopener"
        onClick={(click) => {
          if (!isPlainClick(click)) return;
          click.preventDefault();
          openInFull(href);
        }}
      >
        {embedWords.openInFull}
      </a>
    </footer>
  );
}
