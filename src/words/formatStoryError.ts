import type { StoryError } from "../model/parseStory.ts";
import { words } from "./words.ts";

/** Why a story is refused, in one sentence that begins with the place in `story.json`. */
export function formatStoryError(error: StoryError): string {
  const { failure } = words;
  if (error.kind === "not-an-object") return failure.storyNotAnObject;
  if (error.kind === "format") {
    return error.found === null ? failure.storyFormatMissing : failure.storyFormat(toVisible(error.found));
  }
  const problem = formatProblem(error);
  return error.path === "" ? problem : failure.storyAt(error.path, problem);
}

type PlacedError = Exclude<StoryError, { readonly kind: "not-an-object" | "format" }>;

function formatProblem(error: PlacedError): string {
  const { failure } = words;
  switch (error.kind) {
    case "shape":
      return formatShape(error);
    case "duplicate-id":
      return failure.storyDuplicateId(error.id, error.first);
    case "unknown-id":
      return failure.storyUnknownId(error.id, failure.storyRecords[error.wanted]);
    case "circle": {
      const shown = error.ids.slice(0, MAX_CIRCLE);
      return failure.storyCircle(
        failure.storyCircleLinks[error.link],
        shown,
        error.ids.length - shown.length,
      );
    }
    case "foreign-passage":
      return failure.storyForeignPassage(error.id, error.source);
    case "unattested":
      return failure.storyUnattested(error.id);
    case "slice":
      return failure.storySlice(error.source, ...showDifference(error.exact, error.found));
    case "context":
      return failure.storyContext[error.side](error.id, error.source);
    case "part-outside":
      return failure.storyPartOutside(error.source);
    case "text-missing":
      return failure.storyTextMissing(error.source);
    case "text-not-allowed":
      return failure.storyTextNotAllowed(error.source);
    case "label-words":
      return failure.storyLabelWords(toVisible(error.words));
    case "date-order":
      return failure.storyDateOrder(error.earlier, error.later);
  }
}

function formatShape({ problem, expected }: Extract<StoryError, { readonly kind: "shape" }>): string {
  const { failure } = words;
  switch (problem) {
    case "missing":
      return failure.storyMissing;
    case "type":
      return failure.storyType(toTypeName(expected[0]));
    case "choice":
      return failure.storyChoice(expected);
    case "too-small":
      return failure.storyTooSmall;
    case "too-many":
      return failure.storyTooManyProblems;
    case "id":
      return failure.storyId;
    case "day":
      return failure.storyDay;
    case "language":
      return failure.storyLanguage;
    case "link":
      return failure.storyLink;
    case "other":
      return failure.storyOther;
  }
}

function toTypeName(expected: string | undefined): string {
  const { storyTypes } = words.failure;
  return Object.entries(storyTypes).find(([type]) => type === expected)?.[1] ?? storyTypes.other;
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
