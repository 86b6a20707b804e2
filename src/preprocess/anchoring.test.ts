import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPassageBook } from "./anchoring.ts";

const UNITS = [..."ab 🌊𝔄“\n"];

describe("createPassageBook", () => {
  it("gives slices with up to 32 units around them and no half characters (property)", () => {
    const text = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 60, size: "max" });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const whole = `${before}#${after}`;
        const book = createPassageBook([{ id: "a", file: "a.txt", text: whole }], () => {});
        expect(book.anchor("a", { exact: "#" }, [])).toBe(`a-${before.length}-${before.length + 1}`);
        const [passage] = book.list();
        if (!passage) throw new Error("no passage");
        const { start, end, exact, prefix, suffix } = passage;
        expect(whole.slice(start, end)).toBe(exact);
        expect(before.endsWith(prefix) && after.startsWith(suffix)).toBe(true);
        expect(/\p{Cs}/u.test(prefix + exact + suffix)).toBe(false);
        expect(prefix.length).toBeGreaterThanOrEqual(Math.min(31, before.length));
        expect(suffix.length).toBeGreaterThanOrEqual(Math.min(31, after.length));
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32);
      }),
    );
  });

  it("lists each place once, by source, start and end", () => {
    const texts = [
      { id: "b", file: "b.txt", text: "one two" },
      { id: "a", file: "a.txt", text: "one two" },
    ];
    const book = createPassageBook(texts, () => {});
    for (const [source, exact] of [
      ["a", "two"],
      ["a", "one"],
      ["b", "one two"],
      ["b", "one"],
      ["a", "two"],
    ] as const) {
      book.anchor(source, { exact }, []);
    }
    expect(book.list().map(({ id }) => id)).toEqual(["b-0-3", "b-0-7", "a-0-3", "a-4-7"]);
  });
});
