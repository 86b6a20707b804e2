import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MS_PER_DAY, toDay } from "../model/day.ts";
import { knownBounds } from "./drawnSpan.ts";
import { fitWindow } from "./fitWindow.ts";
import { extentOf, KNOWLEDGE_END_MS, layoutEvent, onDay, utc } from "./layoutEventFixture.ts";
import { createAxisOnTheWay, createTimeAxis, findAxisBreaks, toAxisEvents } from "./timeAxis.ts";
import type { AxisBreak } from "./timeScale.ts";

fc.configureGlobal({ seed: 20240422 });

const someBreaks: fc.Arbitrary<readonly AxisBreak[]> = fc
  .array(
    fc.record({
      restDays: fc.integer({ min: 1, max: 400 }),
      days: fc.integer({ min: 15, max: 40_000 }),
      drawn: fc.double({ min: 0.001, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => {
    let atMs = utc("1980-01-01");
    return parts.map(({ restDays, days, drawn }) => {
      const startMs = atMs + restDays * MS_PER_DAY;
      atMs = startMs + days * MS_PER_DAY;
      return { startMs, endMs: atMs, drawnMs: Math.max(1, Math.round(days * MS_PER_DAY * drawn)) };
    });
  });
const someMs = fc.integer({ min: utc("1970-01-01"), max: utc("2600-01-01") });
const someDays = fc.array(
  fc.integer({ min: 0, max: 20_000 }).map((day) => toDay(day * MS_PER_DAY)),
  { minLength: 1, maxLength: 30 },
);
type Bound = string | null;
const dateOf = ([earliest, latest, endEarliest, endLatest]: readonly [Bound, Bound, Bound, Bound]) => ({
  start: { earliest, latest },
  end: { earliest: endEarliest, latest: endLatest },
});
const dateOn = (day: string) => dateOf([day, day, day, day]);
const eventOn = (day: string) => layoutEvent({ id: day, extent: onDay(day) });
const breaksOf = (...days: string[]) => findAxisBreaks(days.map(dateOn), KNOWLEDGE_END_MS);

describe("an axis with breaks", () => {
  it("has each instant once, and gives it back", () => {
    fc.assert(
      fc.property(someBreaks, someMs, (breaks, ms) => {
        const axis = createTimeAxis(breaks);
        expect(Math.abs(axis.toMs(axis.toAxis(ms)) - ms)).toBeLessThan(1);
        const axisMs = axis.toAxis(breaks[0]?.startMs ?? 0) + ms - utc("1980-01-01");
        expect(Math.abs(axis.toAxis(axis.toMs(axisMs)) - axisMs)).toBeLessThan(1);
      }),
    );
  });

  it("never turns two instants around, and keeps every day outside of the breaks as long as it is", () => {
    fc.assert(
      fc.property(someBreaks, someMs, fc.integer({ min: 60_000, max: 1e12 }), (breaks, ms, moreMs) => {
        const axis = createTimeAxis(breaks);
        expect(axis.toAxis(ms + moreMs)).toBeGreaterThan(axis.toAxis(ms));
        const isOrdinary = breaks.every(({ startMs, endMs }) => ms + MS_PER_DAY <= startMs || ms >= endMs);
        if (isOrdinary) expect(axis.toAxis(ms + MS_PER_DAY) - axis.toAxis(ms)).toBe(MS_PER_DAY);
      }),
    );
  });

  it("draws each break as long as it says, and is the world's time up to the first", () => {
    fc.assert(
      fc.property(someBreaks, (breaks) => {
        const axis = createTimeAxis(breaks);
        for (const { startMs, endMs, drawnMs } of breaks) {
          expect(axis.toAxis(endMs) - axis.toAxis(startMs)).toBe(drawnMs);
        }
        const firstMs = breaks[0]?.startMs ?? 0;
        expect(axis.toAxis(firstMs)).toBe(firstMs);
      }),
    );
  });

  it("comes from the true scale when it is switched on", () => {
    fc.assert(
      fc.property(someBreaks, someMs, (breaks, ms) => {
        expect(Math.abs(createAxisOnTheWay(breaks, 0).toAxis(ms) - ms)).toBeLessThan(1);
        expect(createAxisOnTheWay(breaks, 1).toAxis(ms)).toBe(createTimeAxis(breaks).toAxis(ms));
      }),
    );
  });
});

describe("the breaks of a story", () => {
  it("hold no bound that a date states, and no day next to one", () => {
    let found = 0;
    fc.assert(
      fc.property(someDays, (days) => {
        const breaks = breaksOf(...days);
        found += breaks.length;
        const bounds = [KNOWLEDGE_END_MS, ...days.map(eventOn).flatMap(knownBounds)];
        for (const { startMs, endMs } of breaks) {
          for (const ms of bounds) {
            expect(ms <= startMs - MS_PER_DAY || ms >= endMs + MS_PER_DAY).toBe(true);
          }
        }
      }),
    );
    expect(found).toBeGreaterThan(50);
  });

  it("are whole days in UTC, in order, more than a fortnight each and at least halved", () => {
    fc.assert(
      fc.property(someDays, (days) => {
        let lastMs = Number.NEGATIVE_INFINITY;
        const breaks = breaksOf(...days);
        expect(breaks.length).toBeLessThanOrEqual(7);
        for (const { startMs, endMs, drawnMs } of breaks) {
          expect([startMs % MS_PER_DAY, endMs % MS_PER_DAY]).toEqual([0, 0]);
          expect(startMs).toBeGreaterThan(lastMs);
          expect(endMs - startMs).toBeGreaterThan(14 * MS_PER_DAY);
          expect(drawnMs).toBeGreaterThan(0);
          expect(drawnMs).toBeLessThanOrEqual((endMs - startMs) / 2);
          lastMs = endMs;
        }
      }),
    );
  });

  it("are the stretch between the first weeks and the last, with two days' margin", () => {
    const dates = [
      dateOn("2023-10-07"),
      dateOf(["2023-10-07", "2023-10-22", null, null]),
      dateOf(["2024-04-20", "2024-04-21", "2024-04-20", "2024-04-21"]),
      dateOn("2024-04-22"),
    ];
    const days = findAxisBreaks(dates, KNOWLEDGE_END_MS).map((gap) => [toDay(gap.startMs), toDay(gap.endMs)]);
    expect(days).toEqual([["2023-10-25", "2024-04-18"]]);
  });

  it("take about an eighth of the window that shows the whole story", () => {
    const events = [eventOn("2023-10-07"), eventOn("2024-04-22")];
    const breaks = breaksOf("2023-10-07", "2024-04-22");
    const axis = createTimeAxis(breaks);
    const full = fitWindow(toAxisEvents(axis, events), axis.toAxis(KNOWLEDGE_END_MS));
    const share = (breaks[0]?.drawnMs ?? 0) / (full.endMs - full.startMs);
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThanOrEqual(0.13);
  });

  it("are none where a story is short or even", () => {
    expect(breaksOf("2024-04-05", "2024-04-22")).toEqual([]);
    const monthly = Array.from({ length: 24 }, (_, i) => toDay(KNOWLEDGE_END_MS - (i * 30 + 1) * MS_PER_DAY));
    expect(breaksOf(...monthly)).toEqual([]);
    expect(findAxisBreaks([], KNOWLEDGE_END_MS)).toEqual([]);
  });

  it("are several where there are several", () => {
    expect(breaksOf("2021-04-20", "2022-04-20", "2023-04-20", "2024-04-22")).toHaveLength(3);
  });
});

describe("events on an axis with breaks", () => {
  it("keep bounds that no source states unstated", () => {
    const axis = createTimeAxis([
      { startMs: utc("2023-11-01"), endMs: utc("2024-04-01"), drawnMs: 5 * MS_PER_DAY },
    ]);
    const [event] = toAxisEvents(axis, [
      layoutEvent({ id: "a", extent: extentOf([null, "2023-10-10", null, "2024-04-22"]) }),
    ]);
    expect(event?.extent).toMatchObject({
      possibleStartMs: null,
      certainStartMs: utc("2023-10-10"),
      certainEndMs: null,
      possibleEndMs: axis.toAxis(utc("2024-04-23")),
    });
  });
});
