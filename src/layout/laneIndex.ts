import type { LayoutEvent } from "./layoutTypes.ts";

export type SpannedEvent = {
  readonly event: LayoutEvent;
  readonly startMs: number;
  readonly endMs: number;
};

/**
 * The events of one lane in order of their start (their rank), under a complete binary tree that knows the latest
 * end and the greatest weight of each stretch of ranks: an augmented interval tree (Cormen et al., Introduction to
 * Algorithms, ch. 14.3) and a range-maximum tree in one, each level a coarser picture of the one below as in a
 * mip-map. 48 bytes an event; every question but `listActive` costs a logarithm of the lane's length.
 */
export type LaneIndex = {
  readonly lane: string;
  readonly size: number;
  eventAt(rank: number): LayoutEvent;
  startAt(rank: number): number;
  /** The rank of an event of this lane, from its id and the start it was given here. */
  rankOf(id: string, startMs: number): number;
  /** The number of events that begin before `ms`: the rank of the first that does not. */
  rankAt(ms: number): number;
  /** How many begin before `ms` and end at or after it. */
  countActive(ms: number): number;
  /** Whether the event of this rank is one of those. */
  isActive(rank: number, ms: number): boolean;
  /** The ranks of those, in order, at most `limit`. Costs a logarithm for each. */
  listActive(ms: number, limit: number): number[];
  /** The ranks of the `count` heaviest among [fromRank, toRank) that end at or after `endingFromMs`; ties by rank. */
  heaviest(fromRank: number, toRank: number, count: number, endingFromMs?: number): number[];
};

export function createLaneIndex(lane: string, events: readonly SpannedEvent[]): LaneIndex {
  const sorted = [...events].sort((a, b) => a.startMs - b.startMs || (a.event.id < b.event.id ? -1 : 1));
  const size = sorted.length;
  const starts = Float64Array.from(sorted, (entry) => entry.startMs);
  const sortedEnds = Float64Array.from(sorted, (entry) => entry.endMs).sort();
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(size, 1)));
  const lastEnd = new Float64Array(2 * leaves).fill(-Infinity);
  const weight = new Float64Array(2 * leaves).fill(-Infinity);
  sorted.forEach((entry, rank) => {
    lastEnd[leaves + rank] = entry.endMs;
    weight[leaves + rank] = entry.event.weight;
  });
  for (let node = leaves - 1; node >= 1; node--) {
    lastEnd[node] = Math.max(at(lastEnd, 2 * node), at(lastEnd, 2 * node + 1));
    weight[node] = Math.max(at(weight, 2 * node), at(weight, 2 * node + 1));
  }

  const rankAt = (ms: number): number => lowerBound(starts, ms);

  const rankOf = (id: string, startMs: number): number => {
    let rank = rankAt(startMs);
    while (rank < size && sorted[rank]?.event.id !== id) rank += 1;
    return rank;
  };

  const listActive = (ms: number, limit: number): number[] => {
    const found: number[] = [];
    const toRank = rankAt(ms);
    const visit = (node: number, firstRank: number, width: number): void => {
      if (firstRank >= toRank || found.length >= limit || at(lastEnd, node) < ms) return;
      if (width === 1) {
        found.push(firstRank);
        return;
      }
      visit(2 * node, firstRank, width / 2);
      visit(2 * node + 1, firstRank + width / 2, width / 2);
    };
    visit(1, 0, leaves);
    return found;
  };

  const heaviest = (
    fromRank: number,
    toRank: number,
    count: number,
    endingFromMs = Number.NEGATIVE_INFINITY,
  ): number[] => {
    const best: number[] = [];
    const isWorse = (node: number, firstRank: number): boolean => {
      const last = best[count - 1];
      if (last === undefined) return false;
      const difference = at(weight, node) - at(weight, leaves + last);
      return difference < 0 || (difference === 0 && firstRank > last);
    };
    const visit = (node: number, firstRank: number, width: number): void => {
      if (firstRank >= toRank || firstRank + width <= fromRank) return;
      if (at(lastEnd, node) < endingFromMs || isWorse(node, firstRank)) return;
      if (width === 1) {
        const rankWeight = at(weight, node);
        let place = best.findIndex((other) => {
          const otherWeight = at(weight, leaves + other);
          return otherWeight < rankWeight || (otherWeight === rankWeight && other > firstRank);
        });
        if (place < 0) place = best.length;
        best.splice(place, 0, firstRank);
        if (best.length > count) best.pop();
        return;
      }
      const half = width / 2;
      const leftFirst = at(weight, 2 * node) >= at(weight, 2 * node + 1);
      if (leftFirst) visit(2 * node, firstRank, half);
      visit(2 * node + 1, firstRank + half, half);
      if (!leftFirst) visit(2 * node, firstRank, half);
    };
    if (count > 0 && size > 0) visit(1, 0, leaves);
    return best;
  };

  return {
    lane,
    size,
    eventAt: (rank) => {
      const entry = sorted[rank];
      if (!entry) throw new RangeError(`no event of rank ${rank} in lane ${lane}`);
      return entry.event;
    },
    startAt: (rank) => at(starts, rank),
    rankOf,
    rankAt,
    countActive: (ms) => rankAt(ms) - lowerBound(sortedEnds, ms),
    isActive: (rank, ms) => at(starts, rank) < ms && at(lastEnd, leaves + rank) >= ms,
    listActive,
    heaviest,
  };
}

/** The loops above stay inside the arrays; the fallback only satisfies the index check. */
const at = (values: Float64Array, index: number): number => values[index] ?? Number.NEGATIVE_INFINITY;

function lowerBound(values: Float64Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(values, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
