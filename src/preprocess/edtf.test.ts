import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../model/day.ts";
import type { Bounds } from "../model/storySchema.ts";
import { parseEdtf, toEdtf } from "./edtf.ts";

const span = (earliest: string | null, latest = earliest): Bounds => ({ earliest, latest });
const one = (bounds: Bounds) => ({ ok: true, value: { start: bounds, end: bounds } });

describe("parseEdtf", () => {
  it.each([
    ["2023-10-07", span("2023-10-07")],
    ["2023-10", span("2023-10-01", "2023-10-31")],
    ["2024-02", span("2024-02-01", "2024-02-29")],
    ["2023", span("2023-01-01", "2023-12-31")],
    ["2023-10-XX", span("2023-10-01", "2023-10-31")],
    ["[2024-04-20..2024-04-21]", span("2024-04-20", "2024-04-21")],
    ["[2024-04-20,2024-04-21]", span("2024-04-20", "2024-04-21")],
    ["[2023-10-07..]", span("2023-10-07", null)],
    ["[..2023-10-07]", span(null, "2023-10-07")],
  ])("reads %s", (edtf, bounds) => {
    expect(parseEdtf(edtf)).toEqual(one(bounds));
  });

  it.each([
    ["2023-10-07/2023-10-08", span("2023-10-07"), span("2023-10-08")],
    ["2023-10/2024", span("2023-10-01", "2023-10-31"), span("2024-01-01", "2024-12-31")],
    ["2023-10-07/..", span("2023-10-07"), span(null)],
    ["2023-10-07/", span("2023-10-07"), span(null)],
    ["../2023-10-07", span(null), span("2023-10-07")],
    ["/..", span(null), span(null)],
  ])("reads the interval %s", (edtf, start, end) => {
    expect(parseEdtf(edtf)).toEqual({ ok: true, value: { start, end } });
  });

  it("keeps the qualifier", () => {
    expect(parseEdtf("2023-10~")).toMatchObject({ value: { qualifier: "approximate" } });
    expect(parseEdtf("2023-10-07?/..")).toMatchObject({ value: { qualifier: "uncertain" } });
  });

  it.each([
    ["2023-02-29", "no-such-day"],
    ["2023-10-07/2023-02-29", "no-such-day"],
    ["[2023-02-28..2023-02-30]", "no-such-day"],
    ["2023-13", "edtf-invalid"],
    ["", "edtf-invalid"],
    [" 2023", "edtf-invalid"],
    ["Oct. 7", "edtf-invalid"],
    ["[2023-10-07..2023-10-22]/..", "edtf-invalid"],
    ["2023-21", "edtf-unsupported"],
    ["202X", "edtf-unsupported"],
    ["2023-XX-07", "edtf-unsupported"],
    ["{2023..2024}", "edtf-unsupported"],
    ["[2024-04-20,2024-04-22]", "edtf-unsupported"],
    ["[..2024-04-20..]", "edtf-unsupported"],
    ["2023-10-07T10:00:00", "edtf-unsupported"],
    ["2023-10~/2024?", "edtf-unsupported"],
    ["0000", "edtf-unsupported"],
    ["[2023,2023,2023,2023,2023,2023,2023,2023,2023,2023,2023,2023,2023]", "edtf-too-long"],
  ])("refuses %j as %s", (edtf, kind) => {
    expect(parseEdtf(edtf)).toMatchObject({ ok: false, error: { kind } });
  });
});

describe("toEdtf", () => {
  it.each([
    ["2023-10-07", { start: span("2023-10-07"), end: span("2023-10-07") }],
    ["2023-10-07~", { start: span("2023-10-07"), end: span("2023-10-07"), qualifier: "approximate" }],
    ["2023-10-07", { start: span("2023-10-07"), end: span("2023-10-07"), qualifier: "inferred" }],
    ["2023-10", { start: span("2023-10-01", "2023-10-31"), end: span("2023-10-01", "2023-10-31") }],
    [
      "[2024-04-20..2024-04-21]",
      { start: span("2024-04-20", "2024-04-21"), end: span("2024-04-20", "2024-04-21") },
    ],
    [
      "[2023-10-07?..]",
      { start: span("2023-10-07", null), end: span("2023-10-07", null), qualifier: "uncertain" },
    ],
    ["[..2023-10-07]", { start: span(null, "2023-10-07"), end: span(null, "2023-10-07") }],
    [
      "2023-10-07/..",
      { start: span("2023-10-07", "2023-10-22"), end: span("2024-04-22", null), ongoingAt: "2024-04-22" },
    ],
    ["/..", { start: span(null, "2024-04-22"), end: span("2024-04-22", null), ongoingAt: "2024-04-22" }],
    ["2023-10-07/", { start: span("2023-10-07"), end: span(null) }],
    ["/2023-10-07", { start: span(null), end: span("2023-10-07") }],
    [
      "2023-10-07/2023-12-31",
      { start: span("2023-10-07", "2023-10-22"), end: span("2023-12-02", "2023-12-31") },
    ],
    [undefined, { start: span(null), end: span(null) }],
  ] as const)("writes %s", (edtf, date) => {
    expect(toEdtf(date)).toBe(edtf);
  });

  it.each([
    [
      "2023-10-07/2024-04-22",
      { start: span("2023-10-07", "2024-04-22"), end: span("2023-10-07", "2024-04-22") },
    ],
    ["2023-10-07/", { start: span("2023-10-07", null), end: span("2023-10-07", null) }],
    ["/2023-10-07", { start: span(null, "2023-10-07"), end: span(null, "2023-10-07") }],
    ["2023-10-07", { start: span("2023-10-07"), end: span("2023-10-07") }],
  ] as const)("writes %s for what lasts: it may fill all the days in between", (edtf, date) => {
    expect(toEdtf(date, "period")).toBe(edtf);
  });

  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2019-12-25", days));
  const bound = fc.option(day, { nil: null });
  const bounds = fc
    .tuple(bound, bound)
    .filter(([a, b]) => a === null || b === null || a <= b)
    .map(([a, b]) => span(a, b));
  const date = fc
    .record({
      start: bounds,
      end: bounds,
      qualifier: fc.constantFrom("approximate" as const, "uncertain" as const, "inferred" as const),
    })
    .filter(
      ({ start, end }) => !(start.earliest !== null && end.latest !== null && start.earliest > end.latest),
    );

  it("encloses every date in a valid expression (property)", () => {
    fc.assert(
      fc.property(date, fc.boolean(), (each, same) => {
        const given = same ? { ...each, end: each.start } : each;
        const edtf = toEdtf(given);
        if (edtf === undefined) {
          expect([given.start.earliest, given.end.latest]).toEqual([null, null]);
          return;
        }
        const parsed = parseEdtf(edtf);
        if (!parsed.ok) throw new Error(`${edtf}: ${parsed.error.kind}`);
        expect(parsed.value.start.earliest).toBe(given.start.earliest);
        expect(parsed.value.end.latest).toBe(given.end.latest);
        if (same) expect(parsed.value.end).toEqual(given.end);
      }),
    );
  });
});
