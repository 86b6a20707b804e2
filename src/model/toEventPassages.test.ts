import { describe, expect, it } from "vitest";
import { storyFixture } from "./storyFixture.ts";
import { toEventPassages } from "./toEventPassages.ts";

const { events, claims } = storyFixture();
const toWords = (id: string) => {
  const event = events.find((other) => other.id === id);
  return event && toEventPassages(event, claims);
};

describe("toEventPassages", () => {
  it("puts what was quoted for the event before what was quoted for a question about it", () => {
    const own = events[0]?.passages ?? [];
    const stated = claims[0]?.statements.flatMap(({ passages }) => passages) ?? [];
    expect(toWords("dam-break")).toEqual([...own, ...stated]);
  });

  it("counts a passage once that is quoted for both, and nothing of another event's questions", () => {
    expect(toWords("repairs")).toEqual(events[1]?.passages);
    expect(toWords("more-resignations")).toEqual(events[2]?.passages);
  });
});
