import type { Claim } from "../model/storySchema.ts";
import { toToneClass } from "../ui/sourceTone.ts";
import { readingWords } from "../words/readingWords.ts";
import styles from "./ClaimAccounts.module.css";
import { Quote } from "./Quote.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import type { ReadingHrefs } from "./readingHrefs.ts";
import { SourceName } from "./SourceName.tsx";
import { StoryText } from "./StoryText.tsx";
import { toClaimColumns } from "./toClaimColumns.ts";
import { toDirection } from "./toDirection.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

const NO_BREAK = "\u00a0";

export type ClaimAccountsProps = {
  readonly claim: Claim;
  readonly lookup: StoryLookup;
  readonly hrefs: Pick<ReadingHrefs, "passage">;
  /** Opens the article at this passage; `null` on paper, where nothing is a link. */
  readonly onPassage: ((passageId: string) => void) | null;
};

/** Each source's words on one question, side by side. A source that is silent says nothing, and is shown so. */
export function ClaimAccounts({ claim, lookup, hrefs, onPassage }: ClaimAccountsProps) {
  return (
    <dl className={styles.accounts}>
      {toClaimColumns(claim, lookup).map(({ source, index, statements }) => (
        <div key={source.id} className={`${styles.account} ${toToneClass(index)}`}>
          <dt data-sticks="" className={styles.source}>
            <SourceName source={source} index={index} />
          </dt>
          {statements.map(({ statement, passages }) => (
            <dd key={statement.passages.join(" ")}>
              {passages.map((passage) => (
                <blockquote key={passage.id} className={styles.quote}>
                  <p dir={toDirection(passage.exact)}>
                    <ReadingLink
                      href={onPassage && hrefs.passage(passage.id)}
                      onFollow={() => onPassage?.(passage.id)}
                      className={styles.link}
                    >
                      <Quote lang={source.language}>{passage.exact}</Quote>
                      {onPassage && (
                        <span aria-hidden="true" className={styles.sign}>
                          {NO_BREAK + readingWords.article.onwardSign}
                        </span>
                      )}
                    </ReadingLink>
                  </p>
                </blockquote>
              ))}
              {statement.speaker && (
                <p className={styles.speaker}>
                  {readingWords.event.spokenBy}{" "}
                  <StoryText lang={lookup.story.language}>{statement.speaker.label}</StoryText>
                </p>
              )}
            </dd>
          ))}
          {statements.length === 0 && <dd className={styles.silent}>{readingWords.event.notMentioned}</dd>}
        </div>
      ))}
    </dl>
  );
}
