import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, toWeekday } from "../model/day.ts";
import { addMonths, WEEKDAYS } from "./calendar.ts";
import { computeStep, type Reference, type StepInput } from "./dateRules.ts";

const on = (earliest: Day, latest = earliest): Reference => ({
  id: "article-1",
  kind: "source",
  date: { start: { earliest, latest }, end: { earliest, latest } },
});

const step = (rule: StepInput["rule"], given: Partial<StepInput>): StepInput => ({
  rule,
  of: "whole",
  words: null,
  yearWords: null,
  side: null,
  from: null,
  ...given,
});

const gives = (given: StepInput) => {
  const result = computeStep(given);
  return result.ok ? result.value.gives : result.error;
};

const anyDay = fc.integer({ min: 0, max: 150_000 }).map((days) => addDays("1700-01-01", days));
/** Month ends are where months go wrong. */
const monthEnd = fc
  .tuple(fc.integer({ min: 0, max: 4800 }), fc.integer({ min: -4, max: 1 }))
  .map(([months, days]) => addDays(addMonths("1700-01-01", months) ?? "", days));
const day = fc.oneof(anyDay, monthEnd);

describe("computeStep", () => {
  it("finds the weekend before a day of the week, and refuses to choose on a Saturday or Sunday", () => {
    const weekend = (from: Day) => gives(step("weekend", { words: "over the weekend", from: on(from) }));
    expect(weekend("2024-04-22")).toEqual({ earliest: "2024-04-20", latest: "2024-04-21" });
    expect(weekend("2024-04-20")).toMatchObject({ kind: "step-weekend" });
    expect(weekend("2024-04-21")).toMatchObject({ kind: "step-weekend" });
    expect(weekend("2024-04-19")).toEqual({ earliest: "2024-04-13", latest: "2024-04-14" });
  });

  it("counts the seventh month by anniversaries", () => {
    const words = "now in its seventh month";
    expect(gives(step("nth-month", { words, from: on("2024-04-22") }))).toEqual({
      earliest: "2023-09-23",
      latest: "2023-10-22",
    });
    expect(gives(step("nth-month", { words, from: on("2024-04-30") }))).toEqual({
      earliest: "2023-10-01",
      latest: "2023-10-31",
    });
  });

  it("clamps month ends: at the end of February the second month may have begun on any of four days", () => {
    expect(gives(step("nth-month", { words: "second month", from: on("2023-02-28") }))).toEqual({
      earliest: "2023-01-01",
      latest: "2023-01-31",
    });
  });

  it("takes the latest such day when no year is given, eight years back for 29 February if need be", () => {
    const yearFrom = (words: string, from: Day) => gives(step("year-from", { words, from: on(from) }));
    expect(yearFrom("Oct. 7", "2024-04-22")).toEqual({ earliest: "2023-10-07", latest: "2023-10-07" });
    expect(yearFrom("7 October", "2023-10-07")).toEqual({ earliest: "2023-10-07", latest: "2023-10-07" });
    expect(yearFrom("29 February", "1904-02-28")).toEqual({ earliest: "1896-02-29", latest: "1896-02-29" });
  });

  it("takes the year from its own words", () => {
    const given = { words: "October 7", yearWords: "last year", from: on("2024-04-22") };
    expect(gives(step("year-from", given))).toEqual({ earliest: "2023-10-07", latest: "2023-10-07" });
    expect(gives(step("year-from", { ...given, words: "Feb. 29" }))).toMatchObject({ kind: "no-such-day" });
  });

  it("bounds start and end so that a day lies within what is still going on", () => {
    expect(computeStep(step("bounded-by", { of: "ongoing", from: on("2024-04-22") }))).toEqual({
      ok: true,
      value: {
        gives: { earliest: "2024-04-22", latest: "2024-04-22" },
        start: { earliest: null, latest: "2024-04-22" },
        end: { earliest: "2024-04-22", latest: null },
        ongoingAt: "2024-04-22",
        year: null,
      },
    });
  });

  it("names no day of going on where the reference is a stretch", () => {
    const result = computeStep(step("bounded-by", { of: "ongoing", from: on("2024-04-01", "2024-04-30") }));
    expect(result).toMatchObject({
      value: { ongoingAt: null, start: { latest: "2024-04-30" }, end: { earliest: "2024-04-01" } },
    });
  });

  it("copies both sides of the same event, or one", () => {
    const war: Reference = {
      id: "war",
      kind: "event",
      date: {
        start: { earliest: "2023-10-07", latest: "2023-10-22" },
        end: { earliest: "2024-04-22", latest: null },
        ongoingAt: "2024-04-22",
      },
    };
    const nothing = { earliest: null, latest: null };
    expect(computeStep(step("same-event", { from: war }))).toMatchObject({
      value: { start: war.date.start, end: war.date.end, ongoingAt: "2024-04-22" },
    });
    expect(computeStep(step("same-event", { from: war, of: "start" }))).toMatchObject({
      value: { start: war.date.start, end: nothing, ongoingAt: null, gives: war.date.start },
    });
    expect(computeStep(step("same-event", { from: war, of: "end" }))).toMatchObject({
      value: { start: nothing, end: war.date.end },
    });
  });

  it("gives a weekday that is the named one, on or before the reference, less than a week back (property)", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (from, weekday) => {
        const words = `on ${WEEKDAYS[weekday]}`;
        const result = computeStep(step("weekday", { words, from: on(from) }));
        if (!result.ok) throw new Error(result.error.kind);
        const found = result.value.gives.earliest ?? "";
        expect(toWeekday(found)).toBe(weekday);
        expect(found <= from && addDays(found, 7) > from).toBe(true);
      }),
    );
  });

  it("gives for the nth month exactly the days of which n - 1 months are complete and n are not (property)", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, nth) => {
        const result = computeStep(step("nth-month", { words: `its ${nth}th month`, from: on(from) }));
        if (!result.ok) throw new Error(result.error.kind);
        const { earliest, latest } = result.value.gives;
        const isIn = (start: Day) =>
          (addMonths(start, nth - 1) ?? "") <= from && (addMonths(start, nth) ?? "") > from;
        const around = addMonths(from, -nth) ?? "";
        for (let i = -5; i < 40; i++) {
          const start = addDays(around, i);
          expect(start >= (earliest ?? "") && start <= (latest ?? "")).toBe(isIn(start));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("gives for a day without a year one within eight years before the reference (property)", () => {
    fc.assert(
      fc.property(day, day, (from, named) => {
        const [, month = "", date = ""] = named.split("-");
        const words = `${Number(date)} ${["", "Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec."][Number(month)]}`;
        const result = computeStep(step("year-from", { words, from: on(from) }));
        if (!result.ok) throw new Error(result.error.kind);
        const found = result.value.gives.earliest ?? "";
        expect(found.slice(5)).toBe(`${month}-${date}`);
        expect(found <= from).toBe(true);
        if (date !== "29") expect(addDays(found, 366) > from).toBe(true);
      }),
    );
  });

  it("gives a wider stretch for a wider reference, and never a narrower one (property)", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, width) => {
        const words = "on Monday of the weekend in its third month, 5 May";
        for (const rule of ["weekday", "weekend", "nth-month", "year-from"] as const) {
          const wide = computeStep(step(rule, { words, from: on(from, addDays(from, width)) }));
          const narrow = computeStep(step(rule, { words, from: on(from) }));
          // Over a Saturday or Sunday a weekend is refused.
          if (rule === "weekend" && !wide.ok && wide.error.kind === "step-weekend") continue;
          if (!wide.ok || !narrow.ok) throw new Error(rule);
          expect(wide.value.gives.earliest).toBe(narrow.value.gives.earliest);
          expect((wide.value.gives.latest ?? "") >= (narrow.value.gives.latest ?? "")).toBe(true);
        }
      }),
    );
  });
});
