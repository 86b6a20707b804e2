import type { BasisStep, EventDate, Passage } from "../model/storySchema.ts";
import { formatBounds } from "../words/formatDate.ts";
import { readingWords } from "../words/readingWords.ts";
import { words } from "../words/words.ts";
import styles from "./DateBasis.module.css";
import { DateOrigins } from "./DateOrigins.tsx";
import type { HrefOf } from "./EventLink.tsx";
import { Quote } from "./Quote.tsx";
import { SourceName } from "./SourceName.tsx";
import { StoryText } from "./StoryText.tsx";
import { toPassageTarget } from "./toPassageTarget.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

export type DateBasisProps = {
  readonly date: EventDate;
  /** Ids of the passages that stand in the same panel; words inside one of them become a link to its place. */
  readonly shownPassages: readonly string[];
  readonly lookup: StoryLookup;
  readonly hrefOf: HrefOf;
  readonly onSelect?: ((eventId: string) => void) | undefined;
};

/** How a date is known: each step in words, its rule and what it gives, and what the steps are counted from. */
export function DateBasis(props: DateBasisProps) {
  const { date, lookup } = props;
  const shown = props.shownPassages.flatMap((id) => lookup.passage(id) ?? []);
  return (
    <section className={styles.basis} aria-labelledby="panel-basis">
      <h3 id="panel-basis" className={styles.heading}>
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
              <StepWords passageId={step.passage} shown={shown} lookup={lookup} />
              <StepWords passageId={step.yearPassage} shown={shown} lookup={lookup} />
              <p className={styles.rule}>{toRuleWords(step)}</p>
            </li>
          ))}
        </ol>
      )}
      <DateOrigins {...props} />
    </section>
  );
}

/** The words that a step rests on, exactly; a link, where they stand further down in the panel. */
function StepWords({
  passageId,
  shown,
  lookup,
}: {
  readonly passageId: string | undefined;
  readonly shown: readonly Passage[];
  readonly lookup: StoryLookup;
}) {
  const passage = passageId === undefined ? undefined : lookup.passage(passageId);
  const placed = passage && lookup.source(passage.source);
  if (!passage || !placed) return null;
  const place = shown.find((other) => isInside(passage, other));
  const quote = <Quote lang={placed.source.language}>{passage.exact}</Quote>;
  return (
    <p className={styles.words}>
      <SourceName {...placed} />{" "}
      <span className={styles.quote}>
        {place ? (
          <a href={`#${toPassageTarget(place.id)}`} title={words.panel.seeWords}>
            {quote}
          </a>
        ) : (
          quote
        )}
      </span>
    </p>
  );
}

/** Steps have no id of their own. */
const toKey = ({ rule, of, passage, from, says }: BasisStep): string =>
  [rule, of, passage, from, says].join(" ");

const isInside = (inner: Passage, outer: Passage): boolean =>
  inner.source === outer.source && outer.start <= inner.start && inner.end <= outer.end;

function toRuleWords({ rule, of, gives }: BasisStep): string {
  const { basis } = readingWords;
  const bound = of === "whole" ? [] : [basis.of[of]];
  return [basis.rules[rule], ...bound, basis.gives(formatBounds(gives, "short"))].join(" · ");
}
