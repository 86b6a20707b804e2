import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../model/day.ts";
import { toDistance } from "../model/eventDate.ts";
import { exactDate } from "../model/storyFixture.ts";
import type { EventDate } from "../model/storySchema.ts";
import { type Distance, formatDistance, formatDistanceFrom, toDistanceParts } from "./formatDistance.ts";

fc.configureGlobal({ seed: 20240422 });

const distance = (atLeastDays: number | null, atMostDays: number | null): Distance => ({
  atLeastDays,
  atMostDays,
});

describe("how far apart, with and without a direction", () => {
  test.each([
    ["a known number of days", 198, 198, "198 days", "198 days after X"],
    ["one day", 1, 1, "1 day", "1 day after X"],
    ["the day before", -1, -1, "1 day", "1 day before X"],
    ["the same day", 0, 0, "the same day", "on the same day as X"],
    ["a range after", 183, 198, "183 to 198 days", "183 to 198 days after X"],
    ["a range before", -198, -183, "183 to 198 days", "183 to 198 days before X"],
    ["the same day or after", 0, 15, "at most 15 days", "at most 15 days after X"],
    ["the same day or before", -15, 0, "at most 15 days", "at most 15 days before X"],
    ["the same day or the next", 0, 1, "at most 1 day", "at most 1 day after X"],
    ["either side", -3, 12, "at most 12 days", "between 3 days before and 12 days after X"],
    ["farther before than after", -12, 1, "at most 12 days", "between 12 days before and 1 day after X"],
    ["no latest", 7, null, "at least 7 days", "at least 7 days after X"],
    ["no earliest", null, -7, "at least 7 days", "at least 7 days before X"],
    ["no latest, a day", 1, null, "at least 1 day", "at least 1 day after X"],
    ["the same day or any later", 0, null, "not stated how far apart", "on the same day as X or later"],
    ["the same day or any earlier", null, 0, "not stated how far apart", "on the same day as X or earlier"],
    ["only how much earlier", -5, null, "not stated how far apart", "at most 5 days before X, or later"],
    ["only how much later", null, 5, "not stated how far apart", "at most 5 days after X, or earlier"],
    ["nothing", null, null, "not stated how far apart", "not stated how far from X"],
  ])("%s", (_, atLeast, atMost, apart, from) => {
    expect(formatDistance(distance(atLeast, atMost))).toBe(apart);
    expect(formatDistanceFrom(distance(atLeast, atMost), "X")).toBe(from);
  });

  test("from the attack to the resignation", () => {
    const between = toDistance(exactDate("2023-10-07"), exactDate("2024-04-22"));
    expect(formatDistanceFrom(between, "Hamas attack on Israel")).toBe(
      "198 days after Hamas attack on Israel",
    );
  });
});

const bound = fc.option(fc.integer({ min: -400, max: 400 }), { nil: null });
const distances = fc
  .tuple(bound, bound)
  .map(([a, b]) => (a !== null && b !== null && a > b ? distance(b, a) : distance(a, b)));

/** What the words allow, read back from them: the days' distance from 0, and infinity where no figure bounds it. */
function toAllowed(words: string): { readonly least: number; readonly most: number } {
  const figures = [...words.matchAll(/\d+/g)].map(([figure]) => Number(figure));
  const [first = 0, last = first] = figures;
  if (words.startsWith("at most")) return { least: 0, most: first };
  if (words.startsWith("at least")) return { least: first, most: Number.POSITIVE_INFINITY };
  if (words === "the same day") return { least: 0, most: 0 };
  if (figures.length === 0) return { least: 0, most: Number.POSITIVE_INFINITY };
  return { least: first, most: last };
}

describe("the words of any distance", () => {
  test("are true of every day that the dates allow", () => {
    fc.assert(
      fc.property(distances, fc.nat(2000), (between, far) => {
        const lowest = between.atLeastDays ?? Math.min(between.atMostDays ?? 0, 0) - far;
        const highest = between.atMostDays ?? Math.max(between.atLeastDays ?? 0, 0) + far;
        const { least, most } = toAllowed(formatDistance(between));
        for (const days of [lowest, highest, Math.round((lowest + highest) / 2)]) {
          expect(Math.abs(days)).toBeGreaterThanOrEqual(least);
          expect(Math.abs(days)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  test("don't depend on which of the two it is counted from", () => {
    fc.assert(
      fc.property(distances, ({ atLeastDays, atMostDays }) => {
        const back = distance(
          atMostDays === null ? null : 0 - atMostDays,
          atLeastDays === null ? null : 0 - atLeastDays,
        );
        expect(formatDistance(back)).toBe(formatDistance(distance(atLeastDays, atMostDays)));
      }),
    );
  });

  test("name the event once, and show no minus sign", () => {
    fc.assert(
      fc.property(distances, (between) => {
        const event = { id: "x" };
        expect(toDistanceParts(between, event).filter((part) => part === event)).toHaveLength(1);
        expect(`${formatDistance(between)} ${formatDistanceFrom(between, "X")}`).not.toMatch(/[-−]|null/);
      }),
    );
  });

  test("are never narrower than the two dates", () => {
    const days = fc.tuple(fc.nat(500), fc.nat(60));
    const toDate = ([first, length]: readonly [number, number]): EventDate => {
      const bounds = {
        earliest: addDays("2023-01-01", first),
        latest: addDays("2023-01-01", first + length),
      };
      return { start: bounds, end: bounds, basis: [] };
    };
    fc.assert(
      fc.property(days, days, fc.nat(60), fc.nat(60), (a, b, inA, inB) => {
        const { least, most } = toAllowed(formatDistance(toDistance(toDate(a), toDate(b))));
        const apart = Math.abs(b[0] + Math.min(inB, b[1]) - a[0] - Math.min(inA, a[1]));
        expect(apart).toBeGreaterThanOrEqual(least);
        expect(apart).toBeLessThanOrEqual(most);
      }),
    );
  });
});
