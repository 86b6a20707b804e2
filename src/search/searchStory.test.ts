import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseStory } from "../model/parseStory.ts";
import { storyFixture } from "../model/storyFixture.ts";
import type { Story, TimelineEvent } from "../model/storySchema.ts";
import { formatDate } from "../words/formatDate.ts";
import { createStorySearch } from "./searchStory.ts";

const inWords = (event: TimelineEvent) => formatDate(event.date, event, "long");
const searchIn = (story: Story) => createStorySearch(story, { formatDate: inWords });

const file = join(import.meta.dirname, "../../public/stories/resignation/story.json");
const parsed = parseStory(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.ok) throw new Error("the story is refused");
const story = parsed.value;
const search = searchIn(story);
const idsFor = (query: string) => search(query).events.map(({ eventId }) => eventId);
const sentencesFor = (query: string) =>
  search(query).articles.map(({ sourceId, start, end }) =>
    story.sources.find(({ id }) => id === sourceId)?.text?.slice(start, end),
  );

describe("a search of the first story", () => {
  it("for “hostages” finds the label first, then the passages, and the sentences of both articles", () => {
    expect(idsFor("hostages").slice(0, 2)).toEqual(["hostages-held", "hostages-taken"]);
    const sources = search("hostages").articles.map(({ sourceId }) => sourceId);
    expect(sources.toSorted()).toEqual(["article-1", "article-2", "article-2"]);
  });

  it.each(["34,000", "34000", "34,0"])("for “%s” finds the figure as it is written", (query) => {
    const result = search(query);
    expect(result.events[0]?.eventId).toBe("palestinians-killed");
    for (const { passages } of result.events) {
      for (const { passageId, hits } of passages) {
        const exact = story.passages.find(({ id }) => id === passageId)?.exact;
        expect(hits.map(({ start, end }) => exact?.slice(start, end))).toEqual(["34,000"]);
      }
    }
    expect(sentencesFor(query)).toHaveLength(1);
  });

  it("wants every word, in one event or in one sentence", () => {
    expect(idsFor("hostages xylophone")).toEqual([]);
    for (const sentence of sentencesFor("Haliva letter")) {
      expect(sentence).toMatch(/Haliva/);
      expect(sentence).toMatch(/letter/);
    }
    expect(sentencesFor("Lapid Hezbollah")).toEqual([]);
  });

  it("finds words that no event quotes, in the sentence of the article that has them", () => {
    expect(idsFor("Lebanese militant")).not.toEqual([]);
    expect(sentencesFor("dustbin")).toHaveLength(1);
  });

  it("finds dates as they are shown, lanes, names and questions, and says where", () => {
    const [byDate] = search("weekend vow 21 April").events;
    expect(byDate?.eventId).toBe("weekend-vow");
    expect(byDate?.date.length).toBeGreaterThan(0);
    expect(search("yair lapid").events[0]?.people.map(({ name }) => name)).toContain("Yair Lapid");
    expect(search("region").events.some(({ lane }) => lane.length > 0)).toBe(true);
    expect(search("how many hostages").events[0]?.questions).toHaveLength(1);
  });

  it("takes words in quotation marks as they stand", () => {
    expect(idsFor('"day after day"')).toEqual(["letter"]);
    expect(idsFor('"after day day"')).toEqual([]);
    expect(sentencesFor('"first among many"')).toHaveLength(1);
  });

  it("finds nothing approximate, and nothing for what is no word", () => {
    expect(idsFor("hostgaes")).toEqual([]);
    expect(search(" “ ”, – ")).toMatchObject({ events: [], articles: [] });
    expect(search("constructor __proto__ toString")).toMatchObject({ events: [], articles: [] });
  });

  it("marks an article's words where they stand in its text", () => {
    for (const { sourceId, start, end, hits } of search("war").articles) {
      const text = story.sources.find(({ id }) => id === sourceId)?.text ?? "";
      for (const hit of hits) {
        expect(text.slice(hit.start, hit.end).toLowerCase()).toMatch(/^war/);
        expect(hit.start >= start && hit.end <= end).toBe(true);
      }
    }
  });
});

type Texts = readonly { readonly label: string; readonly exact: string }[];

/** Events that differ in nothing but these labels and the words of their passages. */
function withTexts(texts: Texts): Story {
  const story = storyFixture();
  const [event, passage] = [story.events[0], story.passages[0]];
  if (!event || !passage) throw new Error("the fixture is empty");
  return {
    ...story,
    events: texts.map(({ label }, i) => ({ ...event, id: `e-${i}`, label, passages: [`p-${i}`] })),
    passages: texts.map(({ exact }, i) => ({ ...passage, id: `p-${i}`, exact })),
    claims: [],
  };
}

describe("the order of what is found", () => {
  const order = (query: string, texts: Texts) =>
    searchIn(withTexts(texts))(query).events.map(({ eventId }) => eventId);

  it("puts a label before a passage", () => {
    const texts = [
      { label: "Nothing here", exact: "the flood came" },
      { label: "The flood came", exact: "nothing here" },
    ];
    expect(order("flood", texts)).toEqual(["e-1", "e-0"]);
  });

  it("puts the word itself before a longer one, a longer one in a label included", () => {
    const texts = [
      { label: "Warnings came", exact: "some words" },
      { label: "Nothing came", exact: "the war" },
      { label: "War came", exact: "some words" },
    ];
    expect(order("war", texts)).toEqual(["e-2", "e-1", "e-0"]);
  });

  it("keeps the story's order among equals", () => {
    const texts = Array.from({ length: 12 }, () => ({ label: "The flood", exact: "water" }));
    expect(order("flood", texts)).toEqual(texts.map((_, i) => `e-${i}`));
  });

  it("puts the passage with most of the words first", () => {
    const story = storyFixture();
    const [hit] = searchIn(story)("alder dam broke october").events;
    const words = story.passages.find(({ id }) => id === hit?.passages[0]?.passageId)?.exact;
    expect(words).toBe("The Alder dam broke on Oct. 7");
  });
});

describe("a source of which only excerpts may be shown", () => {
  it("is searched in its passages, in place of its sentences", () => {
    const story = storyFixture();
    const sources = story.sources.map(({ text, ...source }) =>
      source.id === "article-2" ? { ...source, rights: "excerpts" as const, parts: [] } : { ...source, text },
    );
    const found = searchIn({ ...story, sources })("people");
    const passage = story.passages.find(({ exact }) => exact === "Over 1,100 people died");
    expect(found.articles.filter(({ sourceId }) => sourceId === "article-2")).toEqual([
      {
        sourceId: "article-2",
        start: passage?.start,
        end: passage?.end,
        hits: [{ start: (passage?.start ?? 0) + 11, end: (passage?.start ?? 0) + 17 }],
      },
    ]);
    expect(searchIn({ ...story, sources })("quits").articles).toEqual([]);
  });
});
