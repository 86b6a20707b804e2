import { toDrawnSpan } from "./drawnSpan.ts";
import { createLaneIndex, type LaneIndex, type SpannedEvent } from "./laneIndex.ts";
import { EXPECTED_PX, type LayoutEvent } from "./layoutTypes.ts";
import type { TimeWindow } from "./timeScale.ts";
import { GROUP_IDS, type WindowGroup, type WindowMark } from "./windowMark.ts";

export type EventIndex = {
  /** How many events it holds. */
  readonly size: number;
  get(id: string): LayoutEvent | undefined;
  /**
   * What the window shows, and a margin at both sides for tails and outlines of constant length. `widthPx` is the
   * plot's. With `selectedId`, that event is among the answers by itself even where a group counts it too (`outOf`).
   */
  query(window: TimeWindow, widthPx: number, selectedId?: string | null): WindowMark[];
};

/** So few are never grouped. */
const ALL_SINGLE = 80;
/**
 * Answers at most, where the lanes are few enough; on average two thirds of it: as many as the rows of a desktop hold
 * with their labels, and as few as make a step at 10,000 events cost about what it costs at 30.
 */
const MOST_ANSWERS = 84;
const SMALLEST_BUCKET_PX = 60;
/** Of each bucket in each lane, these many stand by themselves; the others are counted. */
const KEPT = 2;
const MARGIN_PX = EXPECTED_PX + 4;

/**
 * An index over the drawn spans of the events: what a window shows, at a cost that depends on the width of the plot
 * and not on the length of the story.
 *
 * A window that shows few events gets them all. Otherwise time is cut into buckets of a power of two of
 * milliseconds, so that a pan never regroups and a zoom joins buckets in pairs; of each bucket and lane the two
 * heaviest events stand by themselves and the others are counted in a group. What began before the first bucket and
 * reaches into it is treated as one more bucket at its edge. This is level of detail as in mip-maps (Williams,
 * "Pyramidal Parametrics", 1983); that about 100 drawn items cost the same at 100,000 events as at 1,000,000 was
 * measured for the design. The levels need no tables of their own: a bucket is a stretch of ranks in its lane, and
 * its count and its heaviest come from the lane's tree. A group counts its whole bucket, at the plot's edges too.
 */
export function createEventIndex(events: readonly LayoutEvent[], knowledgeEndMs: number): EventIndex {
  const byLane = new Map<string, SpannedEvent[]>();
  for (const event of events) {
    const entry = { event, ...toDrawnSpan(event, knowledgeEndMs) };
    const entries = byLane.get(event.lane);
    if (entries) entries.push(entry);
    else byLane.set(event.lane, [entry]);
  }
  const lanes = [...byLane].map(([lane, entries]) => createLaneIndex(lane, entries));

  let byId: Map<string, LayoutEvent> | undefined;
  const get = (id: string): LayoutEvent | undefined => {
    byId ??= new Map(events.map((event) => [event.id, event]));
    return byId.get(id);
  };

  const query = (window: TimeWindow, widthPx: number, selectedId: string | null = null): WindowMark[] => {
    const msPerPx = (window.endMs - window.startMs) / Math.max(widthPx, 1);
    const fromMs = window.startMs - MARGIN_PX * msPerPx;
    const toMs = window.endMs + MARGIN_PX * msPerPx;
    const total = lanes.reduce(
      (sum, lane) => sum + lane.countActive(fromMs) + lane.rankAt(toMs) - lane.rankAt(fromMs),
      0,
    );
    if (total <= ALL_SINGLE) return lanes.flatMap((lane) => toSingles(lane, fromMs, toMs));

    const bucketMs = toBucketMs(msPerPx, widthPx + 2 * MARGIN_PX, lanes.length);
    const selected = selectedId === null ? undefined : get(selectedId);
    return lanes.flatMap((lane) => {
      const selectedRank =
        selected?.lane === lane.lane
          ? lane.rankOf(selected.id, toDrawnSpan(selected, knowledgeEndMs).startMs)
          : null;
      return toBuckets(lane, window, fromMs, toMs, bucketMs, selectedRank);
    });
  };

  return { size: events.length, get, query };
}

/** The smallest power of two of milliseconds whose buckets are wide enough, and few enough for all lanes. */
function toBucketMs(msPerPx: number, spanPx: number, laneCount: number): number {
  const mostBuckets = Math.max(3, Math.floor(MOST_ANSWERS / (laneCount * (KEPT + 1))) - 1);
  const bucketPx = Math.max(SMALLEST_BUCKET_PX, spanPx / (mostBuckets - 2));
  return 2 ** Math.ceil(Math.log2(bucketPx * msPerPx));
}

function toSingles(lane: LaneIndex, fromMs: number, toMs: number): WindowMark[] {
  const ranks = lane.listActive(fromMs, ALL_SINGLE);
  for (let rank = lane.rankAt(fromMs); rank < lane.rankAt(toMs); rank++) ranks.push(rank);
  return ranks.map((rank) => ({ kind: "event", event: lane.eventAt(rank) }));
}

function toBuckets(
  lane: LaneIndex,
  window: TimeWindow,
  fromMs: number,
  toMs: number,
  bucketMs: number,
  selectedRank: number | null,
): WindowMark[] {
  const firstBucket = Math.floor(fromMs / bucketMs);
  const edgeMs = firstBucket * bucketMs;
  const edgeRank = lane.rankAt(edgeMs);

  const endRank = lane.rankAt(window.endMs);

  const activeCount = lane.countActive(edgeMs);
  const marks = bucketMarks(lane, {
    count: activeCount,
    kept: lane.heaviest(0, edgeRank, keptOf(activeCount), edgeMs),
    first: lane.listActive(edgeMs, GROUP_IDS + KEPT),
    inWindow: lane.heaviest(0, edgeRank, KEPT + 1, window.startMs),
    edgeMs,
    selectedRank: selectedRank !== null && lane.isActive(selectedRank, edgeMs) ? selectedRank : null,
  });

  for (let bucket = firstBucket; bucket * bucketMs < toMs; bucket++) {
    const fromRank = lane.rankAt(bucket * bucketMs);
    const toRank = lane.rankAt((bucket + 1) * bucketMs);
    const count = toRank - fromRank;
    const isInside = selectedRank !== null && selectedRank >= fromRank && selectedRank < toRank;
    marks.push(
      ...bucketMarks(lane, {
        count,
        kept: lane.heaviest(fromRank, toRank, keptOf(count)),
        first: Array.from({ length: Math.min(count, GROUP_IDS + KEPT) }, (_, i) => fromRank + i),
        inWindow: lane.heaviest(fromRank, Math.min(toRank, endRank), KEPT + 1, window.startMs),
        edgeMs: null,
        selectedRank: isInside ? selectedRank : null,
      }),
    );
  }
  return marks;
}

/** A group of one would hide its event for nothing. */
const keptOf = (count: number): number => (count === KEPT + 1 ? count : KEPT);

type Bucket = {
  readonly count: number;
  /** Ranks of the heaviest. */
  readonly kept: readonly number[];
  /** Its first ranks, in order: enough to name the group. */
  readonly first: readonly number[];
  /** Ranks of the heaviest that are in the window without its margin: one more than are kept, if there are. */
  readonly inWindow: readonly number[];
  /** Where the group stands if its events began before the window; otherwise it stands where they begin. */
  readonly edgeMs: number | null;
  readonly selectedRank: number | null;
};

function bucketMarks(lane: LaneIndex, bucket: Bucket): WindowMark[] {
  const marks: WindowMark[] = bucket.kept.map((rank) => ({ kind: "event", event: lane.eventAt(rank) }));
  const grouped = bucket.first.filter((rank) => !bucket.kept.includes(rank)).slice(0, GROUP_IDS);
  const firstRank = grouped[0];
  const isInView = bucket.inWindow.some((rank) => !bucket.kept.includes(rank));
  if (firstRank === undefined || !isInView) return marks;

  const lastRank = (bucket.first[0] ?? 0) + bucket.count - 1;
  const group: WindowGroup = {
    kind: "group",
    key: `${lane.lane}:${lane.eventAt(firstRank).id}`,
    lane: lane.lane,
    count: bucket.count - bucket.kept.length,
    eventIds: grouped.map((rank) => lane.eventAt(rank).id),
    startMs: bucket.edgeMs ?? lane.startAt(firstRank),
    endMs: bucket.edgeMs ?? lane.startAt(lastRank),
  };
  marks.push(group);
  if (bucket.selectedRank !== null && !bucket.kept.includes(bucket.selectedRank)) {
    marks.push({ kind: "event", event: lane.eventAt(bucket.selectedRank), outOf: group.key });
  }
  return marks;
}
