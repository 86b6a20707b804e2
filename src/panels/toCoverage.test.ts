import { describe, expect, it } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import type { Story } from "../model/storySchema.ts";
import { type CoverageRow, toCoverage } from "./toCoverage.ts";
import { toStoryLookup } from "./toStoryLookup.ts";

/** The repairs as a part of the break. */
function nestedStory(): Story {
  const story = storyFixture();
  return {
    ...story,
    events: story.events.map((event) => (event.id === "repairs" ? { ...event, partOf: "dam-break" } : event)),
  };
}

const toLine = ({ event, depth, cells, only }: CoverageRow) =>
  `${event.id} ${depth} ${cells.map(({ passages }) => passages.length).join("/")} ${only?.source.id ?? "-"}`;

describe("toCoverage", () => {
  it("counts each source's passages on each event, parts under their whole, what lies ahead apart", () => {
    const coverage = toCoverage(toStoryLookup(nestedStory()), null);
    expect(coverage.reported.map(toLine)).toEqual(["dam-break 0 2/2 -", "repairs 1 1/0 article-1"]);
    expect(coverage.ahead.map(toLine)).toEqual(["more-resignations 0 0/1 article-2"]);
  });

  it("keeps only what rests on one source; a part then stands without its whole", () => {
    const coverage = toCoverage(toStoryLookup(nestedStory()), "single");
    expect([...coverage.reported, ...coverage.ahead].map(toLine)).toEqual([
      "repairs 0 1/0 article-1",
      "more-resignations 0 0/1 article-2",
    ]);
  });

  it("has the same totals whatever is left out of the rows", () => {
    for (const only of [null, "single"] as const) {
      const { totals, events, single } = toCoverage(toStoryLookup(storyFixture()), only);
      expect(totals.map(({ source, events: n, alone }) => [source.id, n, alone])).toEqual([
        ["article-1", 2, 1],
        ["article-2", 2, 1],
      ]);
      expect([events, single]).toEqual([3, 2]);
    }
  });

  it("counts a source that is quoted for a question alone, and says no more that one source alone has it", () => {
    const story = storyFixture();
    const events = story.events.map((event) => ({ ...event, passages: event.passages.slice(0, 1) }));
    const toFirst = (claims: Story["claims"]) => {
      const { reported, totals, single } = toCoverage(toStoryLookup({ ...story, events, claims }), null);
      return [
        reported.slice(0, 1).map(toLine),
        totals.map(({ events: n, alone }) => `${n} ${alone}`),
        single,
      ];
    };
    expect(toFirst([])).toEqual([["dam-break 0 1/0 article-1"], ["2 2", "1 1"], 3]);
    expect(toFirst(story.claims)).toEqual([["dam-break 0 2/1 -"], ["2 1", "2 1"], 2]);
  });

  it("rests on no source where nothing is quoted", () => {
    const story = storyFixture();
    const imported = {
      ...story,
      claims: [],
      events: story.events.map((event) => ({ ...event, passages: [] })),
    };
    const coverage = toCoverage(toStoryLookup(imported), null);
    expect(coverage.single).toBe(0);
    expect(coverage.reported.every(({ only }) => only === null)).toBe(true);
  });
});
