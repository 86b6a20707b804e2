import { describe, expect, it } from "vitest";
import { exactDate, storyFixture } from "../model/storyFixture.ts";
import type { TimelineEvent } from "../model/storySchema.ts";
import { toKnowledgeEndMs } from "./knowledgeEnd.ts";
import { utc } from "./layoutEventFixture.ts";
import type { LayoutEvent } from "./layoutTypes.ts";
import { toDrawnExtent, toLayoutEvents } from "./toLayoutEvents.ts";

const fixture = storyFixture();
const [broke] = fixture.events;

function eventsOf(
  events: readonly TimelineEvent[],
  { sources = ["article-1", "article-2"], unfolded = [] as readonly string[] } = {},
): LayoutEvent[] {
  return toLayoutEvents(
    { ...fixture, events: [...events] },
    {
      formatDate: (event) => `date of ${event.id}`,
      visibleSources: new Set(sources),
      unfolded: new Set(unfolded),
    },
  );
}

const idsOf = (events: readonly LayoutEvent[]): string[] => events.map((event) => event.id);

/** The dam break again, under another id and perhaps as a part. */
function like(id: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  if (!broke) throw new Error("the fixture has no events");
  return { ...broke, id, ...more };
}

describe("toLayoutEvents", () => {
  it("takes the events in the story's order, each with its date in words and its sources", () => {
    const events = eventsOf(fixture.events);
    expect(idsOf(events)).toEqual(fixture.events.map((event) => event.id));
    expect(events[0]).toMatchObject({
      dateLabel: "date of dam-break",
      sources: ["article-1", "article-2"],
      landmark: true,
    });
    expect(events[1]).toMatchObject({ sources: ["article-1"], landmark: false });
  });

  it("makes days instants: a last day ends at the next midnight", () => {
    expect(eventsOf(fixture.events)[0]?.extent).toEqual({
      possibleStartMs: utc("2023-10-07"),
      certainStartMs: utc("2023-10-07"),
      certainEndMs: utc("2023-10-08"),
      possibleEndMs: utc("2023-10-08"),
      ongoing: false,
      near: null,
    });
  });

  it("calls ongoing only what a source says was going on on the articles' last day", () => {
    const going = {
      start: { earliest: null, latest: null },
      end: { earliest: null, latest: null },
      basis: [],
    };
    const endMs = toKnowledgeEndMs(fixture);
    expect(toDrawnExtent({ ...going, ongoingAt: "2024-04-22" }, endMs).ongoing).toBe(true);
    expect(toDrawnExtent({ ...going, ongoingAt: "2024-04-15" }, endMs).ongoing).toBe(false);
    expect(toDrawnExtent(going, endMs).ongoing).toBe(false);
  });

  it("leaves out what only hidden sources attest, and divides the rest among the visible ones", () => {
    const events = eventsOf(fixture.events, { sources: ["article-2"] });
    expect(idsOf(events)).toEqual(["dam-break", "more-resignations"]);
    expect(events[0]?.sources).toEqual(["article-2"]);
  });

  it("keeps an imported event without passages whatever sources are hidden", () => {
    expect(idsOf(eventsOf([like("imported", { passages: [] })], { sources: [] }))).toEqual(["imported"]);
  });

  it("folds parts into their whole until it is unfolded, and counts them", () => {
    const story = [
      like("whole"),
      like("part-one", { partOf: "whole" }),
      like("part-two", { partOf: "whole" }),
    ];
    expect(eventsOf(story)).toMatchObject([{ id: "whole", partCount: 2, unfolded: false }]);
    const unfolded = eventsOf(story, { unfolded: ["whole"] });
    expect(idsOf(unfolded)).toEqual(["whole", "part-one", "part-two"]);
    expect(unfolded[0]).toMatchObject({ partCount: 2, unfolded: true });
  });

  it("keeps the parts of a part folded while the outer whole is", () => {
    const story = [like("a"), like("b", { partOf: "a" }), like("c", { partOf: "b" })];
    expect(idsOf(eventsOf(story, { unfolded: ["b"] }))).toEqual(["a"]);
    expect(idsOf(eventsOf(story, { unfolded: ["a"] }))).toEqual(["a", "b"]);
  });

  it("shows a part by itself when its whole is hidden with its sources", () => {
    const ofTwo = fixture.passages.filter((passage) => passage.source === "article-2").map(({ id }) => id);
    const ofOne = fixture.passages.filter((passage) => passage.source === "article-1").map(({ id }) => id);
    const story = [like("whole", { passages: ofTwo }), like("part", { passages: ofOne, partOf: "whole" })];
    expect(idsOf(eventsOf(story, { sources: ["article-1"] }))).toEqual(["part"]);
    expect(idsOf(eventsOf(story))).toEqual(["whole"]);
  });

  it("weighs landmarks above all, then events of more sources, then of more passages", () => {
    const [one, two] = fixture.passages.filter((passage) => passage.source === "article-1");
    const other = fixture.passages.find((passage) => passage.source === "article-2");
    if (!one || !two || !other) throw new Error("the fixture has too few passages");
    const [passages, sources, single, landmark] = eventsOf([
      like("two-passages", { passages: [one.id, two.id] }),
      like("two-sources", { passages: [one.id, other.id] }),
      like("single", { passages: [one.id] }),
      like("dam-break", { passages: [one.id] }),
    ]).map((event) => event.weight);
    const weights = [landmark, sources, passages, single];
    expect(weights).toEqual([...weights].sort((a, b) => (b ?? 0) - (a ?? 0)));
    expect(new Set(weights).size).toBe(4);
  });
});

describe("toKnowledgeEndMs", () => {
  it("is the end of the latest source's day", () => {
    expect(toKnowledgeEndMs(fixture)).toBe(utc("2024-04-23"));
    const [first, ...others] = fixture.sources;
    if (!first) throw new Error("the fixture has no sources");
    const later = { ...first, date: exactDate("2024-05-01") };
    expect(toKnowledgeEndMs({ ...fixture, sources: [later, ...others] })).toBe(utc("2024-05-02"));
  });

  it("falls back to the last day reported where no source is dated", () => {
    const unknown = { earliest: null, latest: null };
    const sources = fixture.sources.map((source) => ({
      ...source,
      date: { start: unknown, end: unknown, basis: [] },
    }));
    const events = [like("a"), like("b", { date: exactDate("2024-01-05") })];
    expect(toKnowledgeEndMs({ sources, events })).toBe(utc("2024-01-06"));
  });
});
