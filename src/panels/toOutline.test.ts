import { describe, expect, it } from "vitest";
import { exactDate, storyFixture } from "../model/storyFixture.ts";
import type { TimelineEvent } from "../model/storySchema.ts";
import { type OutlineEntry, toOutline } from "./toOutline.ts";

function event(id: string, day: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    label: id,
    lane: "dam",
    kind: "moment",
    status: "reported",
    date: exactDate(day),
    passages: [],
    actors: [],
    ...more,
  };
}

type Tree = string | readonly [string, ...Tree[]];
const toTree = ({ event: { id }, parts }: OutlineEntry): Tree =>
  parts.length === 0 ? id : [id, ...parts.map(toTree)];

describe("toOutline", () => {
  it("puts events in order of time, and parts in order of time under their whole", () => {
    const events = [
      event("late", "2024-01-03"),
      event("part-two", "2024-01-02", { partOf: "early" }),
      event("part-one", "2024-01-01", { partOf: "early" }),
      event("early", "2024-01-01"),
    ];
    expect(toOutline({ events }).reported.map(toTree)).toEqual([["early", "part-one", "part-two"], "late"]);
  });

  it("keeps the story's order on the same day", () => {
    const events = [event("b", "2024-01-01"), event("a", "2024-01-01")];
    expect(toOutline({ events }).reported.map(toTree)).toEqual(["b", "a"]);
  });

  it("lists what is expected or demanded apart, also where it is part of something reported", () => {
    const events = [
      event("whole", "2024-01-01"),
      event("hoped", "2024-01-02", { partOf: "whole", status: "expected" }),
      event("asked", "2024-01-03", { status: "demanded" }),
    ];
    const outline = toOutline({ events });
    expect(outline.reported.map(toTree)).toEqual(["whole"]);
    expect(outline.ahead.map(toTree)).toEqual(["hoped", "asked"]);
  });

  it("loses no event where wholes lead in a circle or to nothing", () => {
    const events = [
      event("a", "2024-01-01", { partOf: "b" }),
      event("b", "2024-01-02", { partOf: "a" }),
      event("c", "2024-01-03", { partOf: "b" }),
      event("d", "2024-01-04", { partOf: "nowhere" }),
    ];
    expect(toOutline({ events }).reported.flatMap(toTree).toSorted()).toEqual(["a", "b", "c", "d"]);
  });

  it("names every event of a story exactly once", () => {
    const story = storyFixture();
    const { reported, ahead } = toOutline(story);
    const ids = [...reported, ...ahead].map(toTree).flat(9);
    expect(ids.toSorted()).toEqual(story.events.map(({ id }) => id).toSorted());
  });
});
