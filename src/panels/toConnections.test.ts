import { describe, expect, it } from "vitest";
import { exactDate } from "../model/storyFixture.ts";
import type { TimelineEvent } from "../model/storySchema.ts";
import { type Connection, toConnections } from "./toConnections.ts";

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

const ids = (connections: readonly Connection[]) => connections.map((connection) => connection.event.id);

describe("toConnections", () => {
  const attack = event("attack", "2024-01-01");
  const part = event("part", "2024-01-01", { partOf: "attack" });
  const reply = event("reply", "2024-01-05", { follows: [{ event: "attack", passage: "p-after" }] });
  const elsewhere = event("elsewhere", "2024-01-01");
  const story = { events: [reply, elsewhere, part, attack] };

  it("leads from the whole to its parts, and from a part to its whole", () => {
    expect(ids(toConnections(story, attack).parts)).toEqual(["part"]);
    expect(ids(toConnections(story, part).partOf)).toEqual(["attack"]);
  });

  it("leads both ways along what follows, with the words that say so", () => {
    expect(toConnections(story, reply).follows).toEqual([{ event: attack, passage: "p-after" }]);
    expect(toConnections(story, attack).followedBy).toEqual([{ event: reply, passage: "p-after" }]);
  });

  it("finds others on the same day, without repeating those already named", () => {
    expect(ids(toConnections(story, attack).sameDay)).toEqual(["elsewhere"]);
    expect(ids(toConnections(story, reply).sameDay)).toEqual([]);
  });

  it("does not put two events on the same day when one of them may be on another", () => {
    const days = { earliest: "2024-01-01", latest: "2024-01-02" };
    const vague = event("vague", "2024-01-01", { date: { start: days, end: days, basis: [] } });
    const about = event("about", "2024-01-01", {
      date: { ...exactDate("2024-01-01"), qualifier: "approximate" },
    });
    const events = [attack, vague, about];
    expect(ids(toConnections({ events }, attack).sameDay)).toEqual([]);
    expect(ids(toConnections({ events }, about).sameDay)).toEqual([]);
  });
});
