import { expect, it } from "vitest";
import { exactDate, storyFixture } from "../model/storyFixture.ts";
import type { EventDate } from "../model/storySchema.ts";
import { toKnowledgeEnd } from "./toKnowledgeEnd.ts";

function endOf(...dates: readonly EventDate[]) {
  const sources = storyFixture().sources.flatMap((source) => dates.map((date) => ({ ...source, date })));
  return toKnowledgeEnd({ sources: sources.slice(0, dates.length) });
}
const inferred: EventDate = { ...exactDate("2024-04-22"), qualifier: "inferred" };
const none = { earliest: null, latest: null };

it("is the date of the latest article", () => {
  expect(endOf(exactDate("2024-04-23"), exactDate("2024-04-22"))).toEqual(exactDate("2024-04-23"));
});

it("prefers an article that states the day to one whose day is inferred", () => {
  expect(endOf(inferred, exactDate("2024-04-22"))).toEqual(exactDate("2024-04-22"));
  expect(endOf(exactDate("2024-04-22"), inferred)).toEqual(exactDate("2024-04-22"));
});

it("is nothing where no article has a date", () => {
  expect(endOf({ start: none, end: none, basis: [] })).toBeNull();
});
