import { checkClaims } from "./checkClaims.ts";
import { checkDates } from "./checkDates.ts";
import { checkReferences } from "./checkReferences.ts";
import { checkSlices } from "./checkSlices.ts";
import { err, ok, type Result } from "./result.ts";
import type { ShapeProblem, StoryError } from "./storyError.ts";
import { SHAPE_TAGS, STORY_FORMAT, type Story, storySchema } from "./storySchema.ts";

export type { StoryError } from "./storyError.ts";

/**
 * The only gate for `story.json`, in Node and in the browser: what it lets through needs no further check. All or
 * nothing. Looks at the format version first and stops there; then at the shape and stops there; then reports all
 * problems of references, slices, dates and claims together. Unknown fields are left out of the result.
 */
export function parseStory(input: unknown): Result<Story, readonly StoryError[]> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return err([{ kind: "not-an-object", path: "" }]);
  }
  const format = Object.hasOwn(input, "format") && "format" in input ? input.format : null;
  if (format !== STORY_FORMAT) {
    return err([{ kind: "format", path: "format", found: toFound(format) }]);
  }
  const shaped = parseShape(input);
  if (!shaped.ok) return shaped;
  const story = shaped.value;
  const errors = [
    ...checkReferences(story),
    ...checkSlices(story),
    ...checkDates(story),
    ...checkClaims(story),
  ];
  return errors.length === 0 ? ok(story) : err(errors);
}

/** What stands where the format's name should, short enough for a sentence. */
function toFound(format: unknown): string | null {
  if (format === null || format === undefined) return null;
  if (typeof format === "string") return format.length > 60 ? `${format.slice(0, 59)}…` : format;
  return typeof format;
}

function parseShape(input: object): Result<Story, readonly StoryError[]> {
  try {
    const parsed = storySchema.safeParse(input);
    return parsed.success
      ? ok(parsed.data)
      : err(parsed.error.issues.map((issue) => toShapeError(issue, input)));
  } catch (thrown) {
    // zod 4.6.7 gathers issues with `push(...issues)`, which overflows the stack at some hundred thousand of them.
    if (!(thrown instanceof RangeError)) throw thrown;
    return err([{ kind: "shape", path: "", problem: "too-many", expected: [] }]);
  }
}

type Issue = NonNullable<ReturnType<typeof storySchema.safeParse>["error"]>["issues"][number];

function toShapeError(issue: Issue, input: object): StoryError {
  const at = (problem: ShapeProblem, expected: readonly string[] = []): StoryError => ({
    kind: "shape",
    path: toPath(issue.path),
    problem,
    expected,
  });
  const tag = SHAPE_TAGS.find((name) => name === issue.message);
  if (tag !== undefined) return at(tag);
  if (isMissing(input, issue.path)) return at("missing");
  if (issue.code === "invalid_type") return at("type", [issue.expected]);
  if (issue.code === "invalid_value") return at("choice", issue.values.map(String));
  if (issue.code === "too_small") return at("too-small");
  return at("other");
}

const toPath = (keys: readonly PropertyKey[]): string =>
  keys
    .map((key, i) => (typeof key === "number" ? `[${key}]` : `${i === 0 ? "" : "."}${String(key)}`))
    .join("");

/** Whether the field is absent, rather than present with a wrong value. */
function isMissing(input: unknown, keys: readonly PropertyKey[]): boolean {
  let value = input;
  for (const key of keys) {
    if (typeof value !== "object" || value === null) return false;
    const field = Object.getOwnPropertyDescriptor(value, key);
    if (field === undefined) return true;
    value = field.value;
  }
  return value === undefined;
}
