import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findHits } from "./findHits.ts";
import { parseQuery } from "./parseQuery.ts";
import { toTerm } from "./toTokens.ts";

const mark = (text: string, query: string) =>
  findHits(text, parseQuery(query)).hits.map(({ start, end }) => text.slice(start, end));

describe("findHits", () => {
  it("marks whole words that are, or begin with, what was asked for", () => {
    expect(mark("Some 250 hostages; one hostage.", "hostage")).toEqual(["hostages", "hostage"]);
    expect(mark("Some 250 hostages", "ostages")).toEqual([]);
    expect(mark("Haliva resigned", "resgned")).toEqual([]);
  });

  it("marks the name in a possessive, and the piece of a joined word that is meant", () => {
    expect(mark("Israel’s army", "israel")).toEqual(["Israel"]);
    expect(mark("Israel’s army", "israel's")).toEqual(["Israel’s"]);
    expect(mark("a cross-border raid", "border")).toEqual(["border"]);
    expect(mark("a cross-border raid", "cross-border")).toEqual(["cross-border"]);
  });

  it("takes the beginning of a short word or of a figure only where it is the last, still being typed", () => {
    expect(mark("in Israel an onslaught", "on is")).toEqual(["Israel"]);
    expect(mark("100 or 1000 dead", "100 dead")).toEqual(["100", "dead"]);
    expect(mark("34,000 killed", "34,0")).toEqual(["34,000"]);
    expect(mark("34,000 killed", "34000 killed")).toEqual(["34,000", "killed"]);
  });

  it("marks a quoted phrase as one, only where its words follow each other as they are", () => {
    expect(mark("day after day, night after night", '"day after day"')).toEqual(["day after day"]);
    expect(mark("day after night", "“day night”")).toEqual([]);
    expect(mark("the first among many", '"first amo"')).toEqual([]);
    expect(mark("the first among many", '"first amo')).toEqual(["first among"]);
    expect(mark("Israel’s military", '"israel military"')).toEqual([]);
  });

  it("joins marks that overlap", () => {
    expect(mark("day after day", '"day after" "after day"')).toEqual(["day after day"]);
  });

  it("marks only words that begin with a word asked for, in order, each apart from the next", () => {
    const word = fc.constantFrom(
      "Haliva",
      "haliva’s",
      "34,000",
      "34000",
      "3",
      "cross-border",
      "Élan",
      "élan",
      "e\u0301",
      "we’re",
      "were",
      "of",
    );
    const glue = fc.constantFrom(" ", ", ", "—", "\n", " “", "” ");
    const text = fc.array(fc.tuple(word, glue)).map((pairs) => pairs.flat().join(""));
    const query = fc.array(fc.oneof(word, fc.constantFrom("hal", "34,", '"', "cross", "el")), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(text, query, (text, asked) => {
        const parts = parseQuery(asked.join(" "));
        const firsts = parts.map(({ terms }) => terms[0] ?? "");
        const { hits, held } = findHits(text, parts);
        expect(hits.length > 0).toBe(held.size > 0);
        let at = 0;
        for (const { start, end } of hits) {
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
          const found = toTerm(text.slice(start, end));
          const begins = firsts.some(
            (first) => found.startsWith(first) || found.replaceAll(",", "").startsWith(first),
          );
          expect(begins, `${found} for ${firsts.join(", ")}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
