import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageFixture } from "../model/storyFixture.ts";
import type { Passage, Source } from "../model/storySchema.ts";
import { type Excerpt, MAX_CONTEXT, toExcerpts } from "./toExcerpts.ts";

function sourceOf(text: string): Pick<Source, "id" | "text" | "parts"> {
  const parts = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    role: "paragraph" as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { id: "s", text, parts };
}

/** The excerpt with each quoted stretch in brackets, and the ellipses that would be shown. */
const show = ({ segments, cutBefore, cutAfter }: Excerpt): string =>
  (cutBefore ? "… " : "") +
  segments.map(({ text, passages }) => (passages.length > 0 ? `[${text}]` : text)).join("") +
  (cutAfter ? " …" : "");

function excerptsOf(text: string, ...quotes: readonly string[]): readonly string[] {
  const source = sourceOf(text);
  return toExcerpts(
    source,
    quotes.map((quote) => passageFixture(source, quote)),
  ).map(show);
}

describe("toExcerpts", () => {
  it("sets a passage into its sentence and leaves the others out", () => {
    expect(excerptsOf("It rained. The dam broke on Oct. 7, they say. He left.", "broke on Oct. 7")).toEqual([
      "The dam [broke on Oct. 7], they say.",
    ]);
  });

  it("shows passages of one sentence together, in the order of the text", () => {
    expect(excerptsOf("The old dam broke at dawn. He left.", "at dawn", "old dam")).toEqual([
      "The [old dam] broke [at dawn].",
    ]);
  });

  it("tells overlapping passages apart without repeating a word", () => {
    const source = sourceOf("The old dam broke.");
    const [excerpt] = toExcerpts(source, [
      passageFixture(source, "old dam"),
      passageFixture(source, "dam broke"),
    ]);
    expect(excerpt?.segments.map(({ text, passages }) => [text, passages.length])).toEqual([
      ["The ", 0],
      ["old ", 1],
      ["dam", 2],
      [" broke", 1],
      [".", 0],
    ]);
  });

  it("joins sentences that follow each other in a paragraph, and not those of two paragraphs", () => {
    expect(excerptsOf("It broke. He left. Nobody came.", "broke", "left")).toEqual([
      "It [broke]. He [left].",
    ]);
    expect(excerptsOf("It broke.\nHe left.", "broke", "left")).toEqual(["It [broke].", "He [left]."]);
  });

  it("shows the strongest passage's excerpt first, wherever it stands", () => {
    expect(excerptsOf("It broke.\nHe left.", "left", "broke")).toEqual(["He [left].", "It [broke]."]);
  });

  it("takes a headline without a full stop for a sentence of its own", () => {
    expect(excerptsOf("Dam breaks\nIt broke at dawn", "breaks")).toEqual(["Dam [breaks]"]);
  });

  it("cuts a sentence without end at a word, and says so", () => {
    const long = `${"word ".repeat(300)}HERE ${"more ".repeat(300)}`.trim();
    const [excerpt] = toExcerpts(sourceOf(long), [passageFixture(sourceOf(long), "HERE")]);
    expect(excerpt).toMatchObject({ cutBefore: true, cutAfter: true });
    const text = excerpt?.segments.map((segment) => segment.text).join("") ?? "";
    expect(text.length).toBeLessThanOrEqual(2 * MAX_CONTEXT + "HERE".length);
    expect(text).toMatch(/^word .* more$/);
  });

  it("shows the bare words where the text may not be shown, and takes nothing from what is around them", () => {
    const source = sourceOf("The dam broke.");
    const passage = passageFixture(source, "dam");
    const excerpts = toExcerpts({ parts: [] }, [passage]);
    expect(excerpts.map(show)).toEqual(["… [dam] …"]);
  });

  it("always gives back the exact slice of the text, and every passage once", () => {
    const piece = fc.constantFrom("a", "B", " ", ". ", "\n", "“", ".” ", "Oct. ", "\u202e", "𝔸", "长。");
    const text = fc.array(piece, { minLength: 2, maxLength: 60 }).map((pieces) => pieces.join(""));
    const spots = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(text, spots, (words, pairs) => {
        const passages = pairs.map(([a, b], index): Passage => {
          const start = a % words.length;
          const end = start + 1 + (b % (words.length - start));
          const exact = words.slice(start, end);
          return { id: `p${index}`, source: "s", start, end, exact, prefix: "", suffix: "" };
        });
        const excerpts = toExcerpts(sourceOf(words), passages);
        for (const { start, end, segments } of excerpts) {
          expect(segments.map((segment) => segment.text).join("")).toBe(words.slice(start, end));
        }
        for (const { id, exact } of passages) {
          const segments = excerpts.flatMap((excerpt) => excerpt.segments);
          const own = segments.filter((segment) => segment.passages.includes(id));
          expect(own.map((segment) => segment.text).join("")).toBe(exact);
          expect(segments.filter((segment) => segment.begins.includes(id))).toHaveLength(1);
        }
      }),
      { seed: 20240422, numRuns: 300 },
    );
  });
});
