import type { BasisStep, EventDate } from "../model/storySchema.ts";
import { formatBounds } from "../words/formatDate.ts";
import { readingWords } from "../words/readingWords.ts";
import styles from "./DateBasis.module.css";
import { DateOrigins } from "./DateOrigins.tsx";
import type { HrefOf } from "./EventLink.tsx";
import { Quote } from "./Quote.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import type { ReadingHrefs } from "./readingHrefs.ts";
import { SourceName } from "./SourceName.tsx";
import { StoryText } from "./StoryText.tsx";
import { toDirection } from "./toDirection.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

export type DateBasisProps = {
  /** Id of the heading, for where several dates are explained in one document. */
  readonly headingId?: string;
  /** Without how an article's own date is known: that stands once elsewhere, as on a handout's first sheet. */
  readonly hasBriefOrigins?: boolean;
  readonly date: EventDate;
  readonly lookup: StoryLookup;
  /** `null` on paper. */
  readonly hrefOf: HrefOf | null;
  readonly onSelect?: ((eventId: string) => void) | undefined;
  readonly hrefs: Pick<ReadingHrefs, "passage">;
  /** Opens the article at this passage; `null` on paper, where nothing is a link. */
  readonly onPassage: ((passageId: string) => void) | null;
};

/** How a date is known: each step in words, its rule and what it gives, and what the steps are counted from. */
export function DateBasis(props: DateBasisProps) {
  const { date, lookup, headingId = "panel-basis" } = props;
  return (
    // A landmark only where it is the only one: a tour has one in each step.
    <section className={styles.basis} aria-labelledby={props.headingId === undefined ? headingId : undefined}>
      <h3 id={headingId} className={styles.heading}>
        {readingWords.basis.heading}
      </h3>
      {date.basis.length === 0 && <p>{readingWords.basis.none}</p>}
      {date.basis.length > 0 && (
        <ol className={styles.steps}>
          {date.basis.map((step) => (
            <li key={toKey(step)} className={styles.step}>
              <p>
                <StoryText lang={lookup.story.language}>{step.says}</StoryText>
              </p>
              <StepWords {...props} passageId={step.passage} />
              <StepWords {...props} passageId={step.yearPassage} />
              <p className={styles.rule}>{toRuleWords(step)}</p>
            </li>
          ))}
        </ol>
      )}
      <DateOrigins {...props} />
    </section>
  );
}

/** The words that a step rests on, exactly; a link to where they stand in the article. */
function StepWords({
  passageId,
  lookup,
  hrefs,
  onPassage,
}: Pick<DateBasisProps, "lookup" | "hrefs" | "onPassage"> & { readonly passageId: string | undefined }) {
  const passage = passageId === undefined ? undefined : lookup.passage(passageId);
  const placed = passage && lookup.source(passage.source);
  if (!passage || !placed) return null;
  return (
    <p className={styles.words}>
      <SourceName {...placed} />{" "}
      <span dir={toDirection(passage.exact)} className={styles.quote}>
        <ReadingLink
          href={onPassage && hrefs.passage(passage.id)}
          onFollow={() => onPassage?.(passage.id)}
          title={readingWords.article.readWhere}
        >
          <Quote lang={placed.source.language}>{passage.exact}</Quote>
        </ReadingLink>
      </span>
    </p>
  );
}

/** Steps have no id of their own. */
const toKey = ({ rule, of, passage, from, says }: BasisStep): string =>
  [rule, of, passage, from, says].join(" ");

function toRuleWords({ rule, of, gives }: BasisStep): string {
  const { basis } = readingWords;
  const bound = of === "whole" ? [] : [basis.of[of]];
  return [basis.rules[rule], ...bound, basis.gives(formatBounds(gives, "short"))].join(" · ");
}
