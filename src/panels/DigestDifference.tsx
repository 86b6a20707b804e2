import { readingWords } from "../words/readingWords.ts";
import { ClaimAccounts } from "./ClaimAccounts.tsx";
import { ClaimVerdict } from "./ClaimVerdict.tsx";
import parts from "./DigestParts.module.css";
import type { DigestPartProps } from "./DigestQuotes.tsx";
import styles from "./EventDigest.module.css";
import { StoryText } from "./StoryText.tsx";
import type { DigestDifference as Difference } from "./toDigest.ts";

/** From so many characters of quotations on, the words of one question stand closer on a page, so that all of them are seen together. */
const DENSE_LENGTH = 360;
const DENSE_SOURCES = 3;
/** From so many on, they take a third of a sheet of paper. */
const LONG_LENGTH = 900;

/** One question on which the sources differ, with every statement and why it comes to that. */
export function DigestDifference({
  difference: { claim, outcome },
  lookup,
  hrefs,
  actions,
}: DigestPartProps & { readonly difference: Difference }) {
  const { language } = lookup.story;
  const length = toQuotedLength(claim.statements, lookup);
  const isDense = length > DENSE_LENGTH || lookup.sources.length > DENSE_SOURCES;
  return (
    <section
      data-part="difference"
      className={`${styles.part} ${styles.difference} ${isDense ? styles.dense : ""} ${length > LONG_LENGTH ? styles.long : ""}`}
    >
      <div className={parts.lead}>
        <h3 className={parts.question}>
          <span className="visually-hidden">{readingWords.event.differHeading}: </span>
          <StoryText lang={language}>{claim.question}</StoryText>
        </h3>
        <ClaimVerdict outcome={outcome} />
      </div>
      <ClaimAccounts claim={claim} lookup={lookup} hrefs={hrefs} onPassage={actions?.onPassage ?? null} />
      <p className={parts.why}>
        <StoryText lang={language}>{claim.why}</StoryText>
      </p>
    </section>
  );
}

const toQuotedLength = (
  statements: Difference["claim"]["statements"],
  lookup: DigestPartProps["lookup"],
): number =>
  statements
    .flatMap(({ passages }) => passages.map((id) => lookup.passage(id)?.exact.length ?? 0))
    .reduce((sum, length) => sum + length, 0);
