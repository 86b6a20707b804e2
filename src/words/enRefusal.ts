import { plural } from "./plural.ts";

/** Why a story is refused; loads when one is. */
export const enRefusal = {
  notAnObject: "The file holds something else than a story.",
  format: (found: string) => `The story's format is “${found}”, which this version of the page cannot read.`,
  formatMissing: "The file does not name the format of a story.",
  at: (path: string, problem: string) => `${path}: ${problem}`,
  tooManyProblems: "Far too many fields have a wrong shape.",
  missing: "this field is missing.",
  type: (expected: string) => `this is not ${expected}.`,
  types: {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a record",
    other: "of the right type",
  },
  choice: (values: readonly string[]) => `this must be one of: ${values.join(", ")}.`,
  tooSmall: "this is empty or too small.",
  id: "an id must be lower-case words joined by hyphens.",
  day: "this is not a day of the calendar (YYYY-MM-DD).",
  language: "this is not a language tag.",
  link: "only http and https addresses are allowed.",
  other: "this value is not allowed.",
  duplicateId: (id: string, first: string) => `“${id}” stands at ${first} already.`,
  unknownId: (id: string, wanted: string) => `there is no ${wanted} “${id}”.`,
  records: {
    source: "source",
    event: "event",
    "source-or-event": "source or event",
    lane: "lane",
    passage: "passage",
  },
  circle: (link: string, ids: readonly string[], more: number) =>
    `${link} leads in a circle: ${ids.join(" → ")}${more > 0 ? ` → … (${more} more)` : ` → ${ids[0] ?? ""}`}.`,
  circleLinks: {
    partOf: "being part of another event",
    follows: "following another event",
    basis: "the basis of the date",
  },
  foreignPassage: (id: string, source: string) => `the passage “${id}” is not from the source “${source}”.`,
  unattested: (id: string) => `the event “${id}” is reported, but has neither a passage nor a link.`,
  slice: (source: string, exact: string, found: string) =>
    `the quotation “${exact}” is not what stands at its place in “${source}”, which is “${found}”.`,
  context: {
    prefix: (id: string, source: string) =>
      `this is not what stands right before the passage “${id}” in “${source}”.`,
    suffix: (id: string, source: string) =>
      `this is not what stands right after the passage “${id}” in “${source}”.`,
  },
  partOutside: (source: string) => `this part does not lie within the text of “${source}”.`,
  textMissing: (source: string) => `the source “${source}” has no text.`,
  textNotAllowed: (source: string) => `only excerpts of “${source}” may be published, but its text is here.`,
  labelWords: (quoted: string) => `the words “${quoted}” stand in none of the event's sources.`,
  dateOrder: (earlier: string, later: string) => `“${earlier}” is later than “${later}”.`,
  refused: (problem: string, more: number) =>
    `The story was refused, and none of it is shown: ${problem}${
      more > 0 ? ` And ${more} more ${plural(more, "problem", "problems")}.` : ""
    }`,
  notJson: "What came instead of the story is not a story file (perhaps a web page of the host's).",
  cutOff: "The story file stops before its end, so none of it is shown.",
  otherStory: (asked: string, came: string) =>
    `What came is another story (“${came}”) than the one that was asked for (“${asked}”).`,
  badIndex: "The list of stories is damaged.",
};
