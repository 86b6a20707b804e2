import { type Cluster, countOf } from "./clusters.ts";
import { CLUSTER_PX } from "./layoutTypes.ts";
import {
  findBareSpot,
  findSpot,
  loneOf,
  type PackedLane,
  type PlacedItem,
  type Plot,
  put,
} from "./packLane.ts";
import { type Item, limitsBelow, placeLabel, toBox } from "./placeLabel.ts";

/** A lane in which the selected event, counted in a cluster before, stands by itself. */
export type RaisedLane = {
  readonly packed: PackedLane;
  readonly selected: PlacedItem;
  /** It stands over what was there before. */
  readonly isOverOthers: boolean;
};

/**
 * Takes the selected event out of its cluster and gives it a place among what is free. Nothing else moves: where
 * there is no free place it stands over its neighbours, in the cluster's row. `groupKey` names the group that counts
 * it, if the query's answer has it in one; otherwise the item itself is in a cluster. Null if no cluster has it.
 */
export function raiseSelected(
  lane: PackedLane,
  selected: Item,
  groupKey: string | undefined,
  plot: Plot,
): RaisedLane | null {
  const holder = lane.clusters.find(({ cluster }) =>
    groupKey === undefined
      ? cluster.items.includes(selected)
      : cluster.groups.some((group) => group.key === groupKey),
  );
  if (!holder) return null;

  const rest = without(holder.cluster, selected, groupKey);
  const emptied = lane.rows.map((row) => row.filter((box) => box !== holder.box));
  // One that is left alone is no cluster: it is drawn too.
  const lone = loneOf(rest);
  const loneSpot = lone && (findSpot(emptied, lone, plot, emptied.length) ?? findBareSpot(emptied, lone));
  const isGone = countOf(rest) === 0 || loneSpot !== null;
  const clusters = lane.clusters.flatMap((placed) => {
    if (placed !== holder) return placed;
    return isGone ? [] : { ...placed, cluster: rest };
  });
  const rows = isGone ? emptied : lane.rows;
  if (loneSpot) put(rows, loneSpot.row, loneSpot.box);
  const items = loneSpot ? [...lane.items, loneSpot] : lane.items;

  const spot = findSpot(rows, selected, plot, rows.length) ?? findBareSpot(rows, selected);
  if (spot) return { packed: { rows, items, clusters }, selected: spot, isOverOthers: false };

  const free = { x0: Number.NEGATIVE_INFINITY, x1: Number.POSITIVE_INFINITY };
  const label = placeLabel(selected, free, limitsBelow(selected, plot.widthPx, plot.lineX), CLUSTER_PX);
  const over: PlacedItem = { item: selected, row: holder.row, label, box: toBox(selected.mark, label) };
  return { packed: { rows, items, clusters }, selected: over, isOverOthers: true };
}

function without(cluster: Cluster, selected: Item, groupKey: string | undefined): Cluster {
  if (groupKey === undefined) {
    return { ...cluster, items: cluster.items.filter((item) => item !== selected) };
  }
  const groups = cluster.groups.map((group) => {
    if (group.key !== groupKey) return group;
    const eventIds = group.eventIds.filter((id) => id !== selected.event.id);
    return { ...group, count: group.count - 1, eventIds };
  });
  return { ...cluster, groups };
}
