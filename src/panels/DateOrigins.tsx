import { readingWords } from "../words/readingWords.ts";
import styles from "./DateBasis.module.css";
import type { DateBasisProps } from "./DateBasis.tsx";
import { DateText } from "./DateText.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import { SourceDate } from "./SourceDate.tsx";
import { StoryText } from "./StoryText.tsx";

/**
 * What a date's steps are counted from, each once: an article with the steps of its own date, so that the chain can be
 * followed to words in a text; another event as a link, because its panel has the steps.
 */
export function DateOrigins({
  date,
  lookup,
  hrefOf,
  onSelect,
  hasBriefOrigins = false,
}: Pick<DateBasisProps, "date" | "lookup" | "hrefOf" | "onSelect" | "hasBriefOrigins">) {
  const { language } = lookup.story;
  const ids = [...new Set(date.basis.flatMap(({ from }) => from ?? []))];
  if (ids.length === 0) return null;
  return (
    <ul className={styles.origins}>
      {ids.map((id) => {
        const source = lookup.source(id)?.source;
        const event = lookup.event(id);
        if (source) {
          return (
            <li key={id} className={styles.origin}>
              <p className={styles.from}>
                <bdi>{readingWords.basis.countedFrom(source.label)}</bdi>: <SourceDate source={source} />
              </p>
              {(hasBriefOrigins ? [] : source.date.basis).map((step) => (
                <p key={step.says}>
                  <StoryText lang={language}>{step.says}</StoryText>
                </p>
              ))}
            </li>
          );
        }
        return event ? (
          <li key={id} className={styles.origin}>
            <p className={styles.from}>
              <ReadingLink href={hrefOf?.(id) ?? null} onFollow={onSelect && (() => onSelect(id))}>
                <bdi>{readingWords.basis.countedFrom(event.label)}</bdi>
              </ReadingLink>
              : <DateText date={event.date} kind={event.kind} status={event.status} style="long" />
            </p>
          </li>
        ) : null;
      })}
    </ul>
  );
}
