import { expect, test } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import { NO_FILTERS } from "../search/filters.ts";
import { selectKnown } from "./selectKnown.ts";
import { DEFAULT_URL_STATE } from "./urlState.ts";

const story = storyFixture();
const [source] = story.sources;
const [passage] = story.passages;
if (!source?.text || !passage) throw new Error("the fixture has texts and passages");

test("an empty address asks for nothing that is unknown", () => {
  const { known, unknown } = selectKnown(story, DEFAULT_URL_STATE);
  expect(unknown).toEqual([]);
  expect({ ...DEFAULT_URL_STATE, ...known }).toEqual(DEFAULT_URL_STATE);
});

test("names everything that the story doesn't have, and keeps the rest", () => {
  const { known, unknown } = selectKnown(story, {
    ...DEFAULT_URL_STATE,
    eventId: "gone",
    hiddenSources: ["x", source.id],
    unfolded: ["y"],
    passageId: "article-9-1-2",
    articleId: "article-9",
    fromId: "never",
    claimId: "no-claim",
    filters: { ...NO_FILTERS, lanes: ["nowhere"], people: ["Nobody"], sources: [source.id] },
  });
  expect(unknown).toEqual([
    "event=gone",
    "open=y",
    "hide=x",
    "passage=article-9-1-2",
    "article=article-9",
    "from=never",
    "claim=no-claim",
    "lane=nowhere",
    "person=Nobody",
  ]);
  expect(known.hiddenSources).toEqual([source.id]);
  expect(known.filters).toEqual({ ...NO_FILTERS, sources: [source.id] });
  expect(known.eventId).toBeNull();
});

test("words must stand in the article that is named with them", () => {
  const length = source.text?.length ?? 0;
  const inside = { ...DEFAULT_URL_STATE, articleId: source.id, words: { start: 0, end: length } };
  expect(selectKnown(story, inside).unknown).toEqual([]);
  const beyond = { ...inside, words: { start: 0, end: length + 1 } };
  expect(selectKnown(story, beyond).unknown).toEqual([`words=0-${length + 1}`]);
  expect(selectKnown(story, beyond).known.words).toBeNull();
  expect(selectKnown(story, { ...inside, articleId: null }).unknown).toEqual([`words=0-${length}`]);
});

test("a view is narrowed only in its own way", () => {
  const inCompare = { ...DEFAULT_URL_STATE, view: "compare", only: "differences" } as const;
  expect(selectKnown(story, inCompare).known.only).toBe("differences");
  const { known, unknown } = selectKnown(story, { ...inCompare, view: "coverage" });
  expect(known.only).toBeNull();
  expect(unknown).toEqual(["only=differences"]);
});

test("an event is at no distance from itself", () => {
  const eventId = story.events[0]?.id ?? "";
  const { known, unknown } = selectKnown(story, { ...DEFAULT_URL_STATE, eventId, fromId: eventId });
  expect(known.fromId).toBeNull();
  expect(unknown).toEqual([`from=${eventId}`]);
});
