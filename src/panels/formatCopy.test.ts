import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import { formatCopyAttribution } from "./formatCopyAttribution.ts";
import { formatCopyQuote } from "./formatCopyQuote.ts";

const [dated, inferred] = storyFixture().sources;
if (!dated || !inferred) throw new Error("the fixture has two sources");
const LINK = "https://example.org/?passage=article-1-11-40";

describe("what is copied with its attribution", () => {
  it("names the article, its day and the link", () => {
    expect(formatCopyAttribution(dated, "killing 1,200 people", LINK)).toBe(
      `“killing 1,200 people” – Article 1, Monday 22 April 2024\n${LINK}`,
    );
  });

  it("names title, credit, licence and address where they are known", () => {
    const source = {
      ...dated,
      title: "The dam breaks",
      credit: "A. Reporter",
      licence: "CC BY 4.0",
      url: "https://example.org/a",
    };
    expect(formatCopyAttribution(source, "It broke.", LINK)).toBe(
      `“It broke.” – Article 1, “The dam breaks”, Monday 22 April 2024, A. Reporter, CC BY 4.0, https://example.org/a\n${LINK}`,
    );
  });

  it("never lets an inferred day pass for one that the article states", () => {
    expect(formatCopyAttribution(inferred, "It broke.", LINK)).toContain(
      "Article 2, undated; placed on Monday 22 April 2024\n",
    );
    const nothing = { earliest: null, latest: null };
    const undated = { ...inferred, date: { ...inferred.date, start: nothing, end: nothing } };
    expect(formatCopyAttribution(undated, "It broke.", LINK)).toContain("Article 2, undated\n");
  });
});

describe("what is copied for story.yaml", () => {
  it("is an entry of a list, with context where there is some", () => {
    expect(formatCopyQuote("article-1", { exact: 'He said "no"', prefix: "then", suffix: "and left" })).toBe(
      '- source: article-1\n  exact: "He said \\"no\\""\n  prefix: "then"\n  suffix: "and left"\n',
    );
    expect(formatCopyQuote("a", { exact: "dam" })).toBe('- source: a\n  exact: "dam"\n');
  });

  it("stays on its line and keeps every character, whatever the words hold", () => {
    const any = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.constantFrom("a\u2028b\u0085", "“x”\n- y: z", "\ufeff#"),
    );
    fc.assert(
      fc.property(any, (exact) => {
        const [, line = "", ...rest] = formatCopyQuote("a", { exact }).split(/[\n\r\u0085\u2028\u2029]/);
        expect(rest).toEqual([""]);
        expect(JSON.parse(line.replace("  exact: ", ""))).toBe(exact);
      }),
    );
  });
});
