import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSentence, toSentences } from "./toSentence.ts";

/** The sentence around the first place of `words` in `text`. */
function sentenceAround(text: string, words: string): string {
  const offset = text.indexOf(words);
  if (offset === -1) throw new Error(`no “${words}”`);
  const { start, end } = toSentence(text, offset, { start: 0, end: text.length });
  return text.slice(start, end);
}

describe("toSentence", () => {
  it("ends at a full stop that a space and a capital follow, without the space", () => {
    expect(sentenceAround("One came. Two went. Three stayed.", "went")).toBe("Two went.");
  });

  it("does not end after the abbreviations and initials of news copy", () => {
    const text = "Maj. Gen. A. Holm said on Oct. 7 that the U.S. Army knew. He resigned.";
    expect(sentenceAround(text, "Army")).toBe("Maj. Gen. A. Holm said on Oct. 7 that the U.S. Army knew.");
    expect(sentenceAround(text, "He")).toBe("He resigned.");
  });

  it("does not end at a stop before a lower-case word", () => {
    expect(sentenceAround("It was 3 a.m. when it broke. Then", "when")).toBe("It was 3 a.m. when it broke.");
  });

  it("keeps closing quotation marks with the sentence that they close", () => {
    expect(sentenceAround("“I will carry it.” She left.", "carry")).toBe("“I will carry it.”");
    expect(sentenceAround("“I will carry it.” She left.", "left")).toBe("She left.");
  });

  it("ends at full-width marks without a space", () => {
    expect(sentenceAround("大坝决堤了。他辞职了。", "他")).toBe("他辞职了。");
  });

  it("stays inside the block", () => {
    const text = "A headline\nThe first sentence";
    expect(toSentence(text, 12, { start: 11, end: text.length })).toEqual({ start: 11, end: text.length });
  });
});

describe("toSentences", () => {
  const split = (text: string, parts: readonly { readonly start: number; readonly end: number }[] = []) =>
    toSentences(text, parts).map(({ start, end }) => text.slice(start, end));

  it("has every sentence of every part once, and what stands between parts", () => {
    const text = "date One came. Two went.\n\nThree stayed";
    expect(
      split(text, [
        { start: 0, end: 4 },
        { start: 5, end: 24 },
      ]),
    ).toEqual(["date", "One came.", "Two went.", "Three stayed"]);
  });

  it("agrees with the sentence around any place, and loses nothing but spaces", () => {
    const piece = fc.constantFrom("One", "two", " ", "\n", ". ", "Oct. 7", "!", "。", "”", "A.");
    fc.assert(
      fc.property(fc.array(piece), fc.nat(30), (pieces, cut) => {
        const text = pieces.join("");
        const at = Math.min(cut, text.length);
        const sentences = toSentences(text, [{ start: at, end: text.length }]);
        expect(
          sentences
            .map(({ start, end }) => text.slice(start, end))
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
        for (const { start, end } of sentences.filter((sentence) => sentence.start >= at)) {
          expect(toSentence(text, start, { start: at, end: text.length })).toEqual({ start, end });
        }
      }),
    );
  });
});
