import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseStory } from "../model/parseStory.ts";
import { passageFixture, storyFixture } from "../model/storyFixture.ts";
import { toRestingEvents } from "./toRestingEvents.ts";

const story = storyFixture();
const resting = toRestingEvents(story);
const idOf = (source: number, exact: string): string => {
  const found = story.sources[source];
  if (!found) throw new Error("no such source");
  return passageFixture(found, exact).id;
};
const show = (passageId: string) => resting.of(passageId).map(({ event, ways }) => [event.id, ...ways]);

describe("toRestingEvents", () => {
  it("tells what the words report, and what else leans on them", () => {
    expect(show(idOf(0, "The Alder dam broke on Oct. 7"))).toEqual([["dam-break", "says"]]);
    expect(show(idOf(0, "now in their seventh month"))).toEqual([["repairs", "says", "date", "claim"]]);
    expect(show(idOf(0, "The repairs that followed"))).toEqual([["repairs", "date", "follows"]]);
    expect(show(idOf(1, "the harbour master said"))).toEqual([["dam-break", "claim"]]);
    expect(show(idOf(0, "2024-04-22"))).toEqual([]);
    expect(resting.of("nowhere")).toEqual([]);
  });

  it("leads back from an event to its words", () => {
    for (const { id } of story.passages) {
      for (const { event } of resting.of(id)) expect(resting.passagesOf(event.id)).toContain(id);
    }
    expect(resting.passagesOf("nowhere").size).toBe(0);
  });

  it("puts what the words report before what only leans on them, and the strongest first", () => {
    const result = parseStory(JSON.parse(readFileSync("public/stories/resignation/story.json", "utf8")));
    if (!result.ok) throw new Error("the story is refused");
    const { of, firstOf } = toRestingEvents(result.value);
    expect(firstOf("article-2-660-706")).toEqual(["people-killed"]);
    // Reported: five events; the dates of others are counted from the same words.
    const all = of("article-2-737-801");
    expect(firstOf("article-2-737-801")).toHaveLength(5);
    expect(all.length).toBeGreaterThan(5);
    expect(all.slice(0, 5).every(({ ways }) => ways[0] === "says")).toBe(true);
    expect(all.slice(5).every(({ ways }) => ways[0] !== "says")).toBe(true);
    // Nothing is reported by these words, so what leans on them comes first.
    expect(firstOf("article-1-609-684")).toEqual(["attack"]);
  });
});
