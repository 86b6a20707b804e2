import { CLUSTER_PX } from "./layoutTypes.ts";
import type { Item } from "./placeLabel.ts";
import type { Box } from "./row.ts";
import { GROUP_IDS, type WindowGroup } from "./windowMark.ts";

/** Events that are too many to be drawn one by one where they are. */
export type Cluster = {
  readonly items: readonly Item[];
  readonly groups: readonly WindowGroup[];
  /** Where its pill would begin if it were alone in the lane. */
  readonly wantedX0: number;
  /** Its pill may begin no farther left: its middle would stand before the first of its events begins. */
  readonly leastX0: number;
  /** Nothing in it is expected or demanded: its pill keeps left of the line that ends knowledge. */
  readonly isReported: boolean;
};

/** Pills whose centres would be closer than this are one. */
const MERGE_PX = CLUSTER_PX + 28;

/** An item that found no place, and the x at which it is to be counted. */
export type LeftItem = { readonly item: Item; readonly x: number };

/** `toX`: from an instant to x. */
type ClusterPlot = {
  readonly widthPx: number;
  readonly lineX: number;
  readonly toX: (ms: number) => number;
};

type Part = { readonly x: number; readonly item?: Item; readonly group?: WindowGroup };

/** The clusters of a lane, from start to end. */
export function toClusters(
  items: readonly LeftItem[],
  groups: readonly WindowGroup[],
  groupX: (group: WindowGroup) => Box,
  plot: ClusterPlot,
): Cluster[] {
  const inPlot = (x: number): number =>
    Math.min(Math.max(x, CLUSTER_PX / 2), Math.max(plot.widthPx - CLUSTER_PX / 2, CLUSTER_PX / 2));
  const parts: Part[] = [
    ...items.map(({ item, x }) => ({ x: inPlot(x), item })),
    ...groups.map((group) => ({ x: inPlot(centreOf(groupX(group))), group })),
  ].sort((a, b) => a.x - b.x || (nameOf(a) < nameOf(b) ? -1 : 1));

  const heaps: Part[][] = [];
  for (const part of parts) {
    const heap = heaps.at(-1);
    if (heap?.[0] && part.x - heap[0].x < MERGE_PX) heap.push(part);
    else heaps.push([part]);
  }
  return heaps.map((heap) => toCluster(heap, groupX, plot));
}

function toCluster(
  heap: readonly Part[],
  groupX: (group: WindowGroup) => Box,
  { widthPx, lineX, toX }: ClusterPlot,
): Cluster {
  const items = heap.flatMap((part) => part.item ?? []);
  const groups = heap.flatMap((part) => part.group ?? []);
  const isReported =
    items.every((item) => item.event.status === "reported") &&
    groups.every((group) => groupX(group).x1 < lineX);
  const centreX = heap.reduce((sum, part) => sum + part.x, 0) / heap.length;
  // An event without a stated start counts from its first bound: left of it, nothing says that it was under way.
  const firstX = toX(startOf({ items, groups }));
  const endX = Math.max(CLUSTER_PX, isReported && lineX >= CLUSTER_PX ? Math.min(widthPx, lineX) : widthPx);
  const leastX0 = Math.max(0, Math.min(firstX - CLUSTER_PX / 2, endX - CLUSTER_PX));
  const wantedX0 = Math.max(leastX0, centreX - CLUSTER_PX / 2);
  return { items, groups, wantedX0, leastX0, isReported };
}

/** How many events a cluster stands for. */
export const countOf = (cluster: Pick<Cluster, "items" | "groups">): number =>
  cluster.groups.reduce((sum, group) => sum + group.count, cluster.items.length);

/** Its events in order of time, at most `GROUP_IDS`; those of a group follow where the group begins. */
export function idsOf(cluster: Pick<Cluster, "items" | "groups">): string[] {
  const parts = [
    ...cluster.items.map((item) => ({ startMs: item.startMs, ids: [item.event.id] })),
    ...cluster.groups.map((group) => ({ startMs: group.startMs, ids: group.eventIds })),
  ].sort((a, b) => a.startMs - b.startMs || ((a.ids[0] ?? "") < (b.ids[0] ?? "") ? -1 : 1));
  return parts.flatMap((part) => part.ids).slice(0, GROUP_IDS);
}

/** When the first of its events begins. */
export const startOf = (cluster: Pick<Cluster, "items" | "groups">): number =>
  Math.min(...cluster.items.map((item) => item.startMs), ...cluster.groups.map((group) => group.startMs));

const centreOf = (box: Box): number => (box.x0 + box.x1) / 2;

/** A dot's centre; a bar's beginning, or its visible rest where that is shorter than a pill. */
export const anchorX = ({ mark }: Item): number =>
  mark.shape === "dot" ? centreOf(mark) : Math.min(Math.max(mark.x0, 0) + CLUSTER_PX / 2, mark.x1);

const nameOf = (part: Part): string => part.item?.event.id ?? part.group?.key ?? "";
