import type { StoryError } from "../model/parseStory.ts";
import { refusalWords } from "./refusalWords.ts";

/** Why a story is refused, in one sentence that begins with the place in `story.json`. */
export function formatStoryError(error: StoryError): string {
  if (error.kind === "not-an-object") return refusalWords.notAnObject;
  if (error.kind === "format") {
    return error.found === null ? refusalWords.formatMissing : refusalWords.format(toVisible(error.found));
  }
  const problem = formatProblem(error);
  return error.path === "" ? problem : refusalWords.at(error.path, problem);
}

type PlacedError = Exclude<StoryError, { readonly kind: "not-an-object" | "format" }>;

function formatProblem(error: PlacedError): string {
  switch (error.kind) {
    case "shape":
      return formatShape(error);
    case "duplicate-id":
      return refusalWords.duplicateId(error.id, error.first);
    case "unknown-id":
      return refusalWords.unknownId(error.id, refusalWords.records[error.wanted]);
    case "circle": {
      const shown = error.ids.slice(0, MAX_CIRCLE);
      return refusalWords.circle(
        refusalWords.circleLinks[error.link],
        shown,
        error.ids.length - shown.length,
      );
    }
    case "foreign-passage":
      return refusalWords.foreignPassage(error.id, error.source);
    case "unattested":
      return refusalWords.unattested(error.id);
    case "slice":
      return refusalWords.slice(error.source, ...showDifference(error.exact, error.found));
    case "context":
      return refusalWords.context[error.side](error.id, error.source);
    case "part-outside":
      return refusalWords.partOutside(error.source);
    case "text-missing":
      return refusalWords.textMissing(error.source);
    case "text-not-allowed":
      return refusalWords.textNotAllowed(error.source);
    case "label-words":
      return refusalWords.labelWords(toVisible(error.words));
    case "date-order":
      return refusalWords.dateOrder(error.earlier, error.later);
  }
}

function formatShape({ problem, expected }: Extract<StoryError, { readonly kind: "shape" }>): string {
  switch (problem) {
    case "missing":
      return refusalWords.missing;
    case "type":
      return refusalWords.type(toTypeName(expected[0]));
    case "choice":
      return refusalWords.choice(expected);
    case "too-small":
      return refusalWords.tooSmall;
    case "too-many":
      return refusalWords.tooManyProblems;
    case "id":
      return refusalWords.id;
    case "day":
      return refusalWords.day;
    case "language":
      return refusalWords.language;
    case "link":
      return refusalWords.link;
    case "other":
      return refusalWords.other;
  }
}

function toTypeName(expected: string | undefined): string {
  const { types } = refusalWords;
  return Object.entries(types).find(([type]) => type === expected)?.[1] ?? types.other;
}

const MAX_CIRCLE = 8;
const MAX_QUOTED = 100;
/** How much of what two long quotations share is shown before they part. */
const MAX_SHARED = 30;

/** Both, from a little before the first unit in which they differ. */
function showDifference(a: string, b: string): [string, string] {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const skipped = Math.max(0, shared - MAX_SHARED);
  const show = (text: string) => toVisible(skipped === 0 ? text : `…${text.slice(skipped)}`);
  return [show(a), show(b)];
}

/**
 * Words from a file that is not trusted, short enough for a sentence, with control and direction marks written out:
 * they cannot reorder the page, and a difference that cannot be seen is named.
 */
function toVisible(text: string): string {
  const shown = text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text;
  return shown.replace(/[\p{Cc}\p{Cf}\p{Cs}\u00a0\u2028\u2029]/gu, (mark) => {
    const code = mark.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}
