import type { EventDate } from "../model/storySchema.ts";
import { readingWords } from "../words/readingWords.ts";
import { DateBasis } from "./DateBasis.tsx";
import parts from "./DigestParts.module.css";
import type { DigestPartProps } from "./DigestQuotes.tsx";
import styles from "./EventDigest.module.css";
import type { EventDigestProps } from "./EventDigest.tsx";
import { StoryText } from "./StoryText.tsx";

type DigestBasisProps = DigestPartProps & {
  readonly date: EventDate;
  readonly headingId: string;
  readonly size: EventDigestProps["size"];
};

/** How the date is known: on the page and on paper with the words of each step, on a stage each step's sentence. */
export function DigestBasis({ date, headingId, size, lookup, hrefs, actions }: DigestBasisProps) {
  const { basis } = readingWords;
  return (
    <div data-part="basis" className={`${styles.part} ${styles.basis}`}>
      {size === "stage" ? (
        <section>
          <h3 id={headingId} className={parts.basisHeading}>
            {basis.heading}
          </h3>
          {date.basis.length === 0 && <p>{basis.none}</p>}
          <ol className={parts.steps}>
            {date.basis.map(({ says, rule, of, passage }) => (
              <li key={`${rule} ${of} ${passage} ${says}`}>
                <StoryText lang={lookup.story.language}>{says}</StoryText>
              </li>
            ))}
          </ol>
        </section>
      ) : (
        <DateBasis
          date={date}
          headingId={headingId}
          hasBriefOrigins={size === "print"}
          lookup={lookup}
          hrefs={hrefs}
          hrefOf={actions && hrefs.event}
          onSelect={actions?.onEvent}
          onPassage={actions?.onPassage ?? null}
        />
      )}
    </div>
  );
}
