import { createElement, Fragment, useRef } from "react";
import { SourceSwatch } from "../ui/SourceSwatch.tsx";
import { toToneClass } from "../ui/sourceTone.ts";
import { readingWords } from "../words/readingWords.ts";
import styles from "./CoverageTable.module.css";
import { DateText } from "./DateText.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { SourceName } from "./SourceName.tsx";
import { StoryText } from "./StoryText.tsx";
import type { Coverage, CoverageCell, CoverageRow } from "./toCoverage.ts";
import type { StoryLookup } from "./toStoryLookup.ts";
import { useCompareRows } from "./useCompareRows.ts";

type CoverageTableProps = {
  readonly coverage: Coverage;
  readonly lookup: StoryLookup;
  readonly eventId: string | null;
  readonly hoveredId: string | null;
  readonly hrefs: ReadingHrefs;
  readonly actions: ReadingActions;
  readonly onHover: (eventId: string | null) => void;
};

/** Events against sources. An empty place is silence, and says so to whoever hears it. */
export function CoverageTable(props: CoverageTableProps) {
  const { coverage, onHover } = props;
  const { coverage: its } = readingWords;
  const table = useRef<HTMLTableElement>(null);
  useCompareRows(table, { onHover });
  return (
    <table ref={table} className={styles.table} aria-label={its.tableLabel}>
      <thead>
        <tr>
          <th scope="col" className={styles.event}>
            {its.event}
          </th>
          {coverage.totals.map((placed) => (
            <th key={placed.source.id} scope="col">
              <SourceName source={placed.source} index={placed.index} />
            </th>
          ))}
          <th scope="col">{its.onlyOneColumn}</th>
        </tr>
      </thead>
      <Rows heading={its.reported} rows={coverage.reported} {...props} />
      <Rows heading={its.ahead} rows={coverage.ahead} {...props} />
      <tfoot>
        <tr>
          <th scope="row" className={styles.event}>
            {its.totals}
          </th>
          {coverage.totals.map(({ source, events, alone }) => (
            <td key={source.id}>
              {its.events(events)}
              <span className={styles.alone}>{its.alone(alone)}</span>
            </td>
          ))}
          <td>{its.events(coverage.single)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Rows({
  heading,
  rows,
  coverage,
  ...shared
}: CoverageTableProps & { readonly heading: string; readonly rows: readonly CoverageRow[] }) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={coverage.totals.length + 2}>
          <h3 className={styles.groupName}>{heading}</h3>
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.event.id} row={row} {...shared} />
      ))}
    </tbody>
  );
}

function Row({
  row: { event, depth, cells, only },
  lookup,
  eventId,
  hoveredId,
  hrefs,
  actions,
}: Omit<CoverageTableProps, "coverage" | "onHover"> & { readonly row: CoverageRow }) {
  const { coverage: its } = readingWords;
  const isCurrent = event.id === eventId;
  return (
    <tr data-event={event.id} data-lit={event.id === hoveredId} data-current={isCurrent}>
      <th scope="row" className={`${styles.event} ${styles[`depth${Math.min(depth, 3)}`]}`}>
        <ReadingLink
          href={hrefs.event(event.id)}
          aria-current={isCurrent ? "true" : undefined}
          onFollow={() => actions.onEvent(event.id)}
        >
          <StoryText lang={lookup.story.language}>{event.label}</StoryText>
        </ReadingLink>
        <span className={styles.date}>
          <DateText {...event} style="short" />
        </span>
      </th>
      {cells.map((cell) => (
        <Cell key={cell.source.id} cell={cell} hrefs={hrefs} actions={actions} />
      ))}
      <td className={styles.only}>
        {only &&
          createElement(
            Fragment,
            null,
            ...its.only(<StoryText lang={only.source.language}>{only.source.label}</StoryText>),
          )}
        {cells.every(({ passages }) => passages.length === 0) && its.noPassage}
      </td>
    </tr>
  );
}

function Cell({
  cell: { source, index, passages },
  hrefs,
  actions,
}: Pick<CoverageTableProps, "hrefs" | "actions"> & { readonly cell: CoverageCell }) {
  const { coverage: its } = readingWords;
  const [first] = passages;
  if (!first) {
    return (
      <td className={styles.silent}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{readingWords.event.notMentioned}</span>
      </td>
    );
  }
  return (
    <td className={`${styles.said} ${toToneClass(index)}`}>
      <ReadingLink
        className={styles.passages}
        href={hrefs.passage(first.id)}
        onFollow={() => actions.onPassage(first.id)}
      >
        <SourceSwatch index={index} />
        <span>
          {passages.length} <span className={styles.unit}>{its.passages(passages.length)}</span>
          <span className="visually-hidden">
            {its.passagesIn}
            <StoryText lang={source.language}>{source.label}</StoryText>
          </span>
        </span>
      </ReadingLink>
    </td>
  );
}
