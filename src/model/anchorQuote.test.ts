import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuote } from "./anchorQuote.ts";

const LETTERS =
  "She wrote: “I carry that black day,” and again: “I carry that black day.” The war — now old — went on.";

describe("anchorQuote", () => {
  it("finds words that stand once", () => {
    expect(anchorQuote(LETTERS, { exact: "She wrote" })).toEqual({ ok: true, value: { start: 0, end: 9 } });
  });

  it("refuses a quotation that stands twice", () => {
    expect(anchorQuote(LETTERS, { exact: "I carry" })).toEqual({
      ok: false,
      error: { kind: "ambiguous", count: 2 },
    });
  });

  it("counts places that overlap", () => {
    expect(anchorQuote("ananas", { exact: "ana" })).toEqual({
      ok: false,
      error: { kind: "ambiguous", count: 2 },
    });
  });

  it.each([
    ["a prefix", { prefix: "again: “" }],
    ["a suffix", { suffix: ".”" }],
    ["both", { prefix: "again: “", suffix: ".”" }],
    ["a prefix without the white space after it", { exact: "“I carry that black day", prefix: "again:" }],
    ["a suffix without the white space before it", { exact: "black day.”", suffix: "The war" }],
  ])("chooses between two places by %s", (_, context) => {
    const quote = { exact: "I carry that black day", ...context };
    const found = anchorQuote(LETTERS, quote);
    expect(found.ok && found.value.start).toBe(LETTERS.lastIndexOf(quote.exact));
  });

  it("prefers the prefix as written to one with white space between", () => {
    expect(anchorQuote("xa x a", { exact: "a", prefix: "x" })).toEqual({
      ok: true,
      value: { start: 1, end: 2 },
    });
  });

  it("does not overlook a prefix that fits nowhere, even where the words stand once", () => {
    expect(anchorQuote(LETTERS, { exact: "She wrote", prefix: "Then " })).toEqual({
      ok: false,
      error: { kind: "not-found", elsewhere: 1 },
    });
  });

  it.each([
    [
      "straight for curly quotation marks",
      '"I carry that black day,"',
      "quotation marks",
      "“I carry that black day,”",
    ],
    ["a hyphen for a dash", "The war - now old", "dashes", "The war — now old"],
    ["small for capital letters", "she wrote: “i", "capital letters", "She wrote: “I"],
    ["two spaces for one", "She  wrote", "white space", "She wrote"],
    ["a line end from a YAML block", "She wrote\n", "white space", "She wrote"],
    ["an accent too many", "Shé wrote", "characters", "She wrote"],
  ])("offers the nearest text for %s", (_, exact, what, found) => {
    const result = anchorQuote(LETTERS, { exact });
    expect(result).toMatchObject({ ok: false, error: { kind: "near-miss", found } });
    expect(!result.ok && result.error.kind === "near-miss" && result.error.differences[0]?.what).toBe(what);
  });

  it("does not find half a character", () => {
    expect(anchorQuote("🌊", { exact: "\ud83c" })).toMatchObject({ ok: false, error: { kind: "not-found" } });
  });

  it("says which characters differ", () => {
    expect(anchorQuote("the army’s chief", { exact: "army's chief" })).toMatchObject({
      error: { differences: [{ what: "quotation marks", quoted: "'", found: "’" }] },
    });
  });

  it("offers the stretch that shares the most words, with what differs", () => {
    expect(anchorQuote(LETTERS, { exact: "The conflict — now old — went on" })).toMatchObject({
      error: {
        kind: "near-miss",
        found: "The war — now old — went on",
        differences: [{ what: "words", quoted: "conflict", found: "war" }],
      },
    });
  });

  it("offers nothing for words that have nothing in common with the text", () => {
    expect(anchorQuote(LETTERS, { exact: "Completely unrelated sentence here" })).toEqual({
      ok: false,
      error: { kind: "not-found", elsewhere: 0 },
    });
  });

  const text = fc.string({
    unit: fc.constantFrom(..."aab “”\"'’é🌊\u0301\n\ufeff—-İß"),
    maxLength: 60,
    size: "max",
  });

  it("gives only slices that are the quotation (property)", () => {
    fc.assert(
      fc.property(text, text, text, text, (whole, exact, prefix, suffix) => {
        const result = anchorQuote(whole, { exact, prefix, suffix });
        if (result.ok) expect(whole.slice(result.value.start, result.value.end)).toBe(exact);
        else if (result.error.kind === "near-miss") {
          const { start, end, found } = result.error;
          expect(whole.slice(start, end)).toBe(found);
          expect(whole.includes(exact)).toBe(false);
        }
      }),
    );
  });

  it("finds every slice once it has all its context, and calls it ambiguous or finds it without (property)", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
        fc.pre(whole.length > 0);
        const start = a % whole.length;
        const end = start + 1 + (b % (whole.length - start));
        const exact = whole.slice(start, end);
        fc.pre(!/\p{Cs}/u.test(exact));
        const quote = { exact, prefix: whole.slice(0, start), suffix: whole.slice(end) };
        expect(anchorQuote(whole, quote)).toEqual({ ok: true, value: { start, end } });
        const bare = anchorQuote(whole, { exact });
        const last = whole.lastIndexOf(exact);
        if (whole.indexOf(exact) === last) expect(bare).toEqual({ ok: true, value: { start, end } });
        else expect(bare).toMatchObject({ ok: false, error: { kind: "ambiguous" } });
      }),
    );
  });

  it("does not slow down quadratically on text made to slow it down", () => {
    const long = "a".repeat(300_000);
    const quotes = [
      { exact: `b${"a".repeat(150_000)}` },
      { exact: `${"a".repeat(150_000)}b` },
      { exact: "a".repeat(150_000), prefix: "a".repeat(100_000), suffix: "b" },
      { exact: " " },
    ];
    // Any quadratic step takes minutes here; the test's time limit is the assertion.
    for (const quote of quotes) expect(anchorQuote(long, quote).ok).toBe(false);
    expect(anchorQuote(" ".repeat(100_000), { exact: " ", prefix: "x" }).ok).toBe(false);
    expect(anchorQuote("word ".repeat(60_000), { exact: "word thing ".repeat(20_000) }).ok).toBe(false);
  });
});
