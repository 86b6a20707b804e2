import type { SHAPE_TAGS } from "./storySchema.ts";

/**
 * One reason for which a story is refused. `path` leads to the field in `story.json` (`events[3].passages[0]`); ids
 * are the story's own. The sentences are in `src/words/formatStoryError.ts`.
 */
export type StoryError = { readonly path: string } & (
  | { readonly kind: "not-an-object" }
  /** Another version of the format, or no story at all. `found`: what stands in `format`, `null` where nothing does. */
  | { readonly kind: "format"; readonly found: string | null }
  /** `expected`: the names of the types or values that are allowed, for `type` and `choice`. */
  | { readonly kind: "shape"; readonly problem: ShapeProblem; readonly expected: readonly string[] }
  /** `first`: the path at which the same id stands already. */
  | { readonly kind: "duplicate-id"; readonly id: string; readonly first: string }
  | { readonly kind: "unknown-id"; readonly id: string; readonly wanted: WantedRecord }
  /** Each of these ids leads to the next, and the last to the first. */
  | { readonly kind: "circle"; readonly link: CircleLink; readonly ids: readonly string[] }
  /** A statement of one source that cites a passage of another. */
  | { readonly kind: "foreign-passage"; readonly id: string; readonly source: string }
  /** A reported event with neither a passage nor a link. */
  | { readonly kind: "unattested"; readonly id: string }
  /** `exact` is not what stands in the text between `start` and `end`, which is `found`. */
  | {
      readonly kind: "slice";
      readonly id: string;
      readonly source: string;
      readonly exact: string;
      readonly found: string;
    }
  /** `prefix` is not what stands right before the passage, or `suffix` not what stands right after it. */
  | {
      readonly kind: "context";
      readonly id: string;
      readonly source: string;
      readonly side: "prefix" | "suffix";
    }
  /** A part that does not lie within its source's text. */
  | { readonly kind: "part-outside"; readonly source: string }
  /** A source with neither a text nor the mark that only excerpts may be published; or with both. */
  | { readonly kind: "text-missing" | "text-not-allowed"; readonly source: string }
  /** Words in “ ” in an event's label that stand in none of its sources. */
  | { readonly kind: "label-words"; readonly id: string; readonly words: string }
  /** `earlier` names the field that must not be later than the field `later`, but is. */
  | { readonly kind: "date-order"; readonly earlier: string; readonly later: string }
);

export type ShapeProblem = "missing" | "type" | "choice" | "too-small" | "too-many" | "other" | ShapeTag;

type ShapeTag = (typeof SHAPE_TAGS)[number];

export type WantedRecord = "source" | "event" | "source-or-event" | "lane" | "passage";

export type CircleLink = "partOf" | "follows" | "basis";
