import { createElement, Fragment, type ReactNode } from "react";
import { readingWords } from "../words/readingWords.ts";
import { StoryText } from "./StoryText.tsx";
import type { PlacedSource } from "./toStoryLookup.ts";
import type { DiffPiece } from "./toWordDiff.ts";
import styles from "./WordDiff.module.css";

type WordDiffProps = {
  readonly pieces: readonly DiffPiece[];
  readonly source: PlacedSource;
  /** The sources that quote the same, in the places that `missingFrom` names. */
  readonly others: ReadonlyMap<number, PlacedSource>;
  /** How words that all have are shown. */
  readonly toPlain: (text: string) => ReactNode;
};

/**
 * Quoted words with those marked that other sources lack: underlined where all lack them, dotted where some do. What
 * the line says is also said in words, out of sight, to whoever hears the page.
 */
export function WordDiff({ pieces, source, others, toPlain }: WordDiffProps) {
  const { compare } = readingWords;
  let start = 0;
  return pieces.map(({ text, missingFrom }) => {
    const key = start;
    start += text.length;
    if (missingFrom.length === 0) return <Fragment key={key}>{toPlain(text)}</Fragment>;
    const isAlone = missingFrom.length === others.size;
    const names = missingFrom.flatMap((place) => others.get(place) ?? []).map(toName);
    const said = isAlone ? compare.onlyIn(toName(source)) : compare.notIn(names);
    return (
      <mark key={key} className={isAlone ? styles.alone : styles.some}>
        <span className={`visually-hidden ${styles.said}`}>{createElement(Fragment, null, ...said)}</span>
        {text}
        <span className={`visually-hidden ${styles.said}`}>{compare.endOfMark}</span>
      </mark>
    );
  });
}

const toName = ({ source }: PlacedSource) => (
  <StoryText key={source.id} lang={source.language}>
    {source.label}
  </StoryText>
);
