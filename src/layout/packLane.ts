import { anchorX, type Cluster, type LeftItem, toClusters } from "./clusters.ts";
import { CLUSTER_PX, type PlacedLabel } from "./layoutTypes.ts";
import { type Item, leastPxOf, limitsBelow, placeLabel, toBox } from "./placeLabel.ts";
import { addToRow, type Box, freeAround, nearestFree, type Row, removeFromRow } from "./row.ts";
import type { WindowGroup } from "./windowMark.ts";

export type PlacedItem = {
  readonly item: Item;
  readonly row: number;
  readonly label: PlacedLabel | null;
  readonly box: Box;
};

export type PlacedCluster = { readonly cluster: Cluster; readonly row: number; readonly box: Box };

export type PackedLane = {
  readonly rows: Row[];
  readonly items: readonly PlacedItem[];
  readonly clusters: readonly PlacedCluster[];
};

/** The plot as labels see it. */
export type Plot = {
  readonly widthPx: number;
  /** Where the line stands that ends knowledge. */
  readonly lineX: number;
  /** From an instant (milliseconds since the epoch) to x. */
  readonly toX: (ms: number) => number;
};

/** A cluster stands no farther than this from where its events are, while something lighter can give way. */
const FARTHEST_PX = 72;

/**
 * The rows of one lane. Items take the first row in which they fit, the heaviest first; those that find no place in
 * `mostRows` rows join clusters, as the query's groups do. The clusters then take the free place nearest to their
 * events, and where there is none near, the lightest item in the way joins them. Only when nothing else helps does
 * the lane get one row more than it may have.
 *
 * `items` come heaviest first.
 */
export function packLane(
  items: readonly Item[],
  groups: readonly WindowGroup[],
  groupX: (group: WindowGroup) => Box,
  plot: Plot,
  mostRows: number,
): PackedLane {
  const rows: Row[] = [];
  let placed: PlacedItem[] = [];
  let left: LeftItem[] = [];
  for (const item of items) {
    const spot = findSpot(rows, item, plot, mostRows);
    if (!spot) {
      left.push({ item, x: anchorX(item) });
      continue;
    }
    put(rows, spot.row, spot.box);
    placed.push(spot);
  }

  // A cluster of one would be wider than its event's own mark, and say less.
  for (const cluster of toClusters(left, groups, groupX, plot)) {
    const lone = loneOf(cluster);
    if (!lone) continue;
    const spot = findBareSpot(rows, lone);
    if (!spot) continue;
    put(rows, spot.row, spot.box);
    placed.push(spot);
    left = left.filter(({ item }) => item !== lone);
  }

  for (;;) {
    const clusters = toClusters(left, groups, groupX, plot);
    const attempt = placeClusters(rows, placed, clusters, plot, mostRows);
    // A row that has to be added anyway may as well hold what it was denied before.
    if (attempt.kind === "placed" && rows.length > mostRows) {
      return packLane(items, groups, groupX, plot, rows.length);
    }
    if (attempt.kind === "placed") return unpackLone(rows, placed, attempt.clusters, plot, mostRows);
    for (const cluster of attempt.clusters) removeFromRow(rows[cluster.row] ?? [], cluster.box);
    const { inTheWay, blocked } = attempt;
    placed = placed.filter((other) => other !== inTheWay);
    removeFromRow(rows[inTheWay.row] ?? [], inTheWay.box);
    left.push({ item: inTheWay.item, x: blocked.wantedX0 + CLUSTER_PX / 2 });
  }
}

/** What stands alone in a cluster, because others found a place after all, is drawn itself where a row can take it. */
function unpackLone(
  rows: Row[],
  placed: readonly PlacedItem[],
  clusters: readonly PlacedCluster[],
  plot: Plot,
  mostRows: number,
): PackedLane {
  const items = [...placed];
  const kept = clusters.filter((pill) => {
    const lone = loneOf(pill.cluster);
    if (!lone) return true;
    const others = rows[pill.row] ?? [];
    removeFromRow(others, pill.box);
    const spot = findSpot(rows, lone, plot, mostRows) ?? findBareSpot(rows, lone);
    put(rows, spot?.row ?? pill.row, spot?.box ?? pill.box);
    if (spot) items.push(spot);
    return !spot;
  });
  return { rows, items, clusters: kept };
}

/** The only event of a cluster, if it is at hand: a group has but the ids of its events. */
export function loneOf({ items, groups }: Pick<Cluster, "items" | "groups">): Item | null {
  return items.length === 1 && groups.length === 0 ? (items[0] ?? null) : null;
}

export function put(rows: Row[], row: number, box: Box): void {
  const target = rows[row];
  if (target) addToRow(target, box);
  else rows.push([box]);
}

/**
 * Where an item goes: with its whole label in the first row that has room, in a new row while there may be one more,
 * with its label across the line that ends knowledge, and with a shortened label, in that order. Reported labels
 * keep left of that line where they can; those below a bar also when shortened (`limitsBelow`). A shortened label
 * with room for its date is better than one without.
 */
export function findSpot(rows: readonly Row[], item: Item, plot: Plot, mostRows: number): PlacedItem | null {
  const everywhere = limitsBelow(item, plot.widthPx, plot.lineX);
  const free: Box = { x0: Number.NEGATIVE_INFINITY, x1: Number.POSITIVE_INFINITY };
  const reported: Box =
    item.event.status === "reported" ? { x0: 0, x1: Math.min(plot.lineX, plot.widthPx) } : everywhere;
  const kept = placeLabel(item, free, reported, item.labelPx) ? reported : everywhere;
  const alone = placeLabel(item, free, kept, 1);
  const wholePx = alone?.widthPx ?? 0;

  const inRows = (limits: Box, leastPx: number): PlacedItem | null => {
    for (let row = 0; row < rows.length; row++) {
      const gap = freeAround(rows[row] ?? [], item.mark);
      const label = gap && placeLabel(item, gap, limits, leastPx);
      if (label) return { item, row, label, box: toBox(item.mark, label) };
    }
    return null;
  };

  const whole = alone && inRows(kept, wholePx);
  if (whole) return whole;
  if (rows.length < mostRows) {
    const label = alone && alone.widthPx >= leastPxOf(item) ? alone : null;
    return { item, row: rows.length, label, box: toBox(item.mark, label) };
  }
  const shortestPx = leastPxOf(item);
  const datedPx = Math.max(shortestPx, Math.min(item.datedPx, item.labelPx));
  return (
    inRows(everywhere, wholePx) ??
    inRows(kept, datedPx) ??
    inRows(everywhere, datedPx) ??
    inRows(kept, shortestPx) ??
    inRows(everywhere, shortestPx)
  );
}

/** The first row in which the mark by itself has room. */
export function findBareSpot(rows: readonly Row[], item: Item): PlacedItem | null {
  const row = rows.findIndex((others) => freeAround(others, item.mark) !== null);
  return row < 0 ? null : { item, row, label: null, box: toBox(item.mark, null) };
}

type Attempt =
  | { readonly kind: "placed"; readonly clusters: readonly PlacedCluster[] }
  | {
      readonly kind: "blocked";
      readonly clusters: readonly PlacedCluster[];
      readonly blocked: Cluster;
      readonly inTheWay: PlacedItem;
    };

function placeClusters(
  rows: Row[],
  placed: readonly PlacedItem[],
  clusters: readonly Cluster[],
  plot: Plot,
  mostRows: number,
): Attempt {
  const done: PlacedCluster[] = [];
  for (const cluster of clusters) {
    const place = nearestPlace(rows, cluster, plot);
    const isNear = place !== null && Math.abs(place.x0 - cluster.wantedX0) <= FARTHEST_PX;
    const inTheWay = isNear || rows.length < mostRows ? undefined : lightestNear(placed, cluster);
    if (!isNear && inTheWay) return { kind: "blocked", clusters: done, blocked: cluster, inTheWay };

    const isNewRow = place === null || (!isNear && rows.length < mostRows);
    const x0 = isNewRow ? cluster.wantedX0 : place.x0;
    const row = isNewRow ? rows.length : place.row;
    const box = { x0, x1: x0 + CLUSTER_PX };
    put(rows, row, box);
    done.push({ cluster, row, box });
  }
  return { kind: "placed", clusters: done };
}

/** The free place of a pill's width that is nearest to where it wants to be; the lowest row of equal ones. */
function nearestPlace(
  rows: readonly Row[],
  cluster: Cluster,
  plot: Plot,
): { readonly row: number; readonly x0: number } | null {
  const plotBox: Box = { x0: cluster.leastX0, x1: Math.max(plot.widthPx, CLUSTER_PX) };
  const keepsLeft = cluster.isReported && plot.lineX >= CLUSTER_PX;
  const within = keepsLeft ? { ...plotBox, x1: Math.min(plotBox.x1, plot.lineX) } : plotBox;
  let best: { readonly row: number; readonly x0: number } | null = null;
  rows.forEach((row, index) => {
    const x0 = nearestFree(row, cluster.wantedX0, CLUSTER_PX, within);
    if (x0 === null) return;
    const isNearer = best === null || Math.abs(x0 - cluster.wantedX0) <= Math.abs(best.x0 - cluster.wantedX0);
    if (isNearer) best = { row: index, x0 };
  });
  return best;
}

/** Landmarks never give way. */
function lightestNear(placed: readonly PlacedItem[], cluster: Cluster): PlacedItem | undefined {
  const x0 = cluster.wantedX0 - FARTHEST_PX;
  const x1 = cluster.wantedX0 + CLUSTER_PX + FARTHEST_PX;
  return placed.findLast((other) => !other.item.event.landmark && other.box.x1 > x0 && other.box.x0 < x1);
}
