import { memo, useLayoutEffect, useRef } from "react";
import { readingWords } from "../words/readingWords.ts";
import styles from "./ClaimTable.module.css";
import { ClaimTableRow } from "./ClaimTableRow.tsx";
import { DateText } from "./DateText.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { SourceDate } from "./SourceDate.tsx";
import { SourceName } from "./SourceName.tsx";
import { SourcesBeyond } from "./SourcesBeyond.tsx";
import { StoryText } from "./StoryText.tsx";
import { tableRoles } from "./tableRoles.ts";
import type { ClaimGroup } from "./toClaimGroups.ts";
import type { PlacedSource, StoryLookup } from "./toStoryLookup.ts";
import { useCompareRows } from "./useCompareRows.ts";

type ClaimTableProps = {
  readonly groups: readonly ClaimGroup[];
  readonly lookup: StoryLookup;
  readonly claimId: string | null;
  readonly hoveredId: string | null;
  readonly hrefs: ReadingHrefs;
  readonly actions: ReadingActions;
  readonly onHover: (eventId: string | null) => void;
  /** Leads on from the chosen question to its words in the articles. */
  readonly onWords: () => void;
};

/** With more sources than this, why a verdict is what it is stands beneath it, where it stays in sight. */
const ROOMY = 3;

/** How wide a column is whose source says little, against the others. */
const QUIET = 0.8;

/** Question by question: what each source says in its own words, what it comes to, and why. */
export const ClaimTable = memo(function ClaimTable(props: ClaimTableProps) {
  const { groups, lookup, claimId, hoveredId, hrefs, actions, onHover, onWords } = props;
  const { compare } = readingWords;
  const { sources } = lookup;
  const isWide = sources.length > ROOMY;
  const quiet = isWide ? sources.filter((placed) => isQuiet(placed, groups)) : [];
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const widths = sources.length - quiet.length * (1 - QUIET);
    table.current?.style.setProperty("--sources", `${widths}`);
  }, [sources.length, quiet.length]);
  useCompareRows(table, { onHover, onClaim: actions.onClaim });
  return (
    <table
      ref={table}
      className={styles.table}
      {...tableRoles.table}
      aria-label={compare.tableLabel}
      data-wide={isWide}
    >
      <colgroup>
        <col className={styles.questionColumn} />
        <col className={styles.verdictColumn} />
        {sources.map((placed) => (
          <col key={placed.source.id} className={quiet.includes(placed) ? styles.quietColumn : undefined} />
        ))}
        {!isWide && <col className={styles.whyColumn} />}
      </colgroup>
      <thead className={styles.head} {...tableRoles.group}>
        <tr {...tableRoles.row}>
          <th className={styles.question} {...tableRoles.columnHeader}>
            {compare.question}
          </th>
          <th className={styles.verdict} {...tableRoles.columnHeader}>
            {isWide ? compare.verdictAndWhy : compare.verdict}
            <SourcesBeyond table={table} />
          </th>
          {sources.map((placed) => (
            <th key={placed.source.id} data-source={placed.source.id} {...tableRoles.columnHeader}>
              <SourceName {...placed}>
                <SourceDay placed={placed} />
              </SourceName>
            </th>
          ))}
          {!isWide && <th {...tableRoles.columnHeader}>{compare.why}</th>}
        </tr>
      </thead>
      {groups.map(({ event, rows }) => (
        <tbody key={event.id} {...tableRoles.group}>
          <tr
            className={styles.group}
            {...tableRoles.row}
            data-event={event.id}
            data-lit={hoveredId === event.id}
          >
            <th {...tableRoles.rowHeader} scope="rowgroup" colSpan={sources.length + (isWide ? 2 : 3)}>
              <div className={styles.groupLine}>
                <h3 className={styles.event}>
                  <ReadingLink href={hrefs.event(event.id)} onFollow={() => actions.onEvent(event.id)}>
                    <StoryText lang={lookup.story.language}>{event.label}</StoryText>
                  </ReadingLink>
                </h3>
                <span className={styles.date}>
                  <DateText {...event} style="short" />
                </span>
              </div>
            </th>
          </tr>
          {rows.map((row) => (
            <ClaimTableRow
              key={row.claim.id}
              row={row}
              lookup={lookup}
              isCurrent={row.claim.id === claimId}
              isLit={hoveredId === event.id}
              isWide={isWide}
              href={hrefs.claim(row.claim.id)}
              onClaim={actions.onClaim}
              onWords={onWords}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
});

/** Whether the source says nothing on most of the questions: on more than two of three. */
function isQuiet({ index }: PlacedSource, groups: readonly ClaimGroup[]): boolean {
  const columns = groups.flatMap(({ rows }) => rows.flatMap((row) => row.columns[index] ?? []));
  return columns.filter(({ statements }) => statements.length > 0).length * 3 < columns.length;
}

/** Short, as a column has room for; on paper, where there is nothing else to look it up in, in full. */
function SourceDay({ placed: { source } }: { readonly placed: PlacedSource }) {
  const { qualifier } = source.date;
  return (
    <>
      <span className={styles.screenOnly}>
        {qualifier === "inferred" ? (
          readingWords.compare.undated
        ) : (
          <DateText date={source.date} kind="moment" status="reported" style="short" />
        )}
      </span>
      <span className={styles.paperOnly}>
        <SourceDate source={source} />
      </span>
    </>
  );
}
