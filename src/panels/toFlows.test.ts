import { describe, expect, it } from "vitest";
import type { Passage } from "../model/storySchema.ts";
import { MAX_BETWEEN, toFlows } from "./toFlows.ts";

const text = `“I failed,” he wrote. “I carry it.”\n“For ever.” ${"x".repeat(MAX_BETWEEN + 1)} end`;
const toPassage = (exact: string): Passage => {
  const start = text.indexOf(exact);
  return { id: `a-${start}`, source: "a", start, end: start + exact.length, exact, prefix: "", suffix: "" };
};
const toTexts = (source: { readonly text?: string }, ...exacts: readonly string[]) =>
  toFlows(source, exacts.map(toPassage)).map((flow) => flow.map((part) => part.text));

describe("toFlows", () => {
  it("joins passages of one paragraph, with the article's words between them", () => {
    expect(toTexts({ text }, "I failed", "I carry it.")).toEqual([
      ["I failed", ",” he wrote. “", "I carry it."],
    ]);
  });

  it("joins what adjoins without anything between", () => {
    expect(toTexts({ text }, "I fail", "ed")).toEqual([["I fail", "ed"]]);
  });

  it.each([
    ["in different paragraphs", "I carry it.", "For ever."],
    ["far apart", "For ever.", "end"],
    ["the other way round", "I carry it.", "I failed"],
  ])("keeps apart passages %s", (_, first, second) => {
    expect(toTexts({ text }, first, second)).toEqual([[first], [second]]);
  });

  it("shows no words between them where the article's text may not be shown", () => {
    expect(toTexts({}, "I failed", "I carry it.")).toEqual([["I failed"], ["I carry it."]]);
  });
});
