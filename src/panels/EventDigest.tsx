import { useMemo } from "react";
import type { Story } from "../model/storySchema.ts";
import { readingWords } from "../words/readingWords.ts";
import { DigestBasis } from "./DigestBasis.tsx";
import { DigestDifference } from "./DigestDifference.tsx";
import { DigestHead } from "./DigestHead.tsx";
import { DigestQuotes } from "./DigestQuotes.tsx";
import styles from "./EventDigest.module.css";
import { ReadingLink } from "./ReadingLink.tsx";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { StoryText } from "./StoryText.tsx";
import { toDigest } from "./toDigest.ts";
import { toStoryLookup } from "./toStoryLookup.ts";

export type EventDigestProps = {
  readonly story: Story;
  readonly eventId: string;
  /** A sentence of ours, shown as ours; `null` where there is none. */
  readonly note: string | null;
  /** Id of the heading, which may take the focus (tabIndex -1). */
  readonly headingId: string;
  readonly hrefs: ReadingHrefs;
  /** `null` on paper: then nothing is a link but what has an address. */
  readonly actions: ReadingActions | null;
  /** `page`: in a column of 320 to 640 px. `stage`: on a projector. `print`: on paper. */
  readonly size: "page" | "stage" | "print";
};

/**
 * One event for a reader at a distance: when, what, each source's strongest words, every statement where they differ, and
 * how the date is known. Everything stands in a part (`data-part`), so that a stage can show as many whole parts as fit, and
 * the rest on its next screens. On the stage they are in two columns: what happened and when (`data-side`) stays beside the
 * words that are paged.
 */
export function EventDigest({ story, eventId, note, headingId, hrefs, actions, size }: EventDigestProps) {
  const lookup = useMemo(() => toStoryLookup(story), [story]);
  const event = lookup.event(eventId);
  if (!event) return null;
  const digest = toDigest(event, lookup);
  const { digest: words, article } = readingWords;
  const shared = { lookup, hrefs, actions };
  const side = (
    <>
      <DigestHead event={event} digest={digest} lookup={lookup} headingId={headingId} size={size} />
      {note !== null && (
        <p data-part="note" className={`${styles.part} ${styles.note}`}>
          <span className={styles.ours}>{words.ourNote}</span>{" "}
          <StoryText lang={story.language}>{note}</StoryText>
        </p>
      )}
    </>
  );
  const main = (
    <>
      <DigestQuotes event={event} digest={digest} size={size} {...shared} />
      {digest.differences.map((difference) => (
        <DigestDifference key={difference.claim.id} difference={difference} {...shared} />
      ))}
      {size === "page" && digest.comparedCount > 0 && (
        <p data-part="difference" className={`${styles.part} ${styles.onward}`}>
          <ReadingLink href={actions && hrefs.event(eventId)} onFollow={() => actions?.onEvent(eventId)}>
            {words.compared(digest.comparedCount, digest.differences.length > 0)}
            {actions && <span aria-hidden="true"> {article.onwardSign}</span>}
          </ReadingLink>
        </p>
      )}
      <DigestBasis date={event.date} headingId={`${headingId}-basis`} size={size} {...shared} />
    </>
  );
  return (
    <article className={`${styles.digest} ${styles[size]}`} aria-labelledby={headingId}>
      {size === "stage" ? (
        <div className={styles.columns}>
          <div data-side="" className={styles.side}>
            {side}
          </div>
          <div className={styles.main}>{main}</div>
        </div>
      ) : (
        <>
          {side}
          {main}
        </>
      )}
    </article>
  );
}
