import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../model/day.ts";
import { exactDate } from "../model/storyFixture.ts";
import type { EventDate } from "../model/storySchema.ts";
import { formatBounds, formatDate, formatDay, formatSpan, toDateTimes } from "./formatDate.ts";

fc.configureGlobal({ seed: 20240422 });

type Pair = readonly [Day | null, Day | null];

const date = (start: Pair, end: Pair, more: Partial<EventDate> = {}): EventDate => ({
  start: { earliest: start[0], latest: start[1] },
  end: { earliest: end[0], latest: end[1] },
  basis: [],
  ...more,
});
const both = (pair: Pair, more: Partial<EventDate> = {}) => date(pair, pair, more);

const moment = { kind: "moment", status: "reported" } as const;
const period = { kind: "period", status: "reported" } as const;
const expected = { kind: "moment", status: "expected" } as const;
const demanded = { kind: "moment", status: "demanded" } as const;
const expectedPeriod = { kind: "period", status: "expected" } as const;

const attackDay = "2023-10-07";
const articles = "2024-04-22";
const none: Pair = [null, null];

describe("a moment", () => {
  test.each([
    ["an exact day", exactDate(attackDay), "7 Oct 2023", "Saturday 7 October 2023"],
    [
      "one of two days",
      both(["2024-04-20", "2024-04-21"]),
      "20 or 21 Apr 2024",
      "Saturday 20 or Sunday 21 April 2024",
    ],
    [
      "one of two days, months apart",
      both(["2023-09-30", "2023-10-01"]),
      "30 Sept or 1 Oct 2023",
      "Saturday 30 September or Sunday 1 October 2023",
    ],
    [
      "a stretch in one month",
      both([attackDay, "2023-10-22"]),
      "between 7 and 22 Oct 2023",
      "between Saturday 7 and Sunday 22 October 2023",
    ],
    [
      "a stretch in one year",
      both([attackDay, "2023-11-03"]),
      "between 7 Oct and 3 Nov 2023",
      "between Saturday 7 October and Friday 3 November 2023",
    ],
    [
      "a stretch over years",
      both([attackDay, articles]),
      "between 7 Oct 2023 and 22 Apr 2024",
      "between Saturday 7 October 2023 and Monday 22 April 2024",
    ],
    ["a month", both(["2024-02-01", "2024-02-29"]), "in Feb 2024", "in February 2024"],
    ["a year", both(["2023-01-01", "2023-12-31"]), "in 2023", "in 2023"],
    [
      "nearly a month",
      both(["2023-02-01", "2023-02-27"]),
      "between 1 and 27 Feb 2023",
      "between Wednesday 1 and Monday 27 February 2023",
    ],
    [
      "shortly after a day",
      both([attackDay, articles], { near: "start" }),
      "shortly after 7 Oct 2023",
      "shortly after Saturday 7 October 2023",
    ],
    [
      "shortly before a day",
      both([null, articles], { near: "end" }),
      "shortly before 22 Apr 2024",
      "shortly before Monday 22 April 2024",
    ],
    [
      "only a latest day",
      both([null, articles]),
      "by 22 Apr 2024, no day stated",
      "by Monday 22 April 2024, no day stated",
    ],
    [
      "only an earliest day",
      both([attackDay, null]),
      "7 Oct 2023 or later",
      "Saturday 7 October 2023 or later",
    ],
    ["no bound", both(none), "no date stated", "no date stated"],
    ["a year of three figures", exactDate("0622-07-16"), "16 Jul AD 622", "Tuesday 16 July AD 622"],
  ])("with %s", (_, value, short, long) => {
    expect(formatDate(value, moment, "short")).toBe(short);
    expect(formatDate(value, moment, "long")).toBe(long);
  });

  test("is bounded by its end where only the end has a bound", () => {
    expect(formatDate(date(none, [attackDay, articles]), moment, "short")).toBe(
      "between 7 Oct 2023 and 22 Apr 2024",
    );
  });
});

describe("a period", () => {
  test.each([
    [
      "known start and end",
      date([attackDay, attackDay], ["2023-11-03", "2023-11-03"]),
      "7 Oct to 3 Nov 2023",
    ],
    ["one day", exactDate(attackDay), "7 Oct 2023"],
    ["somewhere in a stretch", both([attackDay, "2023-10-08"]), "between 7 and 8 Oct 2023"],
    [
      "a stretch of starts, still going on",
      date([attackDay, "2023-10-22"], [articles, null], { ongoingAt: articles }),
      "began between 7 and 22 Oct 2023, still under way on 22 Apr 2024",
    ],
    [
      "a known start, still going on",
      date([attackDay, attackDay], [articles, null], { ongoingAt: articles }),
      "began on 7 Oct 2023, still under way on 22 Apr 2024",
    ],
    [
      "a start shortly after a day, still going on",
      date([attackDay, articles], [articles, null], { ongoingAt: articles, near: "start" }),
      "began shortly after 7 Oct 2023, still under way on 22 Apr 2024",
    ],
    [
      "a start at any time since a day, still going on",
      date([attackDay, articles], [articles, null], { ongoingAt: articles }),
      "began on 7 Oct 2023 or later, still under way on 22 Apr 2024",
    ],
    [
      "a start by a day, still going on",
      date([null, attackDay], [articles, null], { ongoingAt: articles }),
      "begun by 7 Oct 2023, still under way on 22 Apr 2024",
    ],
    [
      "a start on the day on which it was going on",
      date([articles, articles], [articles, null], { ongoingAt: articles }),
      "began on 22 Apr 2024, still under way that day",
    ],
    [
      "no start, going on",
      date([null, articles], [articles, null], { ongoingAt: articles }),
      "under way on 22 Apr 2024, start not stated",
    ],
    [
      "no start and no end, going on",
      date(none, none, { ongoingAt: articles }),
      "under way on 22 Apr 2024, start not stated",
    ],
    [
      "a going on that ended since",
      date([attackDay, attackDay], ["2023-11-03", "2023-11-03"], { ongoingAt: "2023-11-01" }),
      "7 Oct to 3 Nov 2023",
    ],
    [
      "a known start, over by a day",
      date([attackDay, attackDay], [null, articles]),
      "began on 7 Oct 2023, over by 22 Apr 2024",
    ],
    ["a known start and no end", date([attackDay, attackDay], none), "began on 7 Oct 2023, end not stated"],
    [
      "a start in a month, an end on one of two days",
      date(["2023-10-01", "2023-10-31"], ["2024-04-20", "2024-04-21"]),
      "began in Oct 2023, ended on 20 or 21 Apr 2024",
    ],
    [
      "a start by a day, an end not before another",
      date([null, attackDay], [articles, null]),
      "begun by 7 Oct 2023, not over before 22 Apr 2024",
    ],
    [
      "an end that follows from the start",
      date([attackDay, articles], [attackDay, null]),
      "began between 7 Oct 2023 and 22 Apr 2024, end not stated",
    ],
    [
      "a start that follows from the end",
      date([null, articles], [attackDay, articles]),
      "ended between 7 Oct 2023 and 22 Apr 2024, start not stated",
    ],
    ["no start, a known end", date(none, [articles, articles]), "ended on 22 Apr 2024, start not stated"],
    [
      "no start, an end shortly before a day",
      date(none, [null, articles], { near: "end" }),
      "ended shortly before 22 Apr 2024, start not stated",
    ],
    ["over by a day", both([null, articles]), "by 22 Apr 2024, no day stated"],
    ["no bound", both(none), "no date stated"],
  ])("with %s", (_, value, short) => {
    expect(formatDate(value, period, "short")).toBe(short);
  });
});

describe("what has not happened", () => {
  test.each([
    ["expected after a day", both([articles, null]), expected, "expected after 22 Apr 2024"],
    [
      "expected after a day, end open",
      date([articles, null], none),
      expectedPeriod,
      "expected after 22 Apr 2024",
    ],
    ["expected on a day", exactDate("2024-05-01"), expected, "expected on 1 May 2024"],
    ["expected in a month", both(["2024-05-01", "2024-05-31"]), expected, "expected in May 2024"],
    ["expected by a day", both([null, "2024-05-01"]), expected, "expected by 1 May 2024"],
    [
      "expected shortly after a day",
      both([articles, null], { near: "start" }),
      expected,
      "expected shortly after 22 Apr 2024",
    ],
    [
      "expected from a day to another",
      date([articles, articles], ["2024-05-01", "2024-05-01"]),
      expectedPeriod,
      "expected from 22 Apr to 1 May 2024",
    ],
    [
      "expected, a loose period",
      date([articles, "2024-04-25"], ["2024-05-01", "2024-05-03"]),
      expectedPeriod,
      "expected between 22 Apr and 3 May 2024",
    ],
    ["expected, no day", both(none), expected, "expected, no day stated"],
    ["demanded, no day", both(none), demanded, "demanded, no day stated"],
    ["demanded after a day", both([articles, null]), demanded, "demanded, to come after 22 Apr 2024"],
    ["demanded in a day", exactDate("2024-05-01"), demanded, "demanded, to come on 1 May 2024"],
    ["demanded by a day", both([null, "2024-05-01"]), demanded, "demanded, to come by 1 May 2024"],
    ["demanded in a month", both(["2024-05-01", "2024-05-31"]), demanded, "demanded, to come in May 2024"],
    [
      "demanded in a stretch",
      both([articles, "2024-05-01"]),
      demanded,
      "demanded, to come between 22 Apr and 1 May 2024",
    ],
  ])("%s", (_, value, event, short) => {
    expect(formatDate(value, event, "short")).toBe(short);
  });
});

describe("a qualifier is said in words", () => {
  const stretch: Pair = [attackDay, "2023-10-22"];
  test.each([
    ["approximate", exactDate(attackDay), moment, "about 7 Oct 2023"],
    ["approximate", both(stretch), moment, "between 7 and 22 Oct 2023 (approximate)"],
    ["uncertain", both(stretch), moment, "probably between 7 and 22 Oct 2023"],
    ["uncertain", both([articles, null]), expected, "expected after 22 Apr 2024 (uncertain)"],
    ["inferred", exactDate(articles), moment, "22 Apr 2024 (inferred)"],
    ["inferred", both([null, articles]), moment, "by 22 Apr 2024, no day stated (inferred)"],
    ["inferred", both(none), moment, "no date stated"],
    ["inferred", both(none), expected, "expected, no day stated"],
  ] as const)("%s: %#", (qualifier, value, event, short) => {
    expect(formatDate({ ...value, qualifier }, event, "short")).toBe(short);
  });
});

describe("parts of dates", () => {
  test("a day, a span and the bounds of a step", () => {
    expect(formatDay(articles, "long")).toBe("Monday 22 April 2024");
    expect(formatSpan(attackDay, articles)).toBe("7 Oct 2023 to 22 Apr 2024");
    expect(formatSpan(attackDay, attackDay)).toBe("7 Oct 2023");
    expect(formatBounds({ earliest: null, latest: articles }, "short")).toBe("by 22 Apr 2024");
    expect(formatBounds({ earliest: articles, latest: null }, "short")).toBe("22 Apr 2024 or later");
    expect(formatBounds({ earliest: "2024-04-20", latest: "2024-04-21" }, "short")).toBe("20 or 21 Apr 2024");
    expect(formatBounds({ earliest: null, latest: null }, "short")).toBe("no date stated");
  });

  test("a machine reads only known days", () => {
    expect(toDateTimes(exactDate(attackDay))).toEqual({ start: attackDay });
    expect(toDateTimes(date([attackDay, attackDay], [articles, articles]))).toEqual({
      start: attackDay,
      end: articles,
    });
    expect(toDateTimes(both(["2024-04-20", "2024-04-21"]))).toBeNull();
    expect(toDateTimes(date([attackDay, attackDay], [articles, null]))).toBeNull();
    expect(toDateTimes(both(none))).toBeNull();
  });
});

const anyDay = fc
  .oneof(fc.integer({ min: 300, max: 303 }), fc.integer({ min: 0, max: 800 }))
  .map((days) => addDays("2022-12-01", days));
const anyBound = fc.option(anyDay);
const anyDate: fc.Arbitrary<EventDate> = fc
  .record({
    bounds: fc.tuple(anyBound, anyBound, anyBound, anyBound),
    same: fc.boolean(),
    ongoingAt: fc.option(anyDay, { nil: undefined }),
    near: fc.constantFrom(undefined, "start" as const, "end" as const),
    qualifier: fc.constantFrom(undefined, "inferred" as const, "uncertain" as const, "approximate" as const),
  })
  .map(({ bounds: [a, b, c, d], same, ongoingAt, near, qualifier }) => {
    const known = [a, b, c, d].filter((day) => day !== null).sort();
    const take = (bound: Day | null): Day | null => (bound === null ? null : (known.shift() ?? null));
    const start: Pair = [take(a), take(b)];
    return date(start, same ? start : [take(c), take(d)], { ongoingAt, near, qualifier });
  });
const anyEvent = fc.record({
  kind: fc.constantFrom("moment" as const, "period" as const),
  status: fc.constantFrom("reported" as const, "expected" as const, "demanded" as const),
});

test("no number is said that is not the day or year of one of the date's own days", () => {
  fc.assert(
    fc.property(
      anyDate,
      anyEvent,
      fc.constantFrom("long" as const, "short" as const),
      (value, event, style) => {
        const { start, end, ongoingAt } = value;
        const own = [start.earliest, start.latest, end.earliest, end.latest, ongoingAt].filter(
          (day) => day != null,
        );
        const numbers = new Set(own.flatMap((day) => [Number(day.slice(0, 4)), Number(day.slice(8))]));
        const said = [...formatDate(value, event, style).matchAll(/\d+/g)].map(([text]) => Number(text));
        expect(said.filter((number) => !numbers.has(number))).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test("a bare day is said only where all stated bounds are that day", () => {
  fc.assert(
    fc.property(anyDate, anyEvent, (any, event) => {
      // A moment starts when it ends.
      const value = event.kind === "moment" ? { ...any, end: any.start } : any;
      fc.pre(/^\d+ \p{L}+ \d+$/u.test(formatDate({ ...value, qualifier: undefined }, event, "short")));
      const { start, end } = value;
      expect(event.status).toBe("reported");
      expect(start.earliest ?? end.earliest).not.toBeNull();
      expect(end.latest ?? start.latest).not.toBeNull();
      expect(
        new Set([...Object.values(start), ...Object.values(end)].filter((day) => day !== null)).size,
      ).toBe(1);
    }),
  );
});

test("what is only expected or demanded always says so", () => {
  fc.assert(
    fc.property(anyDate, anyEvent, (value, event) => {
      const word = /^(expected|demanded)/.exec(formatDate(value, event, "long"))?.[0] ?? "reported";
      expect(word).toBe(event.status);
    }),
  );
});
