import { countOf, idsOf, startOf } from "./clusters.ts";
import { toDrawnSpan } from "./drawnSpan.ts";
import { leastLanePx, shareRows, toLaneSpaces } from "./laneHeights.ts";
import {
  DATE_GAP_PX,
  type Layout,
  type LayoutEvent,
  type MeasureText,
  ONE_LINE_ROW_PX,
  PARTS_PX,
  type PlacedMark,
  TWO_LINE_ROW_PX,
} from "./layoutTypes.ts";
import { toMarkShape } from "./markShape.ts";
import { type PackedLane, type PlacedCluster, type PlacedItem, type Plot, packLane } from "./packLane.ts";
import type { Item } from "./placeLabel.ts";
import { raiseSelected } from "./raiseSelected.ts";
import type { TimeScale } from "./timeScale.ts";
import type { WindowGroup, WindowMark } from "./windowMark.ts";

export type PlacementInput = {
  /** What the window shows, as the index answers. Events of a lane that is not in `lanes` are not drawn. */
  readonly marks: readonly WindowMark[];
  /** From top to bottom. */
  readonly lanes: readonly { readonly id: string }[];
  readonly scale: TimeScale;
  readonly heightPx: number;
  readonly knowledgeEndMs: number;
  readonly measure: MeasureText;
  /** Room at each lane's top for its name: 0 where names stand beside the lanes. */
  readonly laneHeaderPx: number;
  readonly selectedId: string | null;
};

/** On one line the number of parts stands farther from its label. */
const PARTS_GAP_MORE_PX = 4;

type Density = Layout["density"];

/**
 * From what a window shows to where everything stands: pure, and the same for the live, the still and the exported
 * timeline.
 *
 * Four packings are tried, and the first that needs no more than `heightPx` is taken: labels with the date under
 * them, then with the date beside them, each in as many rows as whole labels need; then both again in the rows that
 * there are, with shortened labels and clusters, of which the one that clusters, and then shortens, fewer is taken.
 * Heavier events are placed before lighter ones, landmarks before all. If even one row a lane is too high, the
 * layout is higher than `heightPx`. The selection takes no part in this: the selected event is only taken out of
 * its cluster afterwards.
 */
export function placeEvents(input: PlacementInput): Layout {
  const { scale, heightPx, lanes } = input;
  const lineX = scale.toX(input.knowledgeEndMs);
  const plot: Plot = { widthPx: scale.widthPx, lineX, toX: scale.toX };
  const packing = choosePacking(input, plot);

  const raised = lanes.map((lane, index) => {
    const mark = input.marks.find((other) => other.kind === "event" && other.event.id === input.selectedId);
    const packed = packing.packed[index];
    if (mark?.kind !== "event" || mark.event.lane !== lane.id || !packed) return null;
    const item =
      packing.items.find((other) => other.event.id === mark.event.id) ??
      toItem(mark.event, input, packing.density);
    return item && raiseSelected(packed, item, mark.outOf, plot);
  });

  const rowHeightPx = rowPx(packing.density);
  const laneRows = lanes.map((lane, index) => ({
    id: lane.id,
    rows: packing.packed[index]?.rows.length ?? 0,
  }));
  const spaces = toLaneSpaces(laneRows, rowHeightPx, input.laneHeaderPx, heightPx);

  const timed = spaces.flatMap(({ lane, firstRowY, pitchPx }, laneOrder) => {
    const lifted = raised[laneOrder];
    const packed = lifted?.packed ?? packing.packed[laneOrder];
    if (!packed) return [];
    const yOf = (row: number): number => firstRowY + row * pitchPx;
    const items = lifted ? [...packed.items, lifted.selected] : packed.items;
    return [
      ...items.map((placed) => {
        const mark = toEventMark(placed, yOf(placed.row));
        const isOver = lifted?.isOverOthers === true && placed === lifted.selected;
        return {
          startMs: placed.item.startMs,
          laneOrder,
          mark: isOver ? { ...mark, raised: true as const } : mark,
        };
      }),
      ...packed.clusters.map((placed) => ({
        startMs: startOf(placed.cluster),
        laneOrder,
        mark: toClusterMark(placed, lane.id, yOf(placed.row)),
      })),
    ];
  });
  timed.sort(
    (a, b) =>
      a.startMs - b.startMs ||
      a.laneOrder - b.laneOrder ||
      a.mark.row - b.mark.row ||
      (a.mark.key < b.mark.key ? -1 : 1),
  );

  const last = spaces.at(-1)?.lane;
  return {
    widthPx: scale.widthPx,
    heightPx: last ? last.y + last.heightPx : heightPx,
    rowHeightPx,
    density: packing.density,
    lanes: spaces.map((space) => space.lane),
    marks: timed.map((entry) => entry.mark),
    knowledgeEndX: lineX,
  };
}

type Packing = {
  readonly density: Density;
  readonly items: readonly Item[];
  /** In the order of the input's lanes. */
  readonly packed: readonly PackedLane[];
};

function choosePacking(input: PlacementInput, plot: Plot): Packing {
  const roomy = packAll(input, plot, "two-line", null);
  if (leastHeight(roomy, input) <= input.heightPx) return roomy;
  const dense = packAll(input, plot, "one-line", null);
  if (leastHeight(dense, input) <= input.heightPx) return dense;

  const capped = [roomy, dense].map((packing) => packCapped(packing, input, plot));
  return capped.reduce((best, other) => (costOf(other, input) < costOf(best, input) ? other : best));
}

/** The packing in the rows that there are. A lane that can't do with its share takes rows of those that can. */
function packCapped(uncapped: Packing, input: PlacementInput, plot: Plot): Packing {
  const needs = rowsOf(uncapped);
  const besideRowsPx = leastHeight(uncapped, input) - sum(needs) * rowPx(uncapped.density);
  const mostRows = Math.floor((input.heightPx - besideRowsPx) / rowPx(uncapped.density));
  let least = shareRows(uncapped.packed.map(landmarkRows), [], mostRows).map((rows) => Math.max(rows, 1));
  for (;;) {
    const caps = shareRows(needs, least, mostRows);
    const packing = packAll(input, plot, uncapped.density, caps);
    const got = rowsOf(packing);
    if (sum(got) <= mostRows || got.every((rows, lane) => rows <= (least[lane] ?? 1))) return packing;
    const grown = least.map((rows, lane) => ((got[lane] ?? 0) > (caps[lane] ?? 0) ? (got[lane] ?? 0) : rows));
    if (grown.every((rows, lane) => rows === least[lane])) return packing;
    least = grown;
  }
}

/** How many rows the landmarks of a lane need: they were placed before anything else. */
const landmarkRows = ({ items }: PackedLane): number =>
  Math.max(0, ...items.map((placed) => (placed.item.event.landmark ? placed.row + 1 : 0)));

const rowsOf = ({ packed }: Packing): number[] => packed.map((lane) => lane.rows.length);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function packAll(
  input: PlacementInput,
  plot: Plot,
  density: Density,
  caps: readonly number[] | null,
): Packing {
  const items = input.marks
    .flatMap((mark) => (mark.kind === "event" && mark.outOf === undefined ? [mark.event] : []))
    .flatMap((event) => toItem(event, input, density) ?? [])
    .sort(byWeight);
  const groups = input.marks.filter((mark) => mark.kind === "group");
  const groupX = (group: WindowGroup): { x0: number; x1: number } => ({
    x0: input.scale.toX(group.startMs),
    x1: input.scale.toX(group.endMs),
  });
  const packed = input.lanes.map((lane, index) =>
    packLane(
      items.filter((item) => item.event.lane === lane.id),
      groups.filter((group) => group.lane === lane.id),
      groupX,
      plot,
      caps?.[index] ?? Number.POSITIVE_INFINITY,
    ),
  );
  return { density, items, packed };
}

const byWeight = (a: Item, b: Item): number =>
  b.event.weight - a.event.weight || a.startMs - b.startMs || (a.event.id < b.event.id ? -1 : 1);

/** Null if nothing of the event is in the plot. */
function toItem(event: LayoutEvent, input: PlacementInput, density: Density): Item | null {
  const { scale, knowledgeEndMs, measure } = input;
  const mark = toMarkShape(event, scale, knowledgeEndMs);
  if (mark.x1 <= 0 || mark.x0 >= scale.widthPx) return null;
  const firstPx = measure(event.label, "label") + (event.partCount > 0 ? PARTS_PX : 0);
  const datePx = measure(event.dateLabel, "date");
  const labelPx = density === "two-line" ? Math.max(firstPx, datePx) : firstPx + DATE_GAP_PX + datePx;
  return {
    event,
    startMs: toDrawnSpan(event, knowledgeEndMs).startMs,
    mark,
    labelPx: Math.ceil(labelPx),
    undatedPx: Math.ceil(firstPx + (density === "one-line" && event.partCount > 0 ? PARTS_GAP_MORE_PX : 0)),
    datedPx: Math.ceil(density === "two-line" ? datePx : labelPx),
  };
}

const rowPx = (density: Density): number => (density === "two-line" ? TWO_LINE_ROW_PX : ONE_LINE_ROW_PX);

function leastHeight({ density, packed }: Packing, { laneHeaderPx }: PlacementInput): number {
  return sum(packed.map((lane) => leastLanePx(lane.rows.length, rowPx(density), laneHeaderPx)));
}

/** Better a whole label than one without its date, a shortened one than a cluster, and a cluster than a plot that is higher than it may be. */
function costOf(packing: Packing, input: PlacementInput): number {
  const tooHigh = 100_000 * Math.max(0, leastHeight(packing, input) - input.heightPx);
  const costs = packing.packed.map((lane) => {
    const left = lane.clusters.flatMap(({ cluster }) => cluster.items);
    const clustered = sum(left.map((item) => (item.event.landmark ? 100 : 1)));
    const unnamed = lane.items.filter((placed) => placed.label === null).length;
    const shortened = lane.items.filter((placed) => placed.label?.shortened === true).length;
    const undated = lane.items.filter(
      ({ item, label }) => label !== null && label.widthPx < item.datedPx,
    ).length;
    return 1000 * clustered + 30 * unnamed + 2 * undated + shortened;
  });
  return tooHigh + sum(costs);
}

function toEventMark({ item, row, label }: PlacedItem, y: number): PlacedMark {
  const { event, mark } = item;
  return {
    key: event.id,
    kind: "event",
    eventIds: [event.id],
    count: 1,
    lane: event.lane,
    row,
    y,
    ...mark,
    label,
  };
}

function toClusterMark({ cluster, row, box }: PlacedCluster, lane: string, y: number): PlacedMark {
  const eventIds = idsOf(cluster);
  return {
    key: `cluster:${lane}:${eventIds[0] ?? ""}`,
    kind: "cluster",
    eventIds,
    count: countOf(cluster),
    lane,
    row,
    y,
    x0: box.x0,
    x1: box.x1,
    shape: "cluster",
    segments: [],
    label: null,
  };
}
