import { expect, test } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import { createExploreStore } from "./exploreStore.ts";
import { selectDrawnId, selectOpenArticle, selectVisibleSources } from "./selectEvents.ts";

const state = createExploreStore().getInitialState();

test("sources are on until they are switched off", () => {
  const story = storyFixture();
  const ids = story.sources.map(({ id }) => id);
  expect([...selectVisibleSources(story, state)]).toEqual(ids);
  const hiddenSources = [ids[0] ?? ""];
  expect([...selectVisibleSources(story, { hiddenSources })]).toEqual(ids.slice(1));
});

test("a folded part is drawn as its whole, an unfolded one as itself", () => {
  const story = storyFixture();
  const [whole, part] = story.events;
  if (!whole || !part) throw new Error("the fixture has events");
  const events = story.events.map((event) => (event === part ? { ...part, partOf: whole.id } : event));
  const byId = new Map(events.map((event) => [event.id, event]));
  expect(selectDrawnId(byId, [], part.id)).toBe(whole.id);
  expect(selectDrawnId(byId, [whole.id], part.id)).toBe(part.id);
  expect(selectDrawnId(byId, [], "no-such-event")).toBeNull();
});

test("a passage opens the article in which it stands, whatever else is named", () => {
  const story = storyFixture();
  const [passage] = story.passages;
  if (!passage) throw new Error("the fixture has passages");
  const words = { start: 1, end: 2 };
  const other = story.sources.find(({ id }) => id !== passage.source)?.id ?? "";
  expect(selectOpenArticle(story, { passageId: passage.id, articleId: other, words })).toEqual({
    sourceId: passage.source,
    passageId: passage.id,
    words: null,
  });
  expect(selectOpenArticle(story, { passageId: null, articleId: other, words })).toEqual({
    sourceId: other,
    passageId: null,
    words,
  });
  expect(selectOpenArticle(story, { passageId: null, articleId: null, words: null })).toBeNull();
});
