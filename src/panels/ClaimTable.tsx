import { memo, useLayoutEffect, useRef } from "react";
import { readingWords } from "../words/readingWords.ts";
import styles from "./ClaimTable.module.css";
import { ClaimTableRow } from "./ClaimTableRow.tsx";
import { DateText } from "./DateText.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { SourceDate } from "./SourceDate.tsx";
import { SourceName } from "./SourceName.tsx";
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
};

/** Question by question: what each source says in its own words, what it comes to, and why. */
export const ClaimTable = memo(function ClaimTable(props: ClaimTableProps) {
  const { groups, lookup, claimId, hoveredId, hrefs, actions, onHover } = props;
  const { compare } = readingWords;
  const { sources } = lookup;
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    table.current?.style.setProperty("--sources", `${sources.length}`);
  }, [sources.length]);
  useCompareRows(table, { onHover, onClaim: actions.onClaim });
  return (
    <table
      ref={table}
      className={styles.table}
      {...tableRoles.table}
      aria-label={compare.tableLabel}
      data-wide={sources.length > 3}
    >
      <colgroup>
        <col className={styles.questionColumn} />
        <col className={styles.verdictColumn} />
        <col span={sources.length} />
        <col className={styles.whyColumn} />
      </colgroup>
      <thead className={styles.head} {...tableRoles.group}>
        <tr {...tableRoles.row}>
          <th className={styles.question} {...tableRoles.columnHeader}>
            {compare.question}
          </th>
          <th className={styles.verdict} {...tableRoles.columnHeader}>
            {compare.verdict}
          </th>
          {sources.map((placed) => (
            <th key={placed.source.id} {...tableRoles.columnHeader}>
              <SourceName {...placed}>
                <SourceDay placed={placed} />
              </SourceName>
            </th>
          ))}
          <th {...tableRoles.columnHeader}>{compare.why}</th>
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
            <th {...tableRoles.rowHeader} scope="rowgroup" colSpan={sources.length + 3}>
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
              href={hrefs.claim(row.claim.id)}
              onClaim={actions.onClaim}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
});

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
