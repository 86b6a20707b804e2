import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTokens } from "./toTokens.ts";

const toWords = (text: string) => toTokens(text).map(({ start, end }) => text.slice(start, end));
const toForms = (text: string) => toTokens(text).flatMap(({ forms }) => forms.map(({ term }) => term));

describe("toTokens", () => {
  it("parts words at spaces, stops and dashes, not at apostrophes and hyphens inside them", () => {
    expect(toWords("He’ll say: “cross-border” war—seen by some.")).toEqual([
      "He’ll",
      "say",
      "cross-border",
      "war",
      "seen",
      "by",
      "some",
    ]);
    expect(toWords("Hamas' attack, 'so' it said")).toEqual(["Hamas", "attack", "so", "it", "said"]);
  });

  it("keeps figures whole, which are found without their commas too", () => {
    expect(toForms("34,000, 1,200.5 and 3.5")).toEqual([
      "34,000",
      "34000",
      "1,200.5",
      "1200.5",
      "and",
      "3.5",
    ]);
    // A list, or a decimal comma, is no figure with thousands.
    expect(toForms("1,5 7,10")).toEqual(["1,5", "7,10"]);
  });

  it("ignores case, accents, soft hyphens, and the shapes of apostrophes and hyphens", () => {
    expect(toForms("ISRAEL’S")).toEqual(toForms("Israel's"));
    expect(toForms("Élysée")).toEqual(["elysee"]);
    expect(toForms("E\u0301lyse\u0301e")).toEqual(["elysee"]);
    expect(toForms("bom\u00adbard")).toEqual(["bombard"]);
    expect(toForms("ﬁre")).toEqual(["fire"]);
    expect(toForms("cross‑border")).toEqual(["cross-border", "cross", "border"]);
    expect(toForms("צָבָא")).toEqual(["צבא"]);
  });

  it("finds a possessive by the name alone, and does not take “we’re” for “were”", () => {
    expect(toForms("Israel’s")).toEqual(["israel's", "israel"]);
    expect(toForms("We’re")).toEqual(["we're"]);
  });

  it("places every word and every form inside the text, in order, none over another", () => {
    const piece = fc.constantFrom(
      "a",
      "É",
      "e\u0301",
      "'",
      "’s",
      "-",
      ",",
      ".",
      "1",
      "000",
      " ",
      "—",
      "\u00ad",
      "𝒳",
      "ﬁ",
      "ש",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (text) => {
        let at = 0;
        for (const { start, end, forms } of toTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const form of forms) {
            expect(form.start).toBeGreaterThanOrEqual(start);
            expect(form.end).toBeLessThanOrEqual(end);
          }
          at = end;
        }
      }),
    );
  });
});
