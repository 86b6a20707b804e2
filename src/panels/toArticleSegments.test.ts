import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageFixture, storyFixture } from "../model/storyFixture.ts";
import type { Passage } from "../model/storySchema.ts";
import { toArticleBlocks, toArticlePieces, toArticleSegments } from "./toArticleSegments.ts";

const passagesIn = (text: string, pairs: readonly (readonly [number, number])[]): readonly Passage[] =>
  pairs.map(([a, b], index) => {
    const start = a % text.length;
    const end = start + 1 + (b % (text.length - start));
    const exact = text.slice(start, end);
    return { id: `p${index}`, source: "s", start, end, exact, prefix: "", suffix: "" };
  });

const piece = fc.constantFrom("a", "B", " ", ". ", "\n", "\n\n", "“", "𝔸", "长。");
const texts = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(""));
const pairs = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 });

describe("toArticleSegments", () => {
  it("keeps overlapping and adjoining passages apart, the shortest first", () => {
    const source = { id: "s", text: "The old dam broke." };
    const [long, short, next] = ["old dam", "dam", " broke"].map((words) => passageFixture(source, words));
    const segments = toArticleSegments(
      source.text,
      [long, short, next].flatMap((passage) => passage ?? []),
    );
    expect(segments.map(({ text, passages }) => [text, passages])).toEqual([
      ["The ", []],
      ["old ", [long?.id]],
      ["dam", [short?.id, long?.id]],
      [" broke", [next?.id]],
      [".", []],
    ]);
  });

  it("gives back the text, each unit with exactly the passages that cover it", () => {
    fc.assert(
      fc.property(texts, pairs, fc.array(fc.nat(50)), (text, spots, cuts) => {
        const passages = passagesIn(text, spots);
        const segments = toArticleSegments(text, passages, cuts);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        let end = 0;
        for (const segment of segments) {
          expect(segment.start).toBe(end);
          end = segment.end;
          for (let unit = segment.start; unit < segment.end; unit++) {
            const covering = passages.filter((passage) => passage.start <= unit && unit < passage.end);
            expect(segment.passages.toSorted()).toEqual(covering.map(({ id }) => id).toSorted());
          }
          const lengths = segment.passages.map(
            (id) => passages.find((passage) => passage.id === id)?.exact.length ?? 0,
          );
          expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe("toArticlePieces", () => {
  it("cuts where marked words begin and end, and nowhere else", () => {
    const segment = { start: 10, end: 20, text: "abcdefghij" };
    const pieces = toArticlePieces(segment, { start: 5, end: 12 }, [
      { start: 11, end: 14 },
      { start: 18, end: 30 },
    ]);
    expect(
      pieces.map(({ start, text, isPointedAt, isFound }) => [start, text, isPointedAt, isFound]),
    ).toEqual([
      [10, "a", true, false],
      [11, "b", true, true],
      [12, "cd", false, true],
      [14, "efgh", false, false],
      [18, "ij", false, true],
    ]);
  });
});

describe("toArticleBlocks", () => {
  it("shows the parts of an article, and what lies between them", () => {
    const source = {
      text: "HEAD\n\nby someone\nIt broke.\n \n",
      parts: [
        { role: "headline" as const, start: 0, end: 4 },
        { role: "paragraph" as const, start: 17, end: 26 },
      ],
    };
    const blocks = toArticleBlocks(source, []);
    expect(blocks.map(({ role, start, end }) => [role, source.text.slice(start, end)])).toEqual([
      ["headline", "HEAD"],
      ["unnamed", "by someone"],
      ["paragraph", "It broke."],
    ]);
  });

  it("drops nothing but blanks and shows each passage's beginning once, wherever the parts lie", () => {
    fc.assert(
      fc.property(texts, pairs, fc.array(fc.nat(50), { maxLength: 8 }), (text, spots, cuts) => {
        const edges = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
        const parts = edges.slice(0, -1).flatMap((start, index) => {
          const end = edges[index + 1] ?? text.length;
          return index % 2 === 0 ? [{ role: "paragraph" as const, start, end }] : [];
        });
        const passages = passagesIn(text, spots);
        const blocks = toArticleBlocks({ text, parts }, passages);
        const shown = blocks.flatMap(({ segments }) => segments);
        for (const segment of shown) expect(segment.text).toBe(text.slice(segment.start, segment.end));
        for (const { start, end, segments } of blocks) {
          expect(segments.map((segment) => segment.text).join("")).toBe(text.slice(start, end));
        }
        const letters = (words: string) => words.replace(/\s/g, "");
        expect(letters(shown.map((segment) => segment.text).join(""))).toBe(letters(text));
        const visible = passages.filter(({ exact }) => exact.trim() !== "");
        for (const { id } of visible) {
          const own = shown.filter((segment) => segment.passages.includes(id));
          expect(own[0]?.isFirst).toBe(true);
        }
      }),
    );
  });

  it("marks an edge where a passage begins right behind marked words", () => {
    const source = { id: "s", text: "The old dam broke.", parts: [] };
    const blocks = toArticleBlocks(
      source,
      ["The old", " dam", "broke"].map((words) => passageFixture(source, words)),
    );
    expect(blocks[0]?.segments.map(({ text, isEdge }) => [text, isEdge])).toEqual([
      ["The old", false],
      [" dam", true],
      [" ", false],
      ["broke", false],
      [".", false],
    ]);
  });

  it("shows only the passages, in the order of their places, where the text may not be shown", () => {
    const [source] = storyFixture().sources;
    if (!source) throw new Error("the fixture has no source");
    const passages = storyFixture().passages.filter((passage) => passage.source === source.id);
    const { text: _, ...withoutText } = source;
    const blocks = toArticleBlocks(withoutText, passages.toReversed());
    expect(blocks.map(({ role }) => role)).toEqual(passages.map(() => "excerpt"));
    const starts = blocks.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
