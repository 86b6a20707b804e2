import { type Cluster, countOf } from "./clusters.ts";
import { CLUSTER_PX } from "./layoutTypes.ts";
import { findBareSpot, findSpot, type PackedLane, type PlacedItem, type Plot } from "./packLane.ts";
import { type Item, placeLabel, toBox } from "./placeLabel.ts";

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
  const clusters = lane.clusters.flatMap((placed) => {
    if (placed !== holder) return placed;
    return countOf(rest) === 0 ? [] : { ...placed, cluster: rest };
  });
  const rows = lane.rows.map((row) => row.filter((box) => countOf(rest) > 0 || box !== holder.box));

  const spot = findSpot(rows, selected, plot, rows.length) ?? findBareSpot(rows, selected);
  if (spot) return { packed: { ...lane, clusters }, selected: spot, isOverOthers: false };

  const free = { x0: Number.NEGATIVE_INFINITY, x1: Number.POSITIVE_INFINITY };
  const label = placeLabel(selected, free, { x0: 0, x1: plot.widthPx }, CLUSTER_PX);
  const over: PlacedItem = { item: selected, row: holder.row, label, box: toBox(selected.mark, label) };
  return { packed: { ...lane, clusters }, selected: over, isOverOthers: true };
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
