import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { HitText } from "./HitText.tsx";
import { toHitPieces } from "./toHitPieces.ts";

describe("HitText", () => {
  it("marks the words in the story's own language, and changes none of them", () => {
    const html = renderToStaticMarkup(
      <HitText lang="en" hits={[{ start: 9, end: 17 }]}>
        Some 250 hostages & more
      </HitText>,
    );
    expect(html).toMatch(
      /^<bdi lang="en" dir="auto">Some 250 <mark [^>]*>hostages<\/mark> &amp; more<\/bdi>$/,
    );
  });
});

describe("toHitPieces", () => {
  it("gives the text back whole, with just the hits marked", () => {
    const hit = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(hit, { maxLength: 4 }), (text, hits) => {
        const pieces = toHitPieces(text, hits);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        const marked = pieces.flatMap((piece) => piece.text.split("").map(() => piece.isHit));
        const expected = text
          .split("")
          .map((_, at) => hits.some(({ start, end }) => start <= at && at < end));
        expect(marked).toEqual(expected);
        expect(new Set(pieces.map(({ start }) => start)).size).toBe(pieces.length);
      }),
    );
  });
});
