import { useMemo } from "react";
import { Button } from "../ui/Button.tsx";
import { readingWords } from "../words/readingWords.ts";
import { CompareRegion } from "./CompareRegion.tsx";
import { CoverageTable } from "./CoverageTable.tsx";
import styles from "./CoverageView.module.css";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { toCoverage } from "./toCoverage.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

type CoverageViewProps = {
  readonly lookup: StoryLookup;
  readonly onlySingle: boolean;
  readonly eventId: string | null;
  readonly hoveredId: string | null;
  readonly hrefs: ReadingHrefs;
  readonly actions: ReadingActions;
  readonly onShowAll: () => void;
  readonly onHover: (eventId: string | null) => void;
};

/** Who reports what, at a glance, and what rests on one source alone. */
export function CoverageView({ onlySingle, onShowAll, ...table }: CoverageViewProps) {
  const { coverage: its } = readingWords;
  const coverage = useMemo(
    () => toCoverage(table.lookup, onlySingle ? "single" : null),
    [table.lookup, onlySingle],
  );
  const isEmpty = coverage.reported.length + coverage.ahead.length === 0;
  return (
    <CompareRegion className={styles.region} aria-label={its.tableLabel}>
      <p className={styles.note}>
        <strong>{its.counts(coverage.events, coverage.single)}</strong> {its.silence}
      </p>
      {isEmpty ? (
        <div className={styles.empty}>
          <p>{its.noneSingle}</p>
          <Button onClick={onShowAll}>{its.showAll(coverage.events)}</Button>
        </div>
      ) : (
        <CoverageTable coverage={coverage} {...table} />
      )}
    </CompareRegion>
  );
}
