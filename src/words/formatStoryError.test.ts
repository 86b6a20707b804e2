import { describe, expect, test } from "vitest";
import type { StoryError } from "../model/parseStory.ts";
import { formatStoryError } from "./formatStoryError.ts";

const at = "events[3]";

describe("the sentence for a refused story", () => {
  test.each<[StoryError, string]>([
    [{ kind: "not-an-object", path: "" }, "The file holds something else than a story."],
    [
      { kind: "format", path: "format", found: "dateline-story/2" },
      "The story's format is “dateline-story/2”, which this version of the page cannot read.",
    ],
    [{ kind: "format", path: "format", found: null }, "The file does not name the format of a story."],
    [{ kind: "shape", path: "title", problem: "missing", expected: [] }, "title: this field is missing."],
    [{ kind: "shape", path: at, problem: "type", expected: ["array"] }, "events[3]: this is not a list."],
    [
      { kind: "shape", path: at, problem: "type", expected: ["nan"] },
      "events[3]: this is not of the right type.",
    ],
    [
      { kind: "shape", path: at, problem: "choice", expected: ["moment", "period"] },
      "events[3]: this must be one of: moment, period.",
    ],
    [
      { kind: "shape", path: "", problem: "too-many", expected: [] },
      "Far too many fields have a wrong shape.",
    ],
    [
      { kind: "shape", path: at, problem: "link", expected: [] },
      "events[3]: only http and https addresses are allowed.",
    ],
    [
      { kind: "duplicate-id", path: at, id: "war", first: "events[0].id" },
      "events[3]: “war” stands at events[0].id already.",
    ],
    [
      { kind: "unknown-id", path: at, id: "war", wanted: "source-or-event" },
      "events[3]: there is no source or event “war”.",
    ],
    [
      { kind: "circle", path: at, link: "partOf", ids: ["a", "b"] },
      "events[3]: being part of another event leads in a circle: a → b → a.",
    ],
    [
      { kind: "slice", path: at, id: "p", source: "article-1", exact: "on Monday", found: "on Sunday" },
      "events[3]: the quotation “on Monday” is not what stands at its place in “article-1”, which is “on Sunday”.",
    ],
    [
      { kind: "date-order", path: at, earlier: "start.earliest", later: "end.latest" },
      "events[3]: “start.earliest” is later than “end.latest”.",
    ],
  ])("%#: $kind", (error, sentence) => {
    expect(formatStoryError(error)).toBe(sentence);
  });

  test.each<StoryError>([
    { kind: "foreign-passage", path: at, id: "p-1", source: "article-1" },
    { kind: "unattested", path: at, id: "war" },
    { kind: "context", path: at, id: "p-1", source: "article-1", side: "prefix" },
    { kind: "context", path: at, id: "p-1", source: "article-1", side: "suffix" },
    { kind: "part-outside", path: at, source: "article-1" },
    { kind: "text-missing", path: at, source: "article-1" },
    { kind: "text-not-allowed", path: at, source: "article-1" },
    { kind: "label-words", path: at, id: "war", words: "p-1" },
  ])("names place and record: $kind", (error) => {
    expect(formatStoryError(error)).toMatch(/^events\[3\]: .*“(p-1|article-1|war)”.*\.$/);
  });

  test("writes out marks that would reorder the page or cannot be seen", () => {
    const sentence = formatStoryError({
      kind: "slice",
      path: at,
      id: "p",
      source: "article-1",
      exact: "a\u202eb",
      found: "a\u00a0b\n",
    });
    expect(sentence).toContain("“a[U+202E]b”");
    expect(sentence).toContain("“a[U+00A0]b[U+000A]”");
  });

  test("shows where two long quotations part", () => {
    const exact = `${"same ".repeat(100)}east`;
    const found = `${"same ".repeat(100)}west`;
    const sentence = formatStoryError({
      kind: "slice",
      path: at,
      id: "p",
      source: "article-1",
      exact,
      found,
    });
    expect(sentence).toContain("east");
    expect(sentence).toContain("west");
    expect(sentence.length).toBeLessThan(250);
  });

  test("shortens a circle of thousands", () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `e-${i}`);
    expect(formatStoryError({ kind: "circle", path: at, link: "basis", ids })).toMatch(
      /e-7 → … \(4992 more\)\.$/,
    );
  });
});
