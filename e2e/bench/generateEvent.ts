import type { Random } from "./createRandom.ts";
import type { SourceWriter } from "./sourceWriter.ts";
import { type GeneratedDate, pickDay, pickExpected, pickMoment, pickPeriod } from "./storyDates.ts";

export const LANES = ["Harbour", "Council", "Courts", "Money", "Weather"] as const;

const WHO = [
  "The harbour board",
  "The council",
  "The port union",
  "A county judge",
  "The dredging firm",
] as const;
const DID = ["approved", "delayed", "published", "rejected", "reopened", "inspected", "paid for"] as const;
const WHAT = [
  "the survey of the northern breakwater",
  "the lease of the fish market",
  "a plan for the old ferry pier",
  "the flood wall's second section",
  "the audit of the dredging contract",
  "a claim over the damaged quay",
] as const;
const WHY = [
  "after a vote",
  "at the insurer's request",
  "despite three objections",
  "without a reason",
] as const;

const EXPECTED_SHARE = 0.02;
const PERIOD_SHARE = 0.2;

/** What a part takes over from its whole. `day`: a day of the whole, from which the part's date is made. */
export type Whole = { readonly id: string; readonly lane: string; readonly day: string };

/** One step says it all; its words are those of the event's first passage. */
export function toDate({ words, ...bounds }: GeneratedDate, passage: string | null) {
  return {
    ...bounds,
    basis: [
      {
        rule: "stated" as const,
        ...(passage !== null && { passage }),
        of: "whole" as const,
        gives: { earliest: bounds.start.earliest, latest: bounds.end.latest },
        says: `The article says: “${words}”.`,
      },
    ],
  };
}

/**
 * One event, written into one to three of the sources with a passage in each. A part is a moment about the day of its
 * whole; the others are moments, periods and, rarely, expectations.
 */
export function generateEvent(
  place: number,
  random: Random,
  writers: readonly [SourceWriter, ...SourceWriter[]],
  whole: Whole | null,
) {
  const share = whole === null ? random.unit() : 1;
  const status = share < EXPECTED_SHARE ? ("expected" as const) : ("reported" as const);
  const isPeriod = status === "reported" && share < EXPECTED_SHARE + PERIOD_SHARE;
  const day = whole?.day ?? pickDay(random);
  const date =
    status === "expected"
      ? pickExpected(random)
      : isPeriod
        ? pickPeriod(random, day)
        : pickMoment(random, day);

  const who = random.pick(WHO);
  const what = `${random.pick(DID)} ${random.pick(WHAT)}`;
  const passages = pickWriters(random, writers).map((writer) =>
    writer.write("", `${who} ${what}`, ` ${random.pick(WHY)} ${date.words}, minute ${place} says.`),
  );
  return {
    day,
    event: {
      id: `gen-${place}`,
      label: `${who} ${what}`,
      lane: whole?.lane ?? random.pick(LANES).toLowerCase(),
      kind: isPeriod ? ("period" as const) : ("moment" as const),
      status,
      date: toDate(date, passages[0] ?? null),
      passages,
      actors: [who],
      ...(whole && { partOf: whole.id }),
    },
  };
}

/** One source for most events, up to three for some; each at most once. */
function pickWriters(random: Random, writers: readonly [SourceWriter, ...SourceWriter[]]): SourceWriter[] {
  const share = random.unit();
  const count = Math.min(writers.length, share < 0.6 ? 1 : share < 0.9 ? 2 : 3);
  const first = random.whole(0, writers.length - 1);
  return Array.from({ length: count }, (_, i) => writers[(first + i) % writers.length] ?? writers[0]);
}
