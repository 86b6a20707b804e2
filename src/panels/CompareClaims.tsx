import { useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "../ui/Button.tsx";
import { readingWords } from "../words/readingWords.ts";
import { ClaimTable } from "./ClaimTable.tsx";
import { toClaimLinkId } from "./ClaimTableRow.tsx";
import { ARTICLES_ID, CompareArticles } from "./CompareArticles.tsx";
import styles from "./CompareClaims.module.css";
import { CompareRegion } from "./CompareRegion.tsx";
import { CompareSummary } from "./CompareSummary.tsx";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { countClaims, selectDifferences, toClaimGroups } from "./toClaimGroups.ts";
import { isDifference, toClaimOutcome } from "./toClaimOutcome.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

type CompareClaimsProps = {
  readonly lookup: StoryLookup;
  readonly claimId: string | null;
  readonly onlyDifferences: boolean;
  readonly hoveredId: string | null;
  readonly hrefs: ReadingHrefs;
  readonly actions: ReadingActions;
  readonly onShowAll: () => void;
  readonly onHover: (eventId: string | null) => void;
};

/** The questions, and the articles at the words that answer the chosen one; linked both ways. */
export function CompareClaims(props: CompareClaimsProps) {
  const { lookup, claimId, onlyDifferences, hoveredId, hrefs, actions, onShowAll, onHover } = props;
  const { compare } = readingWords;
  const [isClosed, setClosed] = useState(false);
  const groups = useMemo(() => toClaimGroups(lookup), [lookup]);
  const shown = useMemo(
    () => (onlyDifferences ? selectDifferences(groups) : groups),
    [groups, onlyDifferences],
  );
  // A question that the table leaves out lights nothing either.
  const claim =
    shown.flatMap(({ rows }) => rows.map((row) => row.claim)).find(({ id }) => id === claimId) ?? null;
  const all = countClaims(groups);

  const tableActions = useMemo(
    () => ({
      ...actions,
      onClaim: (id: string) => {
        setClosed(false);
        actions.onClaim(id);
      },
    }),
    [actions],
  );
  const articleActions = {
    ...tableActions,
    onClaim: (id: string) => {
      const chosen = lookup.story.claims.find((other) => other.id === id);
      // What an article leads to must not stay out of sight because the table leaves it out.
      if (chosen && onlyDifferences && !isDifference(toClaimOutcome(chosen, lookup))) onShowAll();
      tableActions.onClaim(id);
    },
  };
  const close = () => {
    setClosed(true);
    if (claim) document.getElementById(toClaimLinkId(claim.id))?.focus();
  };

  const root = useRef<HTMLDivElement>(null);
  const goToWords = useCallback(() => {
    // The sheet that holds the articles must be up before anything in it can take the focus.
    flushSync(() => setClosed(false));
    const articles = root.current?.querySelector<HTMLElement>(`#${ARTICLES_ID}`);
    const words = articles?.querySelector<HTMLElement>('[data-key][aria-current="true"]');
    (words ?? articles)?.focus();
  }, []);

  if (all.all === 0) return <p className={styles.empty}>{compare.noClaims}</p>;
  return (
    <div ref={root} className={styles.claims} data-sheet={claim !== null && !isClosed}>
      <button type="button" className={styles.skip} onClick={goToWords}>
        {compare.skipToArticles}
      </button>
      <CompareRegion className={styles.questions} aria-label={compare.tableLabel}>
        {shown.length === 0 ? (
          <div className={styles.empty}>
            <p>{compare.noDifferences}</p>
            <Button onClick={onShowAll}>{compare.showAll(all.all)}</Button>
          </div>
        ) : (
          <>
            <CompareSummary counts={countClaims(shown)} all={all.all} />
            <ClaimTable
              groups={shown}
              lookup={lookup}
              claimId={claimId}
              hoveredId={hoveredId}
              hrefs={hrefs}
              actions={tableActions}
              onHover={onHover}
              onWords={goToWords}
            />
          </>
        )}
      </CompareRegion>
      <CompareArticles
        lookup={lookup}
        claim={claim}
        isOpen={!isClosed}
        hoveredId={hoveredId}
        hrefs={hrefs}
        actions={articleActions}
        onHover={onHover}
        onClose={close}
      />
    </div>
  );
}
