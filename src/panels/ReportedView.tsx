import { useMemo, useRef } from "react";
import { toExactDay } from "../model/eventDate.ts";
import type { EventDate } from "../model/storySchema.ts";
import { formatDate, formatDay } from "../words/formatDate.ts";
import { readingWords } from "../words/readingWords.ts";
import { CompareRegion } from "./CompareRegion.tsx";
import { ReportedEvents } from "./ReportedEvents.tsx";
import styles from "./ReportedView.module.css";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { SourceDate } from "./SourceDate.tsx";
import { SourceName } from "./SourceName.tsx";
import { type ReportedGroup, toReported } from "./toReported.ts";
import type { StoryLookup } from "./toStoryLookup.ts";
import { useCompareRows } from "./useCompareRows.ts";

type ReportedViewProps = {
  readonly lookup: StoryLookup;
  readonly eventId: string | null;
  readonly hoveredId: string | null;
  readonly hrefs: ReadingHrefs;
  readonly actions: ReadingActions;
  readonly onHover: (eventId: string | null) => void;
};

/** The second clock: what the articles of each date reported, and apart from it what they saw ahead. */
export function ReportedView({ lookup, onHover, ...shared }: ReportedViewProps) {
  const { reported } = readingWords;
  const region = useRef<HTMLElement>(null);
  const groups = useMemo(() => toReported(lookup), [lookup]);
  useCompareRows(region, { onHover });
  const isOneDate = groups.length === 1;
  return (
    <CompareRegion ref={region} className={styles.region} aria-label={reported.regionLabel}>
      <p className={styles.intro}>{reported.intro}</p>
      {!isOneDate && (
        <nav className={styles.dates} aria-label={reported.datesLabel}>
          {groups.map((group) => (
            <a key={group.key} href={`#${toGroupId(group)}`}>
              {group.date ? formatDate(group.date, MOMENT, "short") : reported.undated}
            </a>
          ))}
        </nav>
      )}
      {groups.map((group) => (
        <section key={group.key} className={styles.group} aria-labelledby={toGroupId(group)}>
          <h3 id={toGroupId(group)} className={styles.heading} tabIndex={-1}>
            {toHeading(group)}
          </h3>
          <ul className={styles.sources}>
            {group.sources.map((placed) => (
              <li key={placed.source.id}>
                <SourceName {...placed}>
                  <SourceDate source={placed.source} />
                </SourceName>
              </li>
            ))}
          </ul>
          <div className={styles.clocks}>
            <ReportedEvents part="happened" group={group} lookup={lookup} isOneDate={isOneDate} {...shared} />
            <ReportedEvents part="ahead" group={group} lookup={lookup} isOneDate={isOneDate} {...shared} />
          </div>
        </section>
      ))}
    </CompareRegion>
  );
}

const toGroupId = ({ key }: ReportedGroup): string => `reported-${key}`;

function toHeading({ date, sources }: ReportedGroup): string {
  const { reported } = readingWords;
  if (date === null) return reported.saidUndated(sources.length);
  const day = toOneDay(date);
  const said =
    day === null
      ? reported.saidAbout(sources.length, toWhen(date))
      : reported.said(sources.length, formatDay(day, "long"));
  const inferred = sources.filter(({ source }) => source.date.qualifier === "inferred").length;
  return inferred === 0 ? said : said + reported.inferredOf(inferred, sources.length);
}

/** The date without "inferred", which the heading says of as many articles as it holds for. */
const toWhen = (date: EventDate): string =>
  formatDate(date.qualifier === "inferred" ? { ...date, qualifier: undefined } : date, MOMENT, "long");

const MOMENT = { kind: "moment", status: "reported" } as const;

/** The day, unless the date is called approximate or uncertain. */
function toOneDay(date: EventDate): string | null {
  if (date.qualifier === "approximate" || date.qualifier === "uncertain") return null;
  const start = toExactDay(date.start);
  return start !== null && start === toExactDay(date.end) ? start : null;
}
