import { useId } from "react";
import type { EventDate } from "../model/storySchema.ts";
import { formatDate } from "../words/formatDate.ts";
import { formatDistance } from "../words/formatDistance.ts";
import { readingWords } from "../words/readingWords.ts";
import { DateText } from "./DateText.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import styles from "./ReportedEvents.module.css";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { SourceName } from "./SourceName.tsx";
import { StoryText } from "./StoryText.tsx";
import { tableRoles } from "./tableRoles.ts";
import type { ReportedEvent, ReportedGroup } from "./toReported.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

type ReportedEventsProps = {
  readonly group: ReportedGroup;
  readonly part: "happened" | "ahead";
  /** All articles are of one date, so that none was the first. */
  readonly isOneDate: boolean;
  readonly lookup: StoryLookup;
  readonly eventId: string | null;
  readonly hoveredId: string | null;
  readonly hrefs: ReadingHrefs;
  readonly actions: ReadingActions;
};

/** What the articles of one date reported as having happened, or what lay ahead for them. */
export function ReportedEvents({ group, part, ...shared }: ReportedEventsProps) {
  const { reported } = readingWords;
  const headingId = useId();
  const isAhead = part === "ahead";
  const events = group[part];
  return (
    <section className={styles.part} data-part={part} aria-labelledby={headingId}>
      <h4 id={headingId} className={styles.heading}>
        {isAhead ? reported.aheadHeading : reported.reportedHeading}
      </h4>
      {events.length === 0 ? (
        <p className={styles.none}>{isAhead ? reported.noneAhead : reported.noneReported}</p>
      ) : (
        <table className={styles.table} {...tableRoles.table} aria-labelledby={headingId}>
          <thead className={styles.head} {...tableRoles.group}>
            <tr {...tableRoles.row}>
              <th {...tableRoles.columnHeader}>{reported.event}</th>
              <th {...tableRoles.columnHeader}>{isAhead ? reported.when : reported.happened}</th>
              <th {...tableRoles.columnHeader}>{reported.reported}</th>
              {!isAhead && <th {...tableRoles.columnHeader}>{reported.between}</th>}
            </tr>
          </thead>
          <tbody {...tableRoles.group}>
            {events.map((said) => (
              <Row key={said.event.id} said={said} isAhead={isAhead} {...shared} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type RowProps = Omit<ReportedEventsProps, "part" | "group"> & {
  readonly said: ReportedEvent;
  readonly isAhead: boolean;
};

function Row({ said, isAhead, isOneDate, lookup, eventId, hoveredId, hrefs, actions }: RowProps) {
  const { reported } = readingWords;
  const { event, sources, date, distance } = said;
  const isCurrent = event.id === eventId;
  return (
    <tr
      {...tableRoles.row}
      className={styles.row}
      data-event={event.id}
      data-lit={event.id === hoveredId}
      data-current={isCurrent}
    >
      <th {...tableRoles.rowHeader} className={styles.event}>
        <ReadingLink
          href={hrefs.event(event.id)}
          aria-current={isCurrent ? "true" : undefined}
          onFollow={() => actions.onEvent(event.id)}
        >
          <StoryText lang={lookup.story.language}>{event.label}</StoryText>
        </ReadingLink>
      </th>
      <td {...tableRoles.cell} data-label={isAhead ? reported.when : reported.happened}>
        <DateText {...event} style="short" />
        {isAhead && event.status === "reported" && <span className={styles.note}>{reported.foreseen}</span>}
      </td>
      <td {...tableRoles.cell} data-label={reported.reported}>
        {date && <span className={styles.day}>{toDay(date)}</span>}
        <ul className={styles.sources}>
          {sources.map((placed) => (
            <li key={placed.source.id}>
              <SourceName {...placed}>
                {date && !isInferred(date) && isInferred(placed.source.date) ? reported.inferred : undefined}
              </SourceName>
            </li>
          ))}
        </ul>
        {!isAhead && !isOneDate && <FirstReport said={said} />}
      </td>
      {!isAhead && (
        <td {...tableRoles.cell} data-label={reported.between}>
          {distance ? formatDistance(distance) : reported.unknownDistance}
        </td>
      )}
    </tr>
  );
}

/** Which report came first, where there are articles of several dates. */
function FirstReport({ said: { first, isFirst } }: { readonly said: ReportedEvent }) {
  const { reported } = readingWords;
  if (isFirst) return <span className={styles.first}>{reported.firstReported}</span>;
  return first && <span className={styles.note}>{reported.firstReportedOn(toDay(first))}</span>;
}

const isInferred = ({ qualifier }: EventDate): boolean => qualifier === "inferred";

const toDay = (date: EventDate): string => formatDate(date, { kind: "moment", status: "reported" }, "short");
