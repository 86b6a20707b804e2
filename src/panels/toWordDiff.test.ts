import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MIN_SHARED_RUN, toWordDiff } from "./toWordDiff.ts";

const one = "has not outright acknowledged direct responsibility for allowing the attack to unfold";
const two = "has so far refused to accept direct responsibility for allowing the attack to unfold";

/** What each text alone has: the words that some partner lacks. */
const toMarked = (texts: readonly (readonly string[])[]) =>
  toWordDiff(texts).map((diff) =>
    diff?.stretches.flat().flatMap(({ text, missingFrom }) => (missingFrom.length > 0 ? [text] : [])),
  );

describe("toWordDiff", () => {
  it("marks the words that the other lacks, and leaves the common ones", () => {
    expect(toMarked([[one], [two]])).toEqual([["not outright acknowledged"], ["so far refused to accept"]]);
  });

  it("compares only texts that share a run of words long enough to be a quotation", () => {
    const run = Array.from({ length: MIN_SHARED_RUN }, (_, i) => `word${i}`);
    expect(toWordDiff([[`first ${run.join(" ")}`], [`second ${run.join(" ")}`]])[0]).not.toBeNull();
    const short = run.slice(1).join(" ");
    expect(toWordDiff([[`first ${short}`], [`second ${short}`]])).toEqual([null, null]);
  });

  it("leaves out of it a source that says something else, and one that is silent", () => {
    const [first, , silent, other] = toWordDiff([[one], [two], [], ["something else altogether"]]);
    expect(first?.partners).toEqual([1]);
    expect([silent, other]).toEqual([null, null]);
  });

  it("takes straight and curly marks within words for the same, and nothing else", () => {
    const straight = "the country's most trusted of all its old institutions";
    expect(toMarked([[straight], [straight.replace("'", "’")]])).toEqual([[], []]);
    expect(toMarked([[straight], [straight.replace("most", "Most")]])).toEqual([["most"], ["Most"]]);
  });

  it("does not compare the punctuation between words", () => {
    const words = "we were entrusted with it, and it failed";
    expect(toMarked([[words], [`${words.replace(",", ".")}.`]])).toEqual([[], []]);
  });

  it("tells which of several sources lack a word", () => {
    const [first] = toWordDiff([[one], [one], [two]]);
    const marked = first?.stretches.flat().find(({ text }) => text === "not outright acknowledged");
    expect(marked?.missingFrom).toEqual([2]);
  });

  it("finds the same words however they are cut into stretches", () => {
    expect(
      toMarked([
        ["The task we were", "entrusted with, day after day"],
        ["The task we were entrusted with, day after day"],
      ]),
    ).toEqual([[], []]);
  });

  const text = fc
    .array(fc.constantFrom("a", "day", "it’s", "it's", "1,100", ".", "“", "”", "  ", "\n", "né", "—"), {
      maxLength: 30,
    })
    .map((parts) => parts.join(" "));

  it("gives back every stretch exactly, piece by piece", () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 4 }), (texts) => {
        for (const [at, diff] of toWordDiff(texts).entries()) {
          if (diff === null) continue;
          expect(diff.stretches.map((pieces) => pieces.map((piece) => piece.text).join(""))).toEqual(
            texts[at],
          );
        }
      }),
    );
  });

  it("marks nothing between equal texts, and names only partners", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const diff of toWordDiff([[a], [a], [b]])) {
          for (const { missingFrom } of diff?.stretches.flat() ?? []) {
            expect(diff?.partners).toEqual(expect.arrayContaining([...missingFrom]));
          }
        }
        for (const diff of toWordDiff([[a], [a]])) {
          expect(diff?.stretches.flat().flatMap(({ missingFrom }) => missingFrom) ?? []).toEqual([]);
        }
      }),
    );
  });
});
