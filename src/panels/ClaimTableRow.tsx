import { createElement, Fragment, memo, useEffect, useMemo, useRef } from "react";
import { toToneClass } from "../ui/sourceTone.ts";
import { readingWords } from "../words/readingWords.ts";
import styles from "./ClaimTable.module.css";
import { ClaimTableQuotes } from "./ClaimTableQuotes.tsx";
import { ClaimVerdict } from "./ClaimVerdict.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import { SourceName } from "./SourceName.tsx";
import { StoryText } from "./StoryText.tsx";
import { tableRoles } from "./tableRoles.ts";
import type { ClaimRow } from "./toClaimGroups.ts";
import type { StoryLookup } from "./toStoryLookup.ts";
import { toWordDiff } from "./toWordDiff.ts";

type ClaimTableRowProps = {
  readonly row: ClaimRow;
  readonly lookup: StoryLookup;
  readonly isCurrent: boolean;
  readonly isLit: boolean;
  /** Why the verdict is what it is stands beneath it. */
  readonly isWide: boolean;
  readonly href: string;
  readonly onClaim: (claimId: string) => void;
  readonly onWords: () => void;
};

/** The id of a row's link, by which what closes the articles finds the way back to it. */
export const toClaimLinkId = (claimId: string): string => `compare-${claimId}`;

/** One question across the sources. The current one stays in sight when it was chosen elsewhere. */
export const ClaimTableRow = memo(function ClaimTableRow(props: ClaimTableRowProps) {
  const { row, lookup, isCurrent, isLit, isWide, href, onClaim, onWords } = props;
  const { claim, outcome, columns } = row;
  const { language } = lookup.story;
  const element = useRef<HTMLTableRowElement>(null);
  const diffs = useMemo(
    () =>
      toWordDiff(
        columns.map(({ statements }) =>
          statements.flatMap(({ passages }) => passages.map(({ exact }) => exact)),
        ),
      ),
    [columns],
  );
  useEffect(() => {
    if (isCurrent) element.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  return (
    <tr
      ref={element}
      className={styles.claim}
      {...tableRoles.row}
      data-event={claim.event}
      data-claim={claim.id}
      data-current={isCurrent}
      data-lit={isLit}
    >
      <th className={styles.question} {...tableRoles.rowHeader}>
        <ReadingLink
          id={toClaimLinkId(claim.id)}
          href={href}
          aria-current={isCurrent ? "true" : undefined}
          onFollow={() => onClaim(claim.id)}
        >
          <StoryText lang={language}>{claim.question}</StoryText>
        </ReadingLink>
      </th>
      <td className={styles.verdict} {...tableRoles.cell}>
        <ClaimVerdict outcome={outcome} />
        {isWide && (
          <p className={styles.why}>
            <StoryText lang={language}>{claim.why}</StoryText>
          </p>
        )}
        {isCurrent && <ToWords columns={columns} onWords={onWords} />}
      </td>
      {columns.map((column, index) => (
        <td
          key={column.source.id}
          className={`${styles.account} ${toToneClass(column.index)}`}
          {...tableRoles.cell}
        >
          <p className={styles.source}>
            <SourceName source={column.source} index={column.index} />
          </p>
          <ClaimTableQuotes column={column} lookup={lookup} diff={diffs[index] ?? null} />
        </td>
      ))}
      {!isWide && (
        <td className={styles.why} {...tableRoles.cell}>
          <StoryText lang={language}>{claim.why}</StoryText>
        </td>
      )}
    </tr>
  );
});

/** The step from the chosen question into the articles, past all other questions. */
function ToWords({
  columns,
  onWords,
}: {
  readonly columns: ClaimRow["columns"];
  readonly onWords: () => void;
}) {
  const first = columns.find(({ statements }) => statements.length > 0);
  if (!first) return null;
  const name = <StoryText lang={first.source.language}>{first.source.label}</StoryText>;
  return (
    <button type="button" className={styles.toWords} onClick={onWords}>
      {createElement(Fragment, null, ...readingWords.compare.toWords(name))}
    </button>
  );
}
