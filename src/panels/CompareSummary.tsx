import { readingWords } from "../words/readingWords.ts";
import styles from "./CompareClaims.module.css";
import type { ClaimCounts } from "./toClaimGroups.ts";

type CompareSummaryProps = {
  /** Of the questions that are shown. */
  readonly counts: ClaimCounts;
  /** Of the story. */
  readonly all: number;
};

/** How many questions come to what, in one line. */
export function CompareSummary({ counts, all }: CompareSummaryProps) {
  const { compare } = readingWords;
  const kinds = (["differ", "figures-differ", "compatible", "same", "single"] as const).filter(
    (kind) => counts[kind] > 0,
  );
  return (
    <p className={styles.summary}>
      <strong>{counts.all === all ? compare.questions(all) : compare.questionsOf(counts.all, all)}</strong>
      {": "}
      {kinds.map((kind) => compare.counts[kind](counts[kind])).join(" · ")}
    </p>
  );
}
