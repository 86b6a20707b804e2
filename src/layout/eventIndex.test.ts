import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MS_PER_DAY } from "../model/day.ts";
import { createEventIndex } from "./eventIndex.ts";
import { extentOf, KNOWLEDGE_END_MS, layoutEvent, onDay } from "./layoutEventFixture.ts";
import type { LayoutEvent } from "./layoutTypes.ts";
import { GROUP_IDS, type WindowMark } from "./windowMark.ts";

fc.configureGlobal({ seed: 20240422 });

const DAYS = 20_000;
const FIRST_MS = KNOWLEDGE_END_MS - DAYS * MS_PER_DAY;

/** So many events, some of them long, by a fixed rule that looks irregular. */
function manyEvents(count: number): LayoutEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const startMs = FIRST_MS + ((i * 7919) % DAYS) * MS_PER_DAY;
    const days = i % 5 === 0 ? (i * 31) % 900 : 1;
    const endMs = Math.min(startMs + days * MS_PER_DAY, KNOWLEDGE_END_MS);
    return layoutEvent({
      id: `e${i}`,
      lane: `lane-${i % 4}`,
      weight: (i * 37) % 501,
      extent: {
        possibleStartMs: startMs,
        certainStartMs: startMs,
        certainEndMs: endMs,
        possibleEndMs: endMs,
        ongoing: false,
        near: null,
      },
    });
  });
}

const countOf = (marks: readonly WindowMark[]): number =>
  marks.reduce(
    (sum, mark) => sum + (mark.kind === "group" ? mark.count : mark.outOf === undefined ? 1 : 0),
    0,
  );
const singlesOf = (marks: readonly WindowMark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === "event" ? [mark.event.id] : []));
const idsOf = (marks: readonly WindowMark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === "event" ? [mark.event.id] : mark.eventIds));
const isIn = (event: LayoutEvent, window: { startMs: number; endMs: number }): boolean =>
  (event.extent.possibleStartMs ?? 0) < window.endMs && (event.extent.possibleEndMs ?? 0) >= window.startMs;

const someWindow = fc
  .record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.double({ min: 0.0002, max: 1, noNaN: true }),
  })
  .map(({ at, size }) => {
    const lengthMs = DAYS * MS_PER_DAY * size;
    const startMs = FIRST_MS + at * (DAYS * MS_PER_DAY - lengthMs);
    return { startMs, endMs: startMs + lengthMs };
  });

describe("createEventIndex", () => {
  const few = manyEvents(60);
  const many = manyEvents(10_000);
  const fewIndex = createEventIndex(few, KNOWLEDGE_END_MS);
  const manyIndex = createEventIndex(many, KNOWLEDGE_END_MS);

  it("answers with every visible event by itself where few are visible", () => {
    fc.assert(
      fc.property(someWindow, (window) => {
        const marks = fewIndex.query(window, 840);
        const singles = singlesOf(marks);
        expect(singles).toHaveLength(marks.length);
        expect(new Set(singles).size).toBe(singles.length);
        for (const event of few) if (isIn(event, window)) expect(singles).toContain(event.id);
      }),
    );
  });

  it("never answers with more than 150 marks from 10,000 events, each event in at most one", () => {
    fc.assert(
      fc.property(someWindow, fc.integer({ min: 320, max: 2000 }), (window, widthPx) => {
        const marks = manyIndex.query(window, widthPx);
        const ids = idsOf(marks);
        expect(marks.length).toBeLessThanOrEqual(150);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });

  it("counts every visible event of 10,000, in a mark or in a group", () => {
    fc.assert(
      fc.property(someWindow, (window) => {
        const marks = manyIndex.query(window, 840);
        const visible = many.filter((event) => isIn(event, window));
        expect(countOf(marks)).toBeGreaterThanOrEqual(visible.length);
        const ids = new Set(idsOf(marks));
        const areAllNamed = marks.every((mark) => mark.kind === "event" || mark.count <= GROUP_IDS);
        if (areAllNamed) for (const event of visible) expect(ids).toContain(event.id);
      }),
      { numRuns: 60 },
    );
  });

  it("answers with nothing that is over long before the window or begins long after it", () => {
    fc.assert(
      fc.property(someWindow, (window) => {
        const lengthMs = window.endMs - window.startMs;
        const widened = { startMs: window.startMs - lengthMs, endMs: window.endMs + lengthMs };
        for (const mark of manyIndex.query(window, 840)) {
          if (mark.kind === "event") expect(isIn(mark.event, widened)).toBe(true);
        }
      }),
    );
  });

  it("counts exactly all events in a window that shows all", () => {
    const window = { startMs: FIRST_MS - MS_PER_DAY, endMs: KNOWLEDGE_END_MS + MS_PER_DAY };
    expect(countOf(manyIndex.query(window, 840))).toBe(many.length);
  });

  it("names a group's events in order of time, at most 200 of them", () => {
    const window = { startMs: FIRST_MS, endMs: KNOWLEDGE_END_MS };
    const byId = new Map(many.map((event) => [event.id, event.extent.possibleStartMs ?? 0]));
    const groups = manyIndex.query(window, 840).filter((mark) => mark.kind === "group");
    expect(groups.some((group) => group.count > GROUP_IDS)).toBe(true);
    for (const group of groups) {
      expect(group.eventIds).toHaveLength(Math.min(group.count, GROUP_IDS));
      const starts = group.eventIds.map((id) => byId.get(id) ?? 0);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  it("keeps the heaviest event of the story by itself wherever it is in view", () => {
    const landmark = layoutEvent({
      id: "landmark",
      lane: "lane-1",
      weight: 1_000_000,
      extent: onDay("2000-01-01"),
    });
    const index = createEventIndex([...many, landmark], KNOWLEDGE_END_MS);
    fc.assert(
      fc.property(someWindow, (window) => {
        if (isIn(landmark, window)) expect(singlesOf(index.query(window, 840))).toContain("landmark");
      }),
    );
  });

  it("finds a long event whose start is far before the window", () => {
    const long = layoutEvent({
      id: "long",
      lane: "lane-0",
      weight: 10_000,
      extent: extentOf(["1970-01-01", "1970-01-01", "2024-04-22", null], { ongoingAt: "2024-04-22" }),
    });
    const index = createEventIndex([...many, long], KNOWLEDGE_END_MS);
    const window = { startMs: KNOWLEDGE_END_MS - 300 * MS_PER_DAY, endMs: KNOWLEDGE_END_MS };
    expect(singlesOf(index.query(window, 840))).toContain("long");
  });

  it("makes the same groups after a small pan, but for those at its edges", () => {
    const lengthMs = 2_000 * MS_PER_DAY;
    const keysIn = (startMs: number): string[] => {
      const window = { startMs, endMs: startMs + lengthMs };
      return manyIndex.query(window, 840).flatMap((mark) => {
        if (mark.kind !== "group") return [];
        const isInside = mark.startMs > startMs + lengthMs * 0.05 && mark.endMs < startMs + lengthMs * 0.95;
        return isInside ? [mark.key] : [];
      });
    };
    const before = keysIn(FIRST_MS + 9_000 * MS_PER_DAY);
    const after = new Set(
      manyIndex
        .query({ startMs: FIRST_MS + 9_020 * MS_PER_DAY, endMs: FIRST_MS + 11_020 * MS_PER_DAY }, 840)
        .flatMap((mark) => (mark.kind === "group" ? [mark.key] : [])),
    );
    expect(before.length).toBeGreaterThan(3);
    for (const key of before) expect(after).toContain(key);
  });

  it("adds the selected event to what it answers anyway, and changes nothing else", () => {
    const window = { startMs: FIRST_MS, endMs: KNOWLEDGE_END_MS };
    const without = manyIndex.query(window, 840);
    const grouped = without.find((mark) => mark.kind === "group");
    const selectedId = grouped?.kind === "group" ? (grouped.eventIds[5] ?? "") : "";
    const selected = manyIndex.query(window, 840, selectedId);
    const added = selected.filter((mark) => mark.kind === "event" && mark.outOf !== undefined);
    expect(added).toMatchObject([
      { event: { id: selectedId }, outOf: grouped?.kind === "group" ? grouped.key : "" },
    ]);
    expect(selected.filter((mark) => !added.includes(mark))).toEqual(without);
  });

  it("shows an undated expectation where knowledge ends", () => {
    const hope = layoutEvent({ id: "hope", status: "expected", extent: extentOf([null, null, null, null]) });
    const index = createEventIndex([hope], KNOWLEDGE_END_MS);
    const around = { startMs: KNOWLEDGE_END_MS - MS_PER_DAY, endMs: KNOWLEDGE_END_MS + MS_PER_DAY };
    expect(singlesOf(index.query(around, 840))).toEqual(["hope"]);
    const before = { startMs: FIRST_MS, endMs: FIRST_MS + MS_PER_DAY };
    expect(index.query(before, 840)).toEqual([]);
  });

  it("answers with nothing for a story without events", () => {
    expect(createEventIndex([], 0).query({ startMs: 0, endMs: 1 }, 840)).toEqual([]);
  });
});
