import { Fragment } from "react";
import { isExactDay } from "../model/eventDate.ts";
import type { EventDate, TimelineEvent } from "../model/storySchema.ts";
import { formatDate } from "../words/formatDate.ts";
import { type Distance, formatDistance } from "../words/formatDistance.ts";
import { readingWords } from "../words/readingWords.ts";
import { words } from "../words/words.ts";
import { StoryText } from "./StoryText.tsx";
import { type EventReport, toEventReports } from "./toEventReports.ts";
import type { PlacedSource, StoryLookup } from "./toStoryLookup.ts";

type ReportedLineProps = {
  readonly event: TimelineEvent;
  readonly lookup: StoryLookup;
  readonly className?: string | undefined;
};

/** How many dates of articles are named one by one; more are summed up, for the passages name each article's. */
const MAX_NAMED = 2;

/** The second clock: when articles reported it, and how long that was after it happened or began. */
export function ReportedLine({ event, lookup, className }: ReportedLineProps) {
  const { reportedLine } = readingWords;
  const reports = toEventReports(event, lookup);
  if (reports.length === 0) return null;
  const ahead = reports.filter(({ isAhead }) => isAhead);
  const sentences = [
    {
      lead: reportedLine.lead[event.status],
      phrases: toPhrases(
        reports.filter(({ isAhead }) => !isAhead),
        event,
      ),
    },
    { lead: reportedLine.spokenOfAhead, phrases: toPhrases(ahead, event) },
  ].filter(({ phrases }) => phrases.length > 0);
  return (
    <p className={className}>
      {sentences.map(({ lead, phrases }, i) => (
        <Fragment key={lead}>
          {i > 0 && " "}
          {lead}{" "}
          {phrases
            .flatMap((phrase, at) => (at === 0 ? phrase : [reportedLine.next, ...phrase]))
            .map(showPiece)}
          {reportedLine.end}
        </Fragment>
      ))}
    </p>
  );
}

const showPiece = (piece: string | PlacedSource) =>
  typeof piece === "string" ? (
    piece
  ) : (
    <StoryText key={piece.source.id} lang={piece.source.language}>
      {piece.source.label}
    </StoryText>
  );

const toPhrases = (reports: readonly EventReport[], event: TimelineEvent): readonly Phrase[] =>
  reports.length > MAX_NAMED
    ? toSummary(reports, event)
    : reports.map((report, i) => toPhrase(report, event, reports[i - 1]));

type Phrase = readonly (string | PlacedSource)[];

function toPhrase(
  { sources, date, kind, later }: EventReport,
  event: TimelineEvent,
  before?: EventReport,
): Phrase {
  const { reportedLine } = readingWords;
  const by = reportedLine.by(sources);
  const days = toLaterWords(later, event);
  switch (kind) {
    case "undated":
      return [...by, reportedLine.undated(sources.length)];
    case "inferred": {
      const placed = reportedLine.placed(toWhen(date));
      // The days stand in the phrase before already where both articles are of one day.
      const isRepeated = before !== undefined && toLaterWords(before.later, event)[0] === days[0];
      const inside = isRepeated ? [placed] : [placed, ...days];
      return [...by, reportedLine.undated(sources.length), reportedLine.brackets(inside)];
    }
    case "stated":
      return [`${toWhen(date)} `, ...by, reportedLine.brackets(days)];
  }
}

/** Between which days all dated articles lie; no order among them is claimed. Those without any date are named. */
function toSummary(reports: readonly EventReport[], event: TimelineEvent): readonly Phrase[] {
  const { reportedLine } = readingWords;
  const isBounded = ({ date }: EventReport) => date.start.earliest !== null && date.end.latest !== null;
  const dated = reports.filter(isBounded);
  const others = reports.filter((report) => !isBounded(report)).map((report) => toPhrase(report, event));
  const [first] = dated;
  if (!first) return others;
  const bounds = {
    earliest: toLeast(dated.map(({ date }) => date.start.earliest)),
    latest: toMost(dated.map(({ date }) => date.end.latest)),
  };
  const later = {
    atLeastDays: toLeast(dated.map((report) => report.later?.atLeastDays ?? null)),
    atMostDays: toMost(dated.map((report) => report.later?.atMostDays ?? null)),
  };
  const inferred = dated.filter(({ kind }) => kind === "inferred");
  const count = (some: readonly EventReport[]) => some.reduce((sum, { sources }) => sum + sources.length, 0);
  const note = inferred.length === 0 ? [] : [[reportedLine.inferred(count(inferred))]];
  const when = toWhen({ start: bounds, end: bounds, basis: [] });
  return [
    [`${when} ${reportedLine.articles(count(dated))}`, reportedLine.brackets(toLaterWords(later, event))],
    ...note,
    ...others,
  ];
}

/** `null` where one of them has no limit. */
const toLeast = <T extends string | number>(values: readonly (T | null)[]): T | null =>
  values.reduce((least, value) => (least === null || value === null ? null : value < least ? value : least));
const toMost = <T extends string | number>(values: readonly (T | null)[]): T | null =>
  values.reduce((most, value) => (most === null || value === null ? null : value > most ? value : most));

const MOMENT = { kind: "moment", status: "reported" } as const;

/** An article's date after "reported": "on 22 Apr 2024", "in Mar 2031". That it is inferred is said beside it. */
function toWhen(date: EventDate): string {
  const { qualifier, ...bounds } = date;
  const shown: EventDate = qualifier === "inferred" ? bounds : date;
  const text = formatDate(shown, MOMENT, "short");
  return isExactDay(shown) && shown.qualifier === undefined ? words.date.onDay(text) : text;
}

/** Nothing where the dates set no limit: the event's own date says what is not stated. */
function toLaterWords(later: Distance | null, { kind }: TimelineEvent): readonly string[] {
  const { reportedLine, distance } = readingWords;
  if (later === null) return [];
  const { atLeastDays, atMostDays } = later;
  if (atMostDays === null && (atLeastDays ?? 0) === 0) return [];
  const isPeriod = kind === "period";
  const days = formatDistance(later);
  if (days === distance.sameDay) return [isPeriod ? reportedLine.startDay : reportedLine.sameDay];
  return [isPeriod ? reportedLine.afterStart(days) : reportedLine.later(days)];
}
