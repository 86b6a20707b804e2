import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuote } from "./anchorQuote.ts";
import { toQuote } from "./toQuote.ts";

/** The quote of the words' nth place in the text, from 0. */
function quoteOf(text: string, exact: string, nth = 0) {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(exact, start + 1);
  const quote = toQuote(text, start, start + exact.length);
  return quote.ok ? quote.value : quote.error;
}

describe("toQuote", () => {
  it("needs no context for words that stand once", () => {
    expect(quoteOf("The dam broke on Monday.", "dam broke")).toEqual({ exact: "dam broke" });
  });

  it("takes the shortest whole words that set the place apart", () => {
    const text = "The old dam broke. The new dam held.";
    expect(quoteOf(text, "dam", 0)).toEqual({ exact: "dam", prefix: "old" });
    expect(quoteOf(text, "dam", 1)).toEqual({ exact: "dam", prefix: "new" });
    expect(quoteOf("a dam held; a dam b", "dam", 1)).toEqual({ exact: "dam", suffix: "b" });
  });

  it("takes words on both sides where neither side alone is as short", () => {
    const text = "aa q x r b longword aa q x r c longword dd q x r b longword longword";
    expect(quoteOf(text, "x")).toEqual({ exact: "x", prefix: "aa q", suffix: "r b" });
  });

  it("tells apart places that only the ends of the text tell apart", () => {
    for (const start of [0, 1, 3, 4]) {
      const quote = toQuote("aaaaa", start, start + 1);
      expect(quote.ok && anchorQuote("aaaaa", quote.value)).toMatchObject({ ok: true, value: { start } });
    }
  });

  it("says why there is no quote of nothing, of what is outside, or of half a character", () => {
    expect(toQuote("dam", 1, 1)).toEqual({ ok: false, error: { kind: "empty" } });
    expect(toQuote("dam", 2, 1)).toEqual({ ok: false, error: { kind: "empty" } });
    expect(toQuote("dam", 1, 9)).toEqual({ ok: false, error: { kind: "empty" } });
    expect(toQuote("a🌊b", 1, 2)).toEqual({ ok: false, error: { kind: "half-character" } });
  });

  it("always leads back to the very place", () => {
    const piece = fc.constantFrom("a", "b", " ", "  ", "\n", "dam ", "the dam ", "“", ". ", "🌊", "长");
    const texts = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const quote = toQuote(text, start, end);
        if (!quote.ok) {
          expect(quote.error.kind).toBe("half-character");
          expect(text.slice(start, end)).toMatch(/\p{Cs}/u);
          return;
        }
        expect(anchorQuote(text, quote.value)).toEqual({ ok: true, value: { start, end } });
      }),
      { numRuns: 2000 },
    );
  });

  it("is not at a loss where the words stand at every place of a long text", () => {
    const text = "ha ".repeat(20_000);
    const quote = toQuote(text, 30_000, 30_002);
    expect(quote.ok && anchorQuote(text, quote.value)).toMatchObject({ ok: true, value: { start: 30_000 } });
  });
});
