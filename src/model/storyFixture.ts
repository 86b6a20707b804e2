import type { BasisStep, Bounds, EventDate, Passage, Source, Story } from "./storySchema.ts";

/**
 * A small valid story for tests: an invented dam, two articles, three events whose dates are an exact day, a
 * stretch of possible starts of something still going on, and an expectation without an end.
 */
export function storyFixture(overrides: Partial<Story> = {}): Story {
  return structuredClone({
    format: "dateline-story/1",
    id: "alder-dam",
    title: "The Alder dam",
    summary: "An invented story for tests.",
    language: "en",
    revision: 1,
    sources: [articleOne, articleTwo],
    lanes: [
      { id: "dam", label: "The dam" },
      { id: "office", label: "The office" },
    ],
    landmarks: ["dam-break"],
    events: [
      {
        id: "dam-break",
        label: "The dam breaks",
        lane: "dam",
        kind: "moment",
        status: "reported",
        date: {
          start: { earliest: "2023-10-07", latest: "2023-10-07" },
          end: { earliest: "2023-10-07", latest: "2023-10-07" },
          edtf: "2023-10-07",
          basis: [
            step("year-from", { earliest: "2023-10-07", latest: "2023-10-07" }, oneDay.id, "article-1"),
            step("year-from", { earliest: "2023-10-07", latest: "2023-10-07" }, twoDay.id, "article-2"),
          ],
        },
        passages: [oneBroke.id, twoBroke.id],
        actors: [],
      },
      {
        id: "repairs",
        label: "Repairs of the dam",
        lane: "dam",
        kind: "period",
        status: "reported",
        date: {
          start: { earliest: "2023-10-07", latest: "2023-10-22" },
          end: { earliest: "2024-04-22", latest: null },
          ongoingAt: "2024-04-22",
          basis: [
            step(
              "relative",
              { earliest: "2023-10-07", latest: null },
              oneFollowed.id,
              "dam-break",
              "start",
              "They followed the break, so they began no earlier.",
            ),
            step(
              "nth-month",
              { earliest: null, latest: "2023-10-22" },
              oneSeventh.id,
              "article-1",
              "start",
              "In their seventh month: six months were complete.",
            ),
            step(
              "bounded-by",
              { earliest: "2024-04-22", latest: null },
              oneSeventh.id,
              "article-1",
              "ongoing",
            ),
          ],
        },
        passages: [oneSeventh.id],
        actors: [],
        follows: [{ event: "dam-break", passage: oneFollowed.id }],
      },
      {
        id: "more-resignations",
        label: "More resignations",
        lane: "office",
        kind: "moment",
        status: "expected",
        date: {
          start: { earliest: "2024-04-22", latest: null },
          end: { earliest: "2024-04-22", latest: null },
          basis: [
            step(
              "bounded-by",
              { earliest: "2024-04-22", latest: null },
              twoExpected.id,
              "article-2",
              "whole",
            ),
          ],
        },
        passages: [twoExpected.id],
        actors: ["the harbour master"],
      },
    ],
    passages: [
      oneDate,
      oneBroke,
      oneDay,
      oneKilled,
      oneFollowed,
      oneSeventh,
      twoBroke,
      twoKilled,
      twoDay,
      twoSays,
      twoExpected,
    ],
    claims: [
      {
        id: "killed",
        event: "dam-break",
        question: "How many people were killed?",
        statements: [
          {
            source: "article-1",
            passages: [oneKilled.id],
            value: { atLeast: 1200, atMost: 1200, unit: "people" },
          },
          {
            source: "article-2",
            passages: [twoKilled.id],
            value: { atLeast: 1100, exclusive: true, unit: "people" },
            speaker: { label: "the harbour master", passage: twoSays.id },
          },
        ],
        verdict: "compatible",
        why: "1,200 is over 1,100.",
      },
      {
        id: "repairs-length",
        event: "repairs",
        question: "How long have the repairs gone on?",
        statements: [{ source: "article-1", passages: [oneSeventh.id] }],
        verdict: "single",
        why: "Only one source speaks of it.",
      },
    ],
    tour: [
      { event: "dam-break", window: { start: "2023-10-01", end: "2023-10-31" }, text: "It begins here." },
      { event: "repairs" },
    ],
    ...overrides,
  });
}

/** The passage that stands first in this source of the fixture with these words, as the preprocessing step makes it. */
export function passageFixture(source: Pick<Source, "id" | "text">, exact: string): Passage {
  const text = source.text ?? "";
  const start = text.indexOf(exact);
  if (start === -1) throw new Error(`the fixture's text has no “${exact}”`);
  const end = start + exact.length;
  return {
    id: `${source.id}-${start}-${end}`,
    source: source.id,
    start,
    end,
    exact,
    prefix: text.slice(Math.max(0, start - 20), start),
    suffix: text.slice(end, end + 20),
  };
}

/** A date that is one day, with no basis. */
export function exactDate(day: string): EventDate {
  return { start: { earliest: day, latest: day }, end: { earliest: day, latest: day }, basis: [] };
}

function step(
  rule: BasisStep["rule"],
  gives: Bounds,
  passage: string,
  from?: string,
  of: BasisStep["of"] = "whole",
  says = "It follows from the words.",
): BasisStep {
  return { rule, passage, ...(from === undefined ? {} : { from }), of, gives, says };
}

function toSource(id: string, label: string, text: string, date: EventDate, lead: Source["parts"]): Source {
  const body = lead.at(-1)?.end ?? 0;
  const paragraphs = [...text.matchAll(/[^\n]+/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => start >= body)
    .map(({ start, end }) => ({ role: "paragraph" as const, start, end }));
  return { id, label, language: "en", file: `${id}.txt`, date, text, parts: [...lead, ...paragraphs] };
}

const oneText =
  "2024-04-22\nThe Alder dam broke on Oct. 7, killing 1,200 people. The repairs that followed are now in their " +
  "seventh month.\nThe harbour master resigned on Monday.";
const twoText =
  "Harbour master quits\nThe dam broke on October 7. “Over 1,100 people died,” the harbour master said. " +
  "More resignations are expected.";

const oneWords = { id: "article-1", text: oneText };
const oneDate = passageFixture(oneWords, "2024-04-22");
const oneBroke = passageFixture(oneWords, "The Alder dam broke on Oct. 7");
const oneDay = passageFixture(oneWords, "Oct. 7");
const oneKilled = passageFixture(oneWords, "killing 1,200 people");
const oneFollowed = passageFixture(oneWords, "The repairs that followed");
const oneSeventh = passageFixture(oneWords, "now in their seventh month");

const twoWords = { id: "article-2", text: twoText };
const twoBroke = passageFixture(twoWords, "The dam broke on October 7");
const twoDay = passageFixture(twoWords, "October 7");
const twoKilled = passageFixture(twoWords, "Over 1,100 people died");
const twoSays = passageFixture(twoWords, "the harbour master said");
const twoExpected = passageFixture(twoWords, "More resignations are expected");

const articleOne = toSource(
  "article-1",
  "Article 1",
  oneText,
  {
    ...exactDate("2024-04-22"),
    edtf: "2024-04-22",
    basis: [step("stated", { earliest: "2024-04-22", latest: "2024-04-22" }, oneDate.id)],
  },
  [{ role: "dateline", start: oneDate.start, end: oneDate.end }],
);

const articleTwo = toSource(
  "article-2",
  "Article 2",
  twoText,
  {
    ...exactDate("2024-04-22"),
    qualifier: "inferred",
    basis: [
      {
        rule: "same-event",
        from: "article-1",
        of: "whole",
        gives: { earliest: "2024-04-22", latest: "2024-04-22" },
        says: "Both report the same Monday.",
      },
    ],
  },
  [{ role: "headline", start: 0, end: "Harbour master quits".length }],
);
