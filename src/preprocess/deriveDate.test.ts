import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../model/day.ts";
import { createPassageBook } from "./anchoring.ts";
import { deriveDate, type NamedReference } from "./deriveDate.ts";
import type { Problem } from "./diagnostic.ts";
import type { SeedDate } from "./seedSchema.ts";

const FIRST = "2024-01-01";
const DAYS = 40;

/** One source for each of the days that the tests use, named by its number. */
const references = new Map<string, NamedReference>(
  Array.from({ length: DAYS }, (_, i) => {
    const day = addDays(FIRST, i);
    const bounds = { earliest: day, latest: day };
    return [
      `s-${i}`,
      { id: `s-${i}`, kind: "source", label: `S ${i}`, date: { start: bounds, end: bounds } },
    ];
  }),
);

function derive(date: SeedDate) {
  const problems: Problem[] = [];
  const report = (_: unknown, problem: Problem) => problems.push(problem);
  const named = { id: "event", kind: "event", lasts: "moment", label: "Event" } as const;
  const record = { ...named, date, path: ["date"] };
  return { date: deriveDate(record, references, createPassageBook([], report), report), problems };
}

const step = fc.record({
  rule: fc.constant("bounded-by" as const),
  from: fc.nat({ max: DAYS - 1 }).map((i) => `s-${i}`),
  side: fc.constantFrom("before" as const, "after" as const),
  of: fc.constantFrom("whole" as const, "start" as const, "end" as const, "ongoing" as const),
});
const basis = fc.array(step, { minLength: 1, maxLength: 4 });
type Steps = SeedDate["basis"];

/** By trying out every pair of days: whether something from `start` to `end` agrees with all steps. */
function agrees(steps: Steps, start: number, end: number): boolean {
  return steps.every(({ from = "", side, of }) => {
    const day = Number(from.slice(2));
    const fits = (at: number) => (side === "before" ? at <= day : at >= day);
    if (of === "ongoing") return start <= day && end >= day;
    return (of === "end" || fits(start)) && (of === "start" || fits(end));
  });
}

function findPairs(steps: Steps): readonly (readonly [number, number])[] {
  const days = Array.from({ length: DAYS }, (_, i) => i);
  return days.flatMap((start) =>
    days.filter((end) => end >= start && agrees(steps, start, end)).map((end) => [start, end] as const),
  );
}

describe("deriveDate", () => {
  it("refuses a basis exactly when no days agree with all its steps (property)", () => {
    fc.assert(
      fc.property(basis, (steps) => {
        const { date, problems } = derive({ basis: steps });
        expect(date === null).toBe(findPairs(steps).length === 0);
        expect(problems.map(({ kind }) => kind)).toEqual(date === null ? ["date-impossible"] : []);
      }),
      { numRuns: 300 },
    );
  });

  it("gives bounds that hold every day that agrees, each stated bound as tight as can be (property)", () => {
    fc.assert(
      fc.property(basis, (steps) => {
        const { date } = derive({ basis: steps });
        if (date === null) return;
        const pairs = findPairs(steps);
        const starts = pairs.map(([start]) => addDays(FIRST, start)).sort();
        const ends = pairs.map(([, end]) => addDays(FIRST, end)).sort();
        const { start, end } = date;
        if (start.earliest !== null) expect(start.earliest).toBe(starts[0]);
        if (start.latest !== null) expect(start.latest).toBe(starts.at(-1));
        if (end.earliest !== null) expect(end.earliest).toBe(ends[0]);
        if (end.latest !== null) expect(end.latest).toBe(ends.at(-1));
      }),
      { numRuns: 300 },
    );
  });

  it("accepts exactly the date that its basis gives (property)", () => {
    fc.assert(
      fc.property(basis, fc.integer({ min: 1, max: 3 }), (steps, shift) => {
        const { date } = derive({ basis: steps });
        if (date === null) return;
        const { start, end, edtf } = date;
        const declared = { basis: steps, start, end, ...(edtf === undefined ? {} : { edtf }) };
        expect(derive(declared).problems).toEqual([]);
        const wrong = {
          ...end,
          latest: end.latest === null ? addDays(FIRST, 99) : addDays(end.latest, shift),
        };
        expect(derive({ ...declared, end: wrong }).problems.map(({ kind }) => kind)).toEqual([
          "date-elsewhere",
        ]);
        const other = derive({ basis: steps, edtf: "1999-12-31" });
        expect(other.problems.map(({ kind }) => kind)).toEqual(["date-elsewhere"]);
      }),
    );
  });

  it("forces no bound that no step states", () => {
    const { date } = derive({ basis: [{ rule: "bounded-by", side: "after", from: "s-3" }] });
    expect(date).toMatchObject({
      start: { earliest: "2024-01-04", latest: null },
      end: { earliest: "2024-01-04", latest: null },
    });
  });

  it("takes the last day on which it was still going on", () => {
    const { date } = derive({
      basis: ["s-5", "s-9", "s-2"].map((from) => ({ rule: "bounded-by", of: "ongoing", from })),
    });
    expect(date).toMatchObject({
      start: { earliest: null, latest: "2024-01-03" },
      end: { earliest: "2024-01-10", latest: null },
      ongoingAt: "2024-01-10",
      edtf: "/..",
    });
  });
});
