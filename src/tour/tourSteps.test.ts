import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import type { Story } from "../model/storySchema.ts";
import { toTourSteps } from "./tourSteps.ts";

const published: Story = JSON.parse(readFileSync("public/stories/resignation/story.json", "utf8"));
const keysOf = (story: Story) => toTourSteps(story).map(({ key }) => key);

describe("the steps of a tour", () => {
  test("are those that the story's authors chose, in their order", () => {
    const steps = toTourSteps(published);
    expect(steps.map(({ key }) => key)).toEqual(published.tour.map(({ event }) => event));
    expect(steps[0]).toMatchObject({
      event: { label: "Hamas attack on Israel" },
      window: { startMs: Date.UTC(2023, 8, 25), endMs: Date.UTC(2023, 10, 6) },
      note: published.tour[0]?.text,
    });
  });

  test("have addresses of their own where the tour comes to an event again", () => {
    const [event = "", other = ""] = storyFixture().events.map(({ id }) => id);
    const tour = [{ event }, { event: other }, { event }, { event }];
    expect(keysOf(storyFixture({ tour }))).toEqual([event, other, `${event}-2`, `${event}-3`]);
  });

  test("are by default the landmarks and what connects them", () => {
    // “That attack set off the war” leads from the first to the second; the war lasts from there to the third.
    expect(keysOf({ ...published, tour: [] })).toEqual(["attack", "war-begins", "war", "resignation"]);
  });

  test("say nothing of ours by default, and show each event from near by", () => {
    for (const step of toTourSteps({ ...published, tour: [] })) {
      expect(step).toMatchObject({ window: null, note: null });
    }
  });

  test("are none where the story has neither a tour nor a landmark", () => {
    expect(keysOf(storyFixture({ tour: [], landmarks: [] }))).toEqual([]);
  });
});
