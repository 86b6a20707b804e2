import type { Bounds } from "../model/storySchema.ts";
import { formatDay, MONTHS, WEEKDAYS } from "./calendar.ts";
import type { Reference, StepDays, StepInput } from "./dateRules.ts";
import { findDayOfMonth, findOrdinalMonth, findWeekday } from "./dateWords.ts";

/**
 * The step in words, for a reader who asks how a date is known: the words it rests on in “ ”, what they were counted
 * from, the convention, the result. Neutral, without a full stop. `label` is the reference's name on screen.
 */
export function describeStep(step: StepInput, days: StepDays, label: string | null): string {
  const { rule, words, yearWords, from } = step;
  const quoted = words === null ? "" : `“${words}”: `;
  const counted = from === null ? "" : formatReference(from, label ?? from.id);
  const result = formatBounds(days.gives);
  switch (rule) {
    case "stated":
      return days.gives.earliest === days.gives.latest
        ? `${quoted}the words name ${result}`
        : `${quoted}the words name the days from ${result}`;
    case "weekday": {
      const weekday = findWeekday(words ?? "");
      const name = typeof weekday === "number" ? WEEKDAYS[weekday] : weekday;
      return `${quoted}the latest ${name} on or before ${counted}, is ${result}${itself(days.gives, from)}`;
    }
    case "weekend":
      return `${quoted}the latest Saturday and Sunday before ${counted}, are ${formatPair(days.gives)}`;
    case "nth-month": {
      const found = findOrdinalMonth(words ?? "");
      const nth = typeof found === "number" ? found : 1;
      return `${quoted}counted by anniversaries, on ${counted}, ${formatMonths(nth - 1)} complete and ${toNumberWord(nth)} ${nth === 1 ? "is" : "are"} not, so it began ${formatStretch(days.gives)}`;
    }
    case "year-from":
      return yearWords === null
        ? `${quoted}the latest ${formatDayOfMonth(words ?? "")} on or before ${counted}, is ${result}${itself(days.gives, from)}`
        : `“${words ?? ""}”, “${yearWords}”: counted from ${counted}, ${days.year === null ? "" : `the year is ${days.year}, `}which gives ${result}`;
    case "relative":
    case "bounded-by":
      if (step.of === "ongoing") return `${quoted}under way on ${counted}`;
      return `${quoted}${step.side === "before" ? "not later than" : "not earlier than"} ${formatSide(days, from, label, step.side)}`;
    case "same-event":
      return `${quoted}the same day or days as ${counted}`;
  }
}

const formatReference = (from: Reference, label: string): string => {
  const dated = formatBounds({ earliest: from.date.start.earliest, latest: from.date.end.latest });
  return `${dated}, the date of ${from.kind === "source" ? label : `‘${label}’`}`;
};

function formatSide(
  { gives }: StepDays,
  from: Reference | null,
  label: string | null,
  side: StepInput["side"],
): string {
  const name = from?.kind === "source" ? (label ?? "") : `‘${label ?? ""}’`;
  const day = side === "before" ? gives.latest : gives.earliest;
  const edge = from?.kind === "source" ? "the date" : side === "before" ? "the end" : "the beginning";
  return day === null
    ? `${edge} of ${name}, whose day no source states`
    : `${formatDay(day)}, ${edge} of ${name}`;
}

/** `7 October 2023`, `a day from 1 to …`, or which side is open. */
function formatBounds({ earliest, latest }: Bounds): string {
  if (earliest === null && latest === null) return "no stated day";
  if (earliest === null) return `${formatDay(latest ?? "")} or earlier`;
  if (latest === null) return `${formatDay(earliest)} or later`;
  if (earliest === latest) return formatDay(earliest);
  return `${formatDay(earliest)} to ${formatDay(latest)}`;
}

function formatStretch({ earliest, latest }: Bounds): string {
  if (earliest === null || latest === null || earliest === latest) {
    return `on ${formatBounds({ earliest, latest })}`;
  }
  return `between ${formatDay(earliest)} and ${formatDay(latest)}`;
}

const formatPair = ({ earliest, latest }: Bounds): string =>
  `${formatDay(earliest ?? "")} and ${formatDay(latest ?? "")}`;

const itself = (gives: Bounds, from: Reference | null): string =>
  gives.earliest !== null && gives.earliest === gives.latest && isWithin(from, gives.earliest)
    ? " itself"
    : "";

const isWithin = (from: Reference | null, day: string): boolean => {
  const first = from?.date.start.earliest ?? null;
  const last = from?.date.end.latest ?? null;
  return first !== null && last !== null && first <= day && day <= last;
};

const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

const toNumberWord = (count: number): string => NUMBERS[count] ?? String(count);

const formatMonths = (count: number): string =>
  count === 1 ? "one month is" : `${toNumberWord(count)} months are`;

function formatDayOfMonth(words: string): string {
  const found = findDayOfMonth(words);
  return typeof found === "string" ? words : `${found.day} ${MONTHS[found.month - 1]}`;
}
