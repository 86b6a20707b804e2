import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MS_PER_DAY, toDay } from "../model/day.ts";
import { approximateTextWidth } from "./approximateTextWidth.ts";
import { toDrawnSpan } from "./drawnSpan.ts";
import { createEventIndex } from "./eventIndex.ts";
import { fitWindow } from "./fitWindow.ts";
import { extentOf, KNOWLEDGE_END_MS, layoutEvent, onDay, utc } from "./layoutEventFixture.ts";
import { BOX_GAP_PX, type Layout, type LayoutEvent, type PlacedMark } from "./layoutTypes.ts";
import { toMarkShape } from "./markShape.ts";
import { placeEvents } from "./placeEvents.ts";
import { createTimeScale, type TimeWindow } from "./timeScale.ts";

fc.configureGlobal({ seed: 20240422 });

const LANES = ["war", "army", "cabinet", "expected"].map((id) => ({ id }));

type Choices = {
  readonly window?: TimeWindow;
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly laneHeaderPx?: number;
  readonly selectedId?: string | null;
};

function layoutOf(events: readonly LayoutEvent[], choices: Choices = {}): Layout {
  const { window = fitWindow(events, KNOWLEDGE_END_MS), widthPx = 840, selectedId = null } = choices;
  return placeEvents({
    marks: createEventIndex(events, KNOWLEDGE_END_MS).query(window, widthPx, selectedId),
    lanes: LANES,
    scale: createTimeScale(window, widthPx),
    heightPx: choices.heightPx ?? 560,
    knowledgeEndMs: KNOWLEDGE_END_MS,
    measure: approximateTextWidth,
    laneHeaderPx: choices.laneHeaderPx ?? 0,
    selectedId,
  });
}

const boxOf = ({ x0, x1, label }: PlacedMark): { x0: number; x1: number } => ({
  x0: Math.min(x0, label?.x ?? x0),
  x1: Math.max(x1, label ? label.x + label.widthPx : x1),
});

/** Pairs of marks that stand in one row of one lane without the gap between them. */
function collisionsOf(layout: Layout): string[] {
  const settled = layout.marks.filter((mark) => mark.raised === undefined);
  return settled.flatMap((a, i) =>
    settled.slice(i + 1).flatMap((b) => {
      if (a.lane !== b.lane || a.row !== b.row) return [];
      const isApart =
        boxOf(a).x1 + BOX_GAP_PX <= boxOf(b).x0 + 0.01 || boxOf(b).x1 + BOX_GAP_PX <= boxOf(a).x0 + 0.01;
      return isApart ? [] : [`${a.key} and ${b.key}`];
    }),
  );
}

/** Where a label without its date is wider than its text, which then stands far from its mark. */
const labelsTooWide = (layout: Layout, events: readonly LayoutEvent[]): string[] =>
  layout.marks.flatMap(({ key, label }) => {
    const event = events.find(({ id }) => id === key);
    if (!event || !label) return [];
    const isOneLine = layout.density === "one-line";
    const namePx = approximateTextWidth(event.label, "label") + (event.partCount > 0 ? 36 : 0);
    const datePx = approximateTextWidth(event.dateLabel, "date");
    const isDated = label.widthPx >= (isOneLine ? namePx + 8 + datePx : datePx);
    const gapPx = isOneLine && event.partCount > 0 ? 4 : 0;
    return !isDated && label.widthPx > Math.ceil(namePx + gapPx) ? [key] : [];
  });

function labelsCutOff(layout: Layout): string[] {
  return layout.marks.flatMap(({ key, label }) =>
    label && (label.x < -0.01 || label.x + label.widthPx > layout.widthPx + 0.01) ? [key] : [],
  );
}

const markOf = (layout: Layout, id: string): PlacedMark | undefined =>
  layout.marks.find((mark) => mark.kind === "event" && mark.key === id);
const countOf = (layout: Layout): number => layout.marks.reduce((sum, mark) => sum + mark.count, 0);
const placeOf = (mark: PlacedMark): unknown => ({
  key: mark.key,
  y: mark.y,
  row: mark.row,
  side: mark.label?.side,
});

const someDay = fc.integer({ min: 0, max: 198 }).map((days) => toDay(utc("2023-10-07") + days * MS_PER_DAY));
const someExtent = fc.oneof(
  { weight: 4, arbitrary: someDay.map(onDay) },
  fc.tuple(someDay, someDay).map(([a, b]) => {
    const [from, to] = [a, b].sort();
    return extentOf([from ?? a, to ?? b, from ?? a, to ?? b], { near: "start" });
  }),
  someDay.map((day) => extentOf([day, day, "2024-04-22", null], { ongoingAt: "2024-04-22" })),
  someDay.map((day) => extentOf([null, day, null, day])),
  someDay.map((day) => extentOf([day, null, null, null])),
  fc.constant(extentOf([null, null, null, null])),
);
const someEvents = (most: number): fc.Arbitrary<LayoutEvent[]> =>
  fc
    .array(
      fc.record({
        lane: fc.constantFrom(...LANES.map((lane) => lane.id)),
        extent: someExtent,
        words: fc.integer({ min: 1, max: 9 }),
        weight: fc.integer({ min: 1, max: 500 }),
        landmark: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
        status: fc.constantFrom("reported", "reported", "reported", "expected", "demanded"),
        partCount: fc.constantFrom(0, 0, 3),
      }),
      { maxLength: most },
    )
    .map((events) =>
      events.map(({ words, weight, ...event }, i) =>
        layoutEvent({
          ...event,
          id: `e${i}`,
          label: "several words ".repeat(words).trim(),
          weight: weight + (event.landmark ? 1_000_000 : 0),
        }),
      ),
    );
const someChoices = fc.record({
  widthPx: fc.integer({ min: 320, max: 1400 }),
  heightPx: fc.integer({ min: 200, max: 900 }),
  laneHeaderPx: fc.constantFrom(0, 18),
});
const someWindow = fc
  .tuple(fc.integer({ min: -20, max: 200 }), fc.integer({ min: 2, max: 300 }))
  .map(([from, days]) => {
    const startMs = utc("2023-10-07") + from * MS_PER_DAY;
    return { startMs, endMs: startMs + days * MS_PER_DAY };
  });

describe("placeEvents, whatever the events, the window and the size", () => {
  it("lets nothing in a row touch anything else, and cuts off no label", () => {
    fc.assert(
      fc.property(someEvents(120), someChoices, someWindow, (events, choices, window) => {
        const layout = layoutOf(events, { ...choices, window });
        expect(collisionsOf(layout)).toEqual([]);
        expect(labelsCutOff(layout)).toEqual([]);
        expect(labelsTooWide(layout, events)).toEqual([]);
      }),
    );
  });

  it("draws every event of the story in exactly one mark or cluster", () => {
    fc.assert(
      fc.property(someEvents(120), someChoices, (events, choices) => {
        const layout = layoutOf(events, choices);
        const ids = layout.marks.flatMap((mark) => mark.eventIds);
        expect([...ids].sort()).toEqual(events.map((event) => event.id).sort());
        expect(countOf(layout)).toBe(events.length);
        for (const mark of layout.marks) expect(mark.eventIds).toHaveLength(mark.count);
      }),
    );
  });

  it("draws nothing reported right of the articles' date, and nothing expected left of it", () => {
    fc.assert(
      fc.property(someEvents(60), someChoices, someWindow, (events, choices, window) => {
        const layout = layoutOf(events, { ...choices, window });
        for (const event of events) {
          const mark = markOf(layout, event.id);
          if (!mark) continue;
          const ends = mark.segments.flatMap((segment) => [segment.x0, segment.x1]);
          for (const x of [mark.x0, mark.x1, ...ends]) {
            if (event.status === "reported") expect(x).toBeLessThanOrEqual(layout.knowledgeEndX + 0.01);
            else expect(x).toBeGreaterThanOrEqual(layout.knowledgeEndX - 0.01);
          }
        }
      }),
    );
  });

  it("puts no cluster left of where the first of its events begins", () => {
    fc.assert(
      fc.property(someEvents(120), someChoices, someWindow, (events, choices, window) => {
        const layout = layoutOf(events, { ...choices, window });
        const scale = createTimeScale(window, choices.widthPx);
        const startOf = new Map(
          events.map((event) => [event.id, toDrawnSpan(event, KNOWLEDGE_END_MS).startMs]),
        );
        for (const mark of layout.marks) {
          if (mark.kind !== "cluster") continue;
          const firstX = scale.toX(Math.min(...mark.eventIds.map((id) => startOf.get(id) ?? Number.NaN)));
          if (firstX <= choices.widthPx) expect(mark.x1).toBeGreaterThanOrEqual(firstX - 0.01);
        }
      }),
    );
  });

  it("keeps reported labels below bars left of the articles' date, where there is room", () => {
    fc.assert(
      fc.property(someEvents(60), someChoices, someWindow, (events, choices, window) => {
        const layout = layoutOf(events, { ...choices, window, selectedId: events[0]?.id ?? null });
        if (layout.knowledgeEndX < 100) return;
        for (const { label } of layout.marks) {
          if (label?.side !== "below") continue;
          expect(label.x + label.widthPx).toBeLessThanOrEqual(layout.knowledgeEndX + 0.01);
        }
      }),
    );
  });

  it("makes no cluster of one event whose mark a row could take", () => {
    fc.assert(
      fc.property(someEvents(120), someChoices, someWindow, (events, choices, window) => {
        const layout = layoutOf(events, { ...choices, window });
        const scale = createTimeScale(window, choices.widthPx);
        for (const pill of layout.marks.filter((mark) => mark.kind === "cluster" && mark.count === 1)) {
          const lone = events.find((event) => event.id === pill.eventIds[0]);
          if (!lone) throw new Error(`no event of ${pill.key}`);
          const { x0, x1 } = toMarkShape(lone, scale, KNOWLEDGE_END_MS);
          const rows = layout.lanes.find((lane) => lane.id === pill.lane)?.rows ?? 0;
          for (let row = 0; row < rows; row++) {
            const others = layout.marks.filter(
              (mark) => mark !== pill && mark.lane === pill.lane && mark.row === row,
            );
            const isFree = others
              .map(boxOf)
              .every((box) => box.x1 + BOX_GAP_PX < x0 - 0.01 || box.x0 - BOX_GAP_PX > x1 + 0.01);
            expect(isFree).toBe(false);
          }
        }
      }),
    );
  });

  it("fills the height exactly, keeps rows inside their lanes, and lists marks in order of time", () => {
    fc.assert(
      fc.property(someEvents(40), someChoices, (events, choices) => {
        const layout = layoutOf(events, choices);
        const sum = layout.lanes.reduce((y, lane) => {
          expect(lane.y).toBe(y);
          return y + lane.heightPx;
        }, 0);
        expect(layout.heightPx).toBe(sum);
        expect(sum).toBeGreaterThanOrEqual(choices.heightPx);
        for (const mark of layout.marks) {
          const lane = layout.lanes.find((other) => other.id === mark.lane);
          if (!lane) throw new Error(`no lane ${mark.lane}`);
          expect(mark.row).toBeLessThan(lane.rows);
          expect(mark.y).toBeGreaterThanOrEqual(lane.y + choices.laneHeaderPx);
          expect(mark.y + layout.rowHeightPx).toBeLessThanOrEqual(lane.y + lane.heightPx);
        }
      }),
    );
  });

  it("draws three landmarks by themselves where there is room for a row each", () => {
    fc.assert(
      fc.property(
        someEvents(60),
        someChoices,
        fc.integer({ min: 340, max: 900 }),
        (events, choices, heightPx) => {
          const three = events.filter((event) => event.landmark).slice(0, 3);
          const others = events.filter((event) => !event.landmark);
          const layout = layoutOf([...three, ...others], { ...choices, heightPx });
          for (const { id } of three) expect(markOf(layout, id)?.count).toBe(1);
        },
      ),
    );
  });

  it("is the same for the same input, in whatever order the events come", () => {
    fc.assert(
      fc.property(someEvents(60), someChoices, (events, choices) => {
        expect(layoutOf([...events].reverse(), choices)).toEqual(layoutOf(events, choices));
      }),
    );
  });

  it("moves nothing when something is selected, and draws it by itself", () => {
    fc.assert(
      fc.property(someEvents(90), someChoices, fc.nat(), (events, choices, pick) => {
        const selected = events[pick % Math.max(events.length, 1)];
        if (!selected) return;
        const before = layoutOf(events, choices);
        const after = layoutOf(events, { ...choices, selectedId: selected.id });
        expect(markOf(after, selected.id)?.count).toBe(1);
        expect(countOf(after)).toBe(events.length);
        expect(collisionsOf(after)).toEqual([]);
        expect(labelsCutOff(after)).toEqual([]);
        const kept = before.marks.filter((mark) => mark.kind === "event");
        for (const mark of kept) {
          const same = markOf(after, mark.key);
          expect(same && placeOf(same)).toEqual(placeOf(mark));
        }
        if (markOf(before, selected.id)) expect(after).toEqual(before);
      }),
    );
  });

  it("keeps rows and sides away from the edges while one pans by a hundredth", () => {
    fc.assert(
      fc.property(someEvents(14), fc.integer({ min: 40, max: 190 }), (events, from) => {
        const startMs = utc("2023-10-07") + from * MS_PER_DAY;
        const lengthMs = 60 * MS_PER_DAY;
        const window = { startMs, endMs: startMs + lengthMs };
        const moved = { startMs: startMs + lengthMs / 100, endMs: window.endMs + lengthMs / 100 };
        const [before, after] = [window, moved].map((shown) =>
          layoutOf(events, { window: shown, widthPx: 1000, heightPx: 2000 }),
        );
        if (!before || !after) return;
        // Marks near an edge, or as wide as the plot, may push others about: compare lanes that have none.
        const isInside = (mark: PlacedMark): boolean => boxOf(mark).x0 > 20 && boxOf(mark).x1 < 980;
        const calm = LANES.filter(({ id }) =>
          [...before.marks, ...after.marks].every((mark) => mark.lane !== id || isInside(mark)),
        ).map((lane) => lane.id);
        const inCalm = (layout: Layout): unknown[] =>
          layout.marks
            .filter((mark) => calm.includes(mark.lane))
            .map(({ key, row, label }) => [key, row, label?.side]);
        expect(inCalm(after)).toEqual(inCalm(before));
      }),
    );
  });
});

describe("placeEvents on the week of 22 April", () => {
  const weekend = extentOf(["2024-04-20", "2024-04-21", "2024-04-20", "2024-04-21"]);
  const crowd = [
    layoutEvent({ id: "resigns", label: "Haliva resigns", weight: 1_000_200, landmark: true }),
    layoutEvent({ id: "letter", label: "Haliva’s letter of resignation", weight: 202 }),
    layoutEvent({ id: "stays", label: "He stays until a successor is named" }),
    layoutEvent({
      id: "vow",
      label: "Netanyahu vows more pressure on Hamas",
      extent: weekend,
      lane: "cabinet",
    }),
    layoutEvent({ id: "lapid", label: "Lapid: “justified and dignified”", lane: "cabinet" }),
    layoutEvent({ id: "silence", label: "Netanyahu has not accepted blame", lane: "cabinet" }),
    layoutEvent({ id: "toll", label: "Gaza toll put above 34,000", lane: "war" }),
    layoutEvent({ id: "strike", label: "Strike in Rafah", extent: onDay("2024-04-21"), lane: "war" }),
  ];
  const week = { startMs: utc("2024-04-18"), endMs: utc("2024-04-25") };
  const story = { startMs: utc("2023-09-26"), endMs: utc("2024-05-28") };

  it.each([
    ["the week on a desktop", week, 840, 560, 0, 0],
    ["the week beside a panel", week, 560, 420, 0, 0],
    ["the week on a phone", week, 360, 380, 18, 0],
    ["the whole story on a desktop", story, 840, 560, 0, 0],
    ["the whole story beside a panel", story, 560, 420, 0, 0],
    ["the whole story on a phone", story, 360, 420, 18, 0],
    ["the whole story on a small phone", story, 320, 260, 18, 5],
  ])("%s: all eight, in place or counted", (_, window, widthPx, heightPx, laneHeaderPx, mostClustered) => {
    const layout = layoutOf(crowd, { window, widthPx, heightPx, laneHeaderPx });
    expect(countOf(layout)).toBe(8);
    expect(collisionsOf(layout)).toEqual([]);
    expect(labelsCutOff(layout)).toEqual([]);
    expect(layout.heightPx).toBe(heightPx);
    expect(markOf(layout, "resigns")?.label?.shortened).toBe(false);
    const clustered = layout.marks.filter((mark) => mark.kind === "cluster");
    expect(clustered.reduce((sum, mark) => sum + mark.count, 0)).toBeLessThanOrEqual(mostClustered);
    for (const mark of layout.marks) if (mark.kind === "event") expect(mark.label).not.toBeNull();
  });

  it("puts the labels of the last day before their dots, away from what is only expected", () => {
    const layout = layoutOf(crowd, { window: story });
    for (const id of ["resigns", "letter", "lapid", "toll"])
      expect(markOf(layout, id)?.label?.side).toBe("start");
  });

  it("says how many a cluster holds, and which, in order of time", () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      layoutEvent({
        id: `e${String(i).padStart(2, "0")}`,
        extent: onDay(toDay(utc("2024-04-22") - i * MS_PER_DAY)),
      }),
    );
    const layout = layoutOf([...crowd, ...many], {
      window: story,
      widthPx: 360,
      heightPx: 260,
      laneHeaderPx: 18,
    });
    const clusters = layout.marks.filter((mark) => mark.kind === "cluster");
    expect(clusters.some((mark) => mark.count > 3)).toBe(true);
    for (const cluster of clusters) {
      const ids = cluster.eventIds.filter((id) => id.startsWith("e"));
      expect(ids).toEqual([...ids].sort().reverse());
      expect(cluster.key).toBe(`cluster:${cluster.lane}:${cluster.eventIds[0]}`);
    }
    expect(markOf(layout, "resigns")).toBeDefined();
  });
});

describe("placeEvents", () => {
  const day = (id: string, on: string, more: Partial<LayoutEvent> = {}): LayoutEvent =>
    layoutEvent({ id, extent: onDay(on), ...more });
  const story = { startMs: utc("2023-09-26"), endMs: utc("2024-05-28") };

  it("puts a label after its dot, before it at the plot's end, and below a bar", () => {
    const layout = layoutOf(
      [
        day("early", "2023-10-07"),
        day("late", "2024-04-20"),
        layoutEvent({
          id: "war",
          extent: extentOf(["2023-10-07", "2023-10-07", "2024-04-01", "2024-04-01"]),
        }),
      ],
      { window: { startMs: story.startMs, endMs: utc("2024-04-22") } },
    );
    expect(markOf(layout, "early")?.label?.side).toBe("end");
    expect(markOf(layout, "late")?.label?.side).toBe("start");
    expect(markOf(layout, "war")?.label?.side).toBe("below");
  });

  it("keeps the label of a bar that begins before the plot at the plot's edge", () => {
    const war = layoutEvent({
      id: "war",
      extent: extentOf(["2023-10-07", "2023-10-22", "2024-04-22", null], { ongoingAt: "2024-04-22" }),
    });
    const layout = layoutOf([war], { window: { startMs: utc("2024-02-01"), endMs: utc("2024-03-01") } });
    expect(markOf(layout, "war")?.x0).toBeLessThan(0);
    expect(markOf(layout, "war")?.label?.x).toBeLessThan(10);
  });

  it("shares out the height among the lanes, and keeps empty ones in sight", () => {
    const layout = layoutOf([day("a", "2024-01-01"), day("b", "2024-02-01", { lane: "war" })], {
      heightPx: 500,
    });
    const heights = new Map(layout.lanes.map((lane) => [lane.id, lane.heightPx]));
    expect(heights.get("cabinet")).toBeGreaterThanOrEqual(24);
    expect(heights.get("cabinet")).toBeLessThan(40);
    expect(Math.abs((heights.get("war") ?? 0) - (heights.get("army") ?? 0))).toBeLessThanOrEqual(1);
  });

  it("writes the date beside the label before it shortens or clusters anything", () => {
    const sameDay = Array.from({ length: 8 }, (_, i) => day(`e${i}`, "2024-01-01", { label: "Short" }));
    expect(layoutOf(sameDay, { heightPx: 500 }).density).toBe("two-line");
    const dense = layoutOf(sameDay, { heightPx: 320 });
    expect(dense.density).toBe("one-line");
    expect(dense.marks.every((mark) => mark.label?.shortened === false)).toBe(true);
  });

  it("keeps the heavier of two events that compete for one row", () => {
    const layout = layoutOf(
      [
        day("light", "2024-01-01", { weight: 1 }),
        day("heavy", "2024-01-02", { weight: 2 }),
        day("lighter", "2024-01-03", { weight: 0 }),
      ],
      { window: story, widthPx: 360, heightPx: 110 },
    );
    expect(markOf(layout, "heavy")?.label).not.toBeNull();
    expect(markOf(layout, "light")).toBeUndefined();
  });

  it("draws no more than 150 marks of 10,000 events, and counts them all", () => {
    const events = Array.from({ length: 10_000 }, (_, i) =>
      day(`e${i}`, toDay(utc("2023-10-07") - ((i * 7919) % 9_000) * MS_PER_DAY), {
        lane: LANES[i % 3]?.id ?? "war",
        weight: (i * 37) % 501,
      }),
    );
    const layout = layoutOf(events);
    expect(layout.marks.length).toBeLessThanOrEqual(150);
    expect(countOf(layout)).toBe(10_000);
    expect(collisionsOf(layout)).toEqual([]);
    const grouped = layout.marks.find((mark) => mark.kind === "cluster" && mark.count > 10);
    const selectedId = grouped?.eventIds[3] ?? "";
    const selected = layoutOf(events, { selectedId });
    expect(markOf(selected, selectedId)).toBeDefined();
    expect(countOf(selected)).toBe(10_000);
  });

  it("leaves lanes out that it is not asked for, and copes with none", () => {
    const layout = layoutOf([day("a", "2024-01-01", { lane: "unknown" })]);
    expect(layout.marks).toEqual([]);
    expect(layout.lanes).toHaveLength(LANES.length);
  });
});
