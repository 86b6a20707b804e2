import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventDate } from "../model/storySchema.ts";
import type { DateCertainty } from "./filters.ts";
import { toCertainty } from "./toCertainty.ts";

const toDate = (
  start: readonly [string | null, string | null],
  end: readonly [string | null, string | null],
  qualifier?: EventDate["qualifier"],
): EventDate => ({
  start: { earliest: start[0], latest: start[1] },
  end: { earliest: end[0], latest: end[1] },
  qualifier,
  basis: [],
});

describe("toCertainty", () => {
  it.each<[string, DateCertainty, EventDate]>([
    ["7 October", "day", toDate(["2023-10-07", "2023-10-07"], ["2023-10-07", "2023-10-07"])],
    [
      "one day, inferred",
      "day",
      toDate(["2024-04-22", "2024-04-22"], ["2024-04-22", "2024-04-22"], "inferred"),
    ],
    [
      "from one day to another",
      "stretch",
      toDate(["2023-10-07", "2023-10-07"], ["2023-10-09", "2023-10-09"]),
    ],
    ["one of two days", "uncertain", toDate(["2024-04-20", "2024-04-21"], ["2024-04-20", "2024-04-21"])],
    [
      "about one day",
      "uncertain",
      toDate(["2023-10-07", "2023-10-07"], ["2023-10-07", "2023-10-07"], "approximate"),
    ],
    [
      "an end somewhere in a week",
      "uncertain",
      toDate(["2023-10-07", "2023-10-07"], ["2023-10-10", "2023-10-16"]),
    ],
    ["still going on", "open", toDate(["2023-10-07", "2023-10-22"], ["2024-04-22", null])],
    ["start not stated", "open", toDate([null, "2024-04-22"], ["2024-04-22", "2024-04-22"])],
    [
      "no end stated, and approximate",
      "open",
      toDate(["2023-10-07", "2023-10-07"], ["2023-10-07", null], "approximate"),
    ],
  ])("%s: %s", (_, category, date) => {
    expect(toCertainty(date)).toBe(category);
  });

  it("puts every date into exactly one category", () => {
    const day = fc.constantFrom("2023-10-07", "2023-10-08", "2024-04-22", null);
    const qualifier = fc.constantFrom<EventDate["qualifier"]>(
      "approximate",
      "uncertain",
      "inferred",
      undefined,
    );
    fc.assert(
      fc.property(fc.tuple(day, day), fc.tuple(day, day), qualifier, (start, end, qualifier) => {
        const bounds = [...start, ...end];
        const isOpen = bounds.some((bound) => bound === null);
        const isQualified = qualifier === "approximate" || qualifier === "uncertain";
        const isExact = start[0] === start[1] && end[0] === end[1];
        const fits: Readonly<Record<DateCertainty, boolean>> = {
          open: isOpen,
          uncertain: !isOpen && (isQualified || !isExact),
          day: !isOpen && !isQualified && new Set(bounds).size === 1,
          stretch: !isOpen && !isQualified && isExact && start[0] !== end[0],
        };
        expect(Object.values(fits).filter(Boolean)).toHaveLength(1);
        expect(fits[toCertainty(toDate(start, end, qualifier))]).toBe(true);
      }),
    );
  });
});
