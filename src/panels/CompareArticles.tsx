import { useEffect, useRef, useState } from "react";
import type { Claim } from "../model/storySchema.ts";
import { Button } from "../ui/Button.tsx";
import { readingWords } from "../words/readingWords.ts";
import { CompareArticle } from "./CompareArticle.tsx";
import styles from "./CompareArticles.module.css";
import { CompareChoice } from "./CompareChoice.tsx";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { StoryText } from "./StoryText.tsx";
import { selectClaimsOn } from "./toClaimGroups.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

type CompareArticlesProps = {
  readonly lookup: StoryLookup;
  readonly claim: Claim | null;
  /** Whether the sheet is up where the articles are one. */
  readonly isOpen: boolean;
  readonly hoveredId: string | null;
  readonly hrefs: ReadingHrefs;
  readonly actions: ReadingActions;
  readonly onHover: (eventId: string | null) => void;
  readonly onClose: () => void;
};

/** By which the questions lead on to the articles. */
export const ARTICLES_ID = "compare-articles";

/** More articles than this don't fit beside each other, so those that are silent on the chosen question make room. */
const ROOMY = 3;

/** The articles side by side, at the passages of the chosen question; on a narrow screen a sheet over the questions. */
export function CompareArticles(props: CompareArticlesProps) {
  const { lookup, claim, isOpen, hoveredId, hrefs, actions, onHover, onClose } = props;
  const { compare } = readingWords;
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const section = useRef<HTMLElement>(null);
  const row = useRef<HTMLUListElement>(null);
  useChosenInSight(section, row, isOpen ? (claim?.id ?? null) : null);

  const choose = (passages: readonly string[]) => {
    const claims = selectClaimsOn(lookup.story, passages);
    setChosen(passages);
    const [first] = claims;
    if (first && !claims.some(({ id }) => id === claim?.id)) actions.onClaim(first.id);
  };
  return (
    <section
      ref={section}
      id={ARTICLES_ID}
      tabIndex={-1}
      className={styles.articles}
      aria-label={compare.articlesLabel}
      data-open={isOpen && claim !== null}
    >
      {claim && (
        <div className={styles.bar}>
          <p className={styles.question}>
            <StoryText lang={lookup.story.language}>{claim.question}</StoryText>
          </p>
          <Button onClick={onClose}>{compare.closeArticles}</Button>
        </div>
      )}
      <div role="status">
        {chosen && (
          <CompareChoice passages={chosen} claim={claim} lookup={lookup} hrefs={hrefs} actions={actions} />
        )}
      </div>
      <ul ref={row} className={styles.columns} data-many={lookup.sources.length > ROOMY}>
        {lookup.sources.map((placed) => {
          const current = claim ? toPassagesOf(claim, placed.source.id) : [];
          const isSilent = claim !== null && current.length === 0;
          return (
            <CompareArticle
              key={placed.source.id}
              placed={placed}
              lookup={lookup}
              currentPassages={current}
              isSilent={isSilent}
              isSlim={isSilent && lookup.sources.length > ROOMY}
              eventId={claim?.event ?? null}
              hoveredId={hoveredId}
              hrefs={hrefs}
              actions={actions}
              onChoose={choose}
              onHover={onHover}
            />
          );
        })}
      </ul>
    </section>
  );
}

const toPassagesOf = (claim: Claim, sourceId: string): readonly string[] =>
  claim.statements.flatMap(({ source, passages }) => (source === sourceId ? passages : []));

/**
 * The first article that speaks to the chosen question stands in sight of the row of articles; where the articles are
 * neither a sheet nor beside the questions, the page goes to them.
 */
function useChosenInSight(
  section: React.RefObject<HTMLElement | null>,
  row: React.RefObject<HTMLElement | null>,
  claimId: string | null,
): void {
  const before = useRef(claimId);
  useEffect(() => {
    const isNew = before.current !== claimId;
    before.current = claimId;
    if (claimId === null || !section.current || !row.current) return;
    const first = row.current.querySelector<HTMLElement>("[data-silent='false']");
    if (first) {
      const { left, right } = row.current.getBoundingClientRect();
      const box = first.getBoundingClientRect();
      if (box.left < left || box.right > right) row.current.scrollLeft += box.left - left;
    }
    if (isNew && getComputedStyle(section.current).position === "static") {
      section.current.scrollIntoView({ block: "start" });
    }
  }, [section, row, claimId]);
}
