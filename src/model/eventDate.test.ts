import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "./day.ts";
import {
  compareEventDates,
  compareEvents,
  isExactDay,
  toCertain,
  toDistance,
  toPossible,
} from "./eventDate.ts";
import { exactDate } from "./storyFixture.ts";
import type { EventDate } from "./storySchema.ts";

fc.configureGlobal({ seed: 20240422 });

const date = (
  start: readonly [Day | null, Day | null],
  end: readonly [Day | null, Day | null],
  ongoingAt?: Day,
): EventDate => ({
  start: { earliest: start[0], latest: start[1] },
  end: { earliest: end[0], latest: end[1] },
  ...(ongoingAt === undefined ? {} : { ongoingAt }),
  basis: [],
});

const attack = exactDate("2023-10-07");
const resignation = exactDate("2024-04-22");
const weekend = date(["2024-04-20", "2024-04-21"], ["2024-04-20", "2024-04-21"]);
const war = date(["2023-10-07", "2023-10-22"], ["2024-04-22", null], "2024-04-22");
const fighting = date([null, "2024-04-22"], ["2024-04-22", null], "2024-04-22");
const undated = date([null, null], [null, null]);

describe("certain and possible days", () => {
  test("of an exact day are that day", () => {
    expect(toCertain(attack)).toEqual({ start: "2023-10-07", end: "2023-10-07" });
    expect(toPossible(attack)).toEqual({ start: "2023-10-07", end: "2023-10-07" });
  });

  test("one of two days has no certain day", () => {
    expect(toCertain(weekend)).toBeNull();
    expect(toPossible(weekend)).toEqual({ start: "2024-04-20", end: "2024-04-21" });
  });

  test("what still goes on is certain up to the day on which a source says so, and has no possible end", () => {
    expect(toCertain(war)).toEqual({ start: "2023-10-22", end: "2024-04-22" });
    expect(toPossible(war)).toEqual({ start: "2023-10-07", end: null });
    expect(toCertain(fighting)).toEqual({ start: "2024-04-22", end: "2024-04-22" });
  });

  test("a day on which it was going on is certain even where no bound is stated", () => {
    expect(toCertain(date([null, null], [null, null], "2024-04-22"))).toEqual({
      start: "2024-04-22",
      end: "2024-04-22",
    });
  });

  test("without bounds nothing is certain and everything possible", () => {
    expect(toCertain(undated)).toBeNull();
    expect(toPossible(undated)).toEqual({ start: null, end: null });
  });
});

test("only a known single day is an exact day", () => {
  expect([attack, weekend, war, fighting, undated].map(isExactDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(isExactDay(date(["2023-10-07", "2023-10-07"], ["2023-10-08", "2023-10-08"]))).toBe(false);
});

describe("distance", () => {
  test("from the attack to the resignation is 198 days", () => {
    expect(toDistance(attack, resignation)).toEqual({ atLeastDays: 198, atMostDays: 198 });
    expect(toDistance(resignation, attack)).toEqual({ atLeastDays: -198, atMostDays: -198 });
  });

  test("is a stretch where a bound is one, and has no limit where a bound is not stated", () => {
    expect(toDistance(attack, war)).toEqual({ atLeastDays: 0, atMostDays: 15 });
    expect(toDistance(attack, fighting)).toEqual({ atLeastDays: null, atMostDays: 198 });
    expect(toDistance(undated, attack)).toEqual({ atLeastDays: null, atMostDays: null });
  });
});

describe("order for lists", () => {
  test("is that of the first stated bound; on one day the unknown start comes first, the open one last", () => {
    const open = date(["2024-04-22", null], ["2024-04-22", null]);
    const sorted = [attack, war, weekend, fighting, resignation, open, undated];
    expect([undated, open, resignation, fighting, weekend, war, attack].toSorted(compareEventDates)).toEqual(
      sorted,
    );
  });

  test("puts what is expected or demanded after what is reported, whatever its date", () => {
    const expected = { date: attack, status: "expected" as const };
    const demanded = { date: resignation, status: "demanded" as const };
    const reported = { date: undated, status: "reported" as const };
    expect([demanded, expected, reported].toSorted(compareEvents)).toEqual([reported, expected, demanded]);
  });
});

const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays("2023-06-01", days));
const anyBound = fc.option(anyDay, { freq: 3 });
/** Four bounds in an order that can be true: each pair sorted, no start bound after the end's. */
const anyDate = fc
  .tuple(anyBound, anyBound, anyBound, anyBound, fc.boolean())
  .map(([a, b, c, d, ongoing]) => {
    const days = [a, b, c, d].filter((day) => day !== null).sort();
    const take = (bound: Day | null): Day | null => (bound === null ? null : (days.shift() ?? null));
    const result = date([take(a), take(b)], [take(c), take(d)]);
    const last = result.end.earliest;
    return ongoing && last !== null && result.end.latest === null ? { ...result, ongoingAt: last } : result;
  });

test("what is certain lies within what is possible", () => {
  fc.assert(
    fc.property(anyDate, (value) => {
      const certain = toCertain(value);
      const possible = toPossible(value);
      fc.pre(certain !== null);
      expect(certain.start <= certain.end).toBe(true);
      expect(possible.start === null || possible.start <= certain.start).toBe(true);
      expect(possible.end === null || possible.end >= certain.end).toBe(true);
    }),
  );
});

test("the order is total: antisymmetric and transitive", () => {
  fc.assert(
    fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
      expect(compareEventDates(a, b)).toBe(0 - compareEventDates(b, a));
      if (compareEventDates(a, b) <= 0 && compareEventDates(b, c) <= 0) {
        expect(compareEventDates(a, c)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test("the distance back is the distance there, turned round", () => {
  const negate = (days: number | null) => (days === null ? null : 0 - days);
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      const there = toDistance(a, b);
      expect(toDistance(b, a)).toEqual({
        atLeastDays: negate(there.atMostDays),
        atMostDays: negate(there.atLeastDays),
      });
    }),
  );
});
