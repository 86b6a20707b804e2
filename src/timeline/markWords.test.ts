import { describe, expect, it } from "vitest";
import type { DrawnExtent, LayoutEvent } from "../layout/layoutTypes.ts";
import { toEndMs, toStartMs } from "../model/day.ts";
import { timelineWords } from "../words/timelineWords.ts";
import { describeCluster, describeEvent, describeShape } from "./markWords.ts";

const { shapes } = timelineWords;
const day = "2024-04-22";
const exact: DrawnExtent = {
  possibleStartMs: toStartMs(day),
  certainStartMs: toStartMs(day),
  certainEndMs: toEndMs(day),
  possibleEndMs: toEndMs(day),
  ongoing: false,
  near: null,
};
const reported = (extent: Partial<DrawnExtent>) => ({
  status: "reported" as const,
  extent: { ...exact, ...extent },
});
const makeEvent = (fields: Partial<LayoutEvent>): LayoutEvent => ({
  id: "e",
  lane: "l",
  label: "Haliva resigns",
  dateLabel: "Mon 22 Apr 2024",
  sources: ["a", "b"],
  status: "reported",
  extent: exact,
  weight: 1,
  landmark: false,
  partCount: 0,
  unfolded: false,
  ...fields,
});
const labels = new Map([
  ["a", "Article 1"],
  ["b", "Article 2"],
]);

describe("what a mark's shape means, in words", () => {
  it.each([
    ["a known day", {}, shapes.exactDay],
    [
      "a known stretch",
      { possibleEndMs: toEndMs("2024-04-24"), certainEndMs: toEndMs("2024-04-24") },
      shapes.exactStretch,
    ],
    [
      "one of two days",
      {
        possibleStartMs: toStartMs("2024-04-20"),
        certainStartMs: toStartMs("2024-04-21"),
        certainEndMs: toEndMs("2024-04-20"),
        possibleEndMs: toEndMs("2024-04-21"),
      },
      shapes.uncertain,
    ],
    ["no stated start", { possibleStartMs: null }, shapes.noStart],
    ["no stated end", { possibleEndMs: null }, shapes.noEnd],
    [
      "no stated start, still going on",
      { possibleStartMs: null, possibleEndMs: null, ongoing: true },
      `${shapes.noStart}; ${shapes.ongoing}`,
    ],
    [
      "no date",
      { possibleStartMs: null, certainStartMs: null, certainEndMs: null, possibleEndMs: null },
      shapes.noDate,
    ],
  ])("names %s", (_, extent, said) => {
    expect(describeShape(reported(extent))).toBe(said);
  });

  it("never calls something expected or demanded exact", () => {
    expect(describeShape({ status: "expected", extent: exact })).toBe(shapes.expected);
    expect(describeShape({ status: "demanded", extent: exact })).toBe(shapes.demanded);
  });
});

describe("the accessible name of a mark", () => {
  it("begins with the label and states date, shape and sources", () => {
    expect(describeEvent(makeEvent({}), labels)).toBe(
      `Haliva resigns, Mon 22 Apr 2024, ${shapes.exactDay}, in Article 1 and Article 2`,
    );
  });

  it("tells of parts and whether they are shown", () => {
    const folded = describeEvent(makeEvent({ partCount: 6 }), labels);
    const unfolded = describeEvent(makeEvent({ partCount: 6, unfolded: true }), labels);
    expect(folded).toContain(timelineWords.parts(6, false));
    expect(unfolded).not.toBe(folded);
  });

  it("names the event of a cluster that the keyboard has come to, else how many there are", () => {
    const event = makeEvent({});
    const events = new Map([[event.id, event]]);
    const cluster = { eventIds: ["e"], count: 250 };
    expect(describeCluster(cluster, events, event)).toMatch(/^Haliva resigns, .*250/);
    expect(describeCluster(cluster, events, null)).toMatch(/^250 .*Haliva resigns; and 249 more$/);
  });
});
