import fc from "fast-check";
import moment from "moment";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { utcMoment } from "./utcMoment.ts";
import { listTicks, PATTERNS } from "./visTicksFixture.ts";

const UNITS = ["millisecond", "second", "minute", "hour", "day", "week", "month", "year"] as const;
const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

/** From the year -6000 to 12000, with the days on which calendars go wrong well represented. */
const time = fc.oneof(
  fc.integer({ min: -251_500_000_000_000, max: 316_500_000_000_000 }),
  fc
    .record({
      year: fc.oneof(fc.integer({ min: -401, max: 401 }), fc.integer({ min: 1890, max: 2110 })),
      month: fc.integer({ min: 0, max: 11 }),
      date: fc.constantFrom(1, 2, 15, 28, 29, 30, 31),
      ms: fc.constantFrom(0, 1, 43_200_000, 86_399_999),
    })
    .map(({ year, month, date, ms }) => new Date(0).setUTCFullYear(year, month, date) + ms),
);

beforeEach(() => {
  vi.useFakeTimers({ now: day("2024-02-29") + 50_000_000 });
  moment.locale("en");
  utcMoment.locale("en");
});
afterEach(() => {
  vi.useRealTimers();
});

describe("as moment does", () => {
  it("reads every part of a time", () => {
    fc.assert(
      fc.property(time, (ms) => {
        const [real, ours] = [moment.utc(ms), utcMoment.utc(ms)];
        const parts = [
          ...[real.milliseconds(), real.seconds(), real.minutes(), real.hours(), real.date(), real.month()],
          ...[real.year(), real.weekday(), real.isoWeekday(), real.week(), real.valueOf()],
        ];
        expect([
          ...[ours.milliseconds(), ours.seconds(), ours.minutes(), ours.hours(), ours.date(), ours.month()],
          ...[ours.year(), ours.weekday(), ours.isoWeekday(), ours.week(), ours.valueOf()],
        ]).toEqual(parts);
        expect(ours.toDate()).toEqual(real.toDate());
      }),
      { numRuns: 1000 },
    );
  });

  it("writes every label and class of vis-timeline's", () => {
    fc.assert(
      fc.property(time, (ms) => {
        for (const pattern of PATTERNS) {
          expect(utcMoment(ms).format(pattern)).toBe(moment.utc(ms).format(pattern));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("adds, subtracts and goes to the start of a unit, one after the other", () => {
    const step = fc.record({
      call: fc.constantFrom("add" as const, "subtract" as const, "startOf" as const),
      unit: fc.constantFrom(...UNITS),
      plural: fc.boolean(),
      count: fc.integer({ min: -400, max: 400 }),
    });
    fc.assert(
      fc.property(time, fc.array(step, { minLength: 1, maxLength: 6 }), (ms, steps) => {
        const [real, ours] = [moment.utc(ms), utcMoment(ms)];
        for (const { call, unit, plural, count } of steps) {
          const name = plural ? (`${unit}s` as const) : unit;
          if (call === "startOf") {
            real.startOf(name);
            ours.startOf(name);
          } else {
            real[call](count, name);
            ours[call](count, name);
          }
          expect(ours.valueOf()).toBe(real.valueOf());
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["0000-01-31", "0000-02-29", "0096-02-29", "1900-01-30", "2024-02-29", "2024-12-31"])(
    "goes from %s to the same date of any month and year near, or to the month's last",
    (text) => {
      for (let count = -50; count <= 50; count++) {
        for (const unit of ["month", "year"] as const) {
          const real = moment.utc(day(text)).add(count, unit);
          expect(utcMoment(day(text)).add(count, unit).valueOf()).toBe(real.valueOf());
        }
      }
    },
  );

  it("sets a part of a time", () => {
    const parts = fc.constantFrom(
      ...([
        "milliseconds",
        "seconds",
        "minutes",
        "hours",
        "date",
        "weekday",
        "week",
        "month",
        "year",
      ] as const),
    );
    fc.assert(
      fc.property(time, parts, fc.integer({ min: -70, max: 3000 }), (ms, part, value) => {
        expect(utcMoment(ms)[part](value).valueOf()).toBe(moment.utc(ms)[part](value).valueOf());
      }),
      { numRuns: 1000 },
    );
  });

  it("knows whether two times are in the same unit", () => {
    const near = fc.integer({ min: -90_000_000, max: 90_000_000 });
    fc.assert(
      fc.property(time, near, fc.constantFrom(...UNITS), (ms, by, unit) => {
        expect(utcMoment(ms).isSame(ms + by, unit)).toBe(moment.utc(ms).isSame(ms + by, unit));
        expect(utcMoment(ms).isSame(utcMoment(ms + by))).toBe(by === 0);
      }),
      { numRuns: 1000 },
    );
  });

  it("is changed by what changes it, and its clones are not", () => {
    const at = utcMoment(day("2024-01-31"));
    const clone = at.clone();
    expect(at.add(1, "month")).toBe(at);
    expect(at.toDate()).toEqual(new Date("2024-02-29"));
    expect(clone.toDate()).toEqual(new Date("2024-01-31"));
    at.toDate().setTime(0);
    expect(at.valueOf()).toBe(day("2024-02-29"));
  });

  it("takes now, a Date, a moment and itself", () => {
    const now = day("2024-02-29") + 50_000_000;
    for (const at of [
      utcMoment(),
      utcMoment(new Date(now)),
      utcMoment(moment.utc(now)),
      utcMoment(utcMoment()),
    ]) {
      expect(at.valueOf()).toBe(now);
    }
    expect(utcMoment.isMoment(utcMoment())).toBe(true);
    expect(utcMoment.isMoment(new Date())).toBe(false);
    expect(utcMoment.isMoment(null)).toBe(false);
  });

  it("says of a time that is none that it is none", () => {
    expect(utcMoment(Number.NaN).format("YYYY")).toBe(moment.utc(Number.NaN).format("YYYY"));
    expect(utcMoment(Number.NaN).isSame(Number.NaN)).toBe(false);
  });
});

describe("other than moment", () => {
  it("refuses what it has no answer to, rather than give a wrong one", () => {
    expect(() => utcMoment("2024-02-29")).toThrow(TypeError);
    expect(() => utcMoment(0).format("D MMM YY")).toThrow(RangeError);
    expect(() => utcMoment(0).add(1, "quarter")).toThrow(RangeError);
  });

  it("has names in every language that Intl has, for one object or for all that follow", () => {
    expect(utcMoment(0).locale("de").format("dddd D MMMM")).toBe("Donnerstag 1 Januar");
    expect(utcMoment(0).format("dddd")).toBe("Thursday");
    expect(utcMoment.locale(["tlh", "fr-CA"])).toBe("fr-CA");
    const french = utcMoment(0);
    expect(utcMoment.locale("not a language tag")).toBe("en");
    expect(french.clone().format("dddd")).toBe("jeudi");
  });
});

describe("vis-timeline's axis", () => {
  /** From a fifth of a millisecond to five centuries, the least that lies between two ticks. */
  const minimumSteps = Array.from({ length: 48 }, (_, index) => 0.2 * 1.98 ** index);
  const starts = ["-000402-11-30", "0000-02-27", "0044-03-13", "1899-12-30", "2023-10-07", "2024-02-27"];

  it.each(minimumSteps)("has the same ticks, labels and classes, at least %d ms apart", (minimumStepMs) => {
    for (const start of starts) {
      for (const showWeekScale of [false, true]) {
        const axis = { startMs: day(start) + 12_345, minimumStepMs, showWeekScale };
        const ticks = listTicks({ ...axis, moment: utcMoment.utc });
        expect(ticks.length).toBeGreaterThan(3);
        expect(ticks).toEqual(listTicks({ ...axis, moment: moment.utc }));
      }
    }
  });

  it("reaches every scale with these steps", () => {
    const scales = minimumSteps.flatMap((minimumStepMs) =>
      [false, true].map((showWeekScale) => {
        const axis = { startMs: 0, minimumStepMs, showWeekScale, moment: utcMoment.utc };
        return listTicks(axis)[0]?.split(" ")[0];
      }),
    );
    expect(new Set(scales)).toEqual(new Set([...UNITS, "weekday"]));
  });
});
