import { describe, expect, it } from "vitest";
import { exactDate, storyFixture } from "../model/storyFixture.ts";
import type { EventDate, Story } from "../model/storySchema.ts";
import { type ReportedGroup, toReported } from "./toReported.ts";
import { toStoryLookup } from "./toStoryLookup.ts";

const UNDATED: EventDate = {
  start: { earliest: null, latest: null },
  end: { earliest: null, latest: null },
  basis: [],
};

/** The fixture with these dates of its two articles. */
function datedStory(...dates: readonly EventDate[]): Story {
  const story = storyFixture();
  return {
    ...story,
    sources: story.sources.map((source, i) => ({ ...source, date: dates[i] ?? source.date })),
  };
}
const toGroups = (story: Story) => toReported(toStoryLookup(story));
const toIds = ({ happened, ahead }: ReportedGroup) => [
  happened.map(({ event }) => event.id),
  ahead.map(({ event }) => event.id),
];

describe("toReported", () => {
  it("puts articles of one day together, an inferred day with a stated one, and lets the stated speak", () => {
    const [group, ...others] = toGroups(storyFixture());
    expect(others).toEqual([]);
    expect(group?.sources.map(({ source }) => source.id)).toEqual(["article-1", "article-2"]);
    expect(group?.date?.qualifier).toBeUndefined();
    expect(group && toIds(group)).toEqual([["dam-break", "repairs"], ["more-resignations"]]);
  });

  it("counts the days from the start of each event to the report, no more exactly than its date", () => {
    const [group] = toGroups(storyFixture());
    expect(group?.happened.map(({ distance }) => distance)).toEqual([
      { atLeastDays: 198, atMostDays: 198 },
      { atLeastDays: 183, atMostDays: 198 },
    ]);
    expect(group?.ahead.map(({ distance }) => distance)).toEqual([null]);
  });

  it("shows an event under each date at which it was reported, and says which came first", () => {
    const groups = toGroups(datedStory(exactDate("2024-04-22"), exactDate("2023-10-09")));
    expect(groups.map(({ key }) => key)).toEqual(["2023-10-09", "2024-04-22"]);
    const broke = groups.map(({ happened }) => happened.find(({ event }) => event.id === "dam-break"));
    expect(broke.map((said) => said?.isFirst)).toEqual([true, false]);
    expect(broke.map((said) => said?.first?.start.earliest)).toEqual(["2023-10-09", "2023-10-09"]);
    expect(broke.map((said) => said?.distance?.atMostDays)).toEqual([2, 198]);
  });

  it("sets ahead of an article what can only have happened after it", () => {
    const groups = toGroups(datedStory(exactDate("2023-10-01"), exactDate("2024-04-22")));
    expect(groups.map(toIds)).toEqual([
      [[], ["dam-break", "repairs"]],
      [["dam-break"], ["more-resignations"]],
    ]);
    expect(groups[1]?.happened[0]?.isFirst).toBe(true);
  });

  it("gives each event the date of the sources that have it, inferred where none of them states it", () => {
    const [group] = toGroups(storyFixture());
    const toQualifiers = (said: ReportedGroup["happened"] = []) =>
      said.map(({ event, date, first }) => [event.id, date?.qualifier, first?.qualifier]);
    expect(toQualifiers(group?.happened)).toEqual([
      ["dam-break", undefined, undefined],
      ["repairs", undefined, undefined],
    ]);
    expect(toQualifiers(group?.ahead)).toEqual([["more-resignations", "inferred", undefined]]);
    const onlyInferred = storyFixture();
    const events = onlyInferred.events.map((event) => ({ ...event, passages: event.passages.slice(1) }));
    expect(toQualifiers(toGroups({ ...onlyInferred, events })[0]?.happened)).toEqual([
      ["dam-break", "inferred", "inferred"],
    ]);
  });

  it("puts articles without a date last, and counts no days to them", () => {
    const groups = toGroups(datedStory(UNDATED, exactDate("2024-04-22")));
    expect(groups.map(({ date }) => date?.start.earliest ?? null)).toEqual(["2024-04-22", null]);
    expect(groups[1]?.happened.map(({ distance }) => distance)).toEqual([null, null]);
  });

  it("keeps apart articles whose dates differ in a bound", () => {
    const weekend: EventDate = {
      start: { earliest: "2024-04-20", latest: "2024-04-21" },
      end: { earliest: "2024-04-20", latest: "2024-04-21" },
      basis: [],
    };
    const groups = toGroups(datedStory(exactDate("2024-04-22"), weekend));
    expect(groups.map(({ sources }) => sources.map(({ source }) => source.id))).toEqual([
      ["article-2"],
      ["article-1"],
    ]);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(2);
    for (const { key } of groups) expect(key).toMatch(/^[\w-]+$/);
  });
});
