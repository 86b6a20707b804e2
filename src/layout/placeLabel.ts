import { LABEL_GAP_PX, type LayoutEvent, type PlacedLabel } from "./layoutTypes.ts";
import type { MarkShape } from "./markShape.ts";
import type { Box } from "./row.ts";

/** One event on its way to a place. */
export type Item = {
  readonly event: LayoutEvent;
  /** When it is drawn to begin: the order of time. */
  readonly startMs: number;
  readonly mark: MarkShape;
  /** Width of the whole label, its date included. */
  readonly labelPx: number;
  /** From this width on, the date has room too. */
  readonly datedPx: number;
  /** Width of the label without its date. */
  readonly undatedPx: number;
};

/** A label is shortened to no less than this. */
const SHORTEST_LABEL_PX = 72;
/** The least room in which a label is shown at all. */
export const leastPxOf = (item: Item): number => Math.min(SHORTEST_LABEL_PX, item.labelPx, item.undatedPx);
/** Between a label under a bar and the plot's edge. */
const EDGE_PX = 4;
/** Where the line that ends knowledge stands nearer to the plot's start than this, labels may cross it. */
const LEAST_ROOM_PX = 100;

/**
 * The label of an item in a free stretch of a row, or null where less than `leastPx` of it has room. A dot's label
 * stands after it, or else before it, and so does that of something expected: below its outline it would run across
 * the line that ends knowledge. A bar's stands below it, from its visible start, or from as far left of that
 * as it needs to end inside. `free` must hold the mark and may be wider than the plot; `limits` is what labels keep to.
 * Without room for its date a label is no wider than what is shown of it: it would else stand far from its mark, on a
 * ground that looks like a bar.
 */
export function placeLabel(item: Item, free: Box, limits: Box, leastPx: number): PlacedLabel | null {
  const { mark, labelPx } = item;
  const x0 = Math.max(free.x0, limits.x0);
  const x1 = Math.min(free.x1, limits.x1);
  const isExpected = mark.segments.some(({ kind }) => kind === "expected");
  if (mark.shape === "bar" && !isExpected) {
    const widthPx = toShownPx(item, Math.floor(x1 - x0 - 2 * EDGE_PX));
    if (widthPx < leastPx) return null;
    const x = Math.min(Math.max(mark.x0, x0 + EDGE_PX), x1 - EDGE_PX - widthPx);
    return { side: "below", x, widthPx, shortened: widthPx < labelPx };
  }
  const afterX = Math.max(mark.x1 + LABEL_GAP_PX, x0);
  const beforeX = Math.min(mark.x0 - LABEL_GAP_PX, x1);
  const afterPx = Math.min(labelPx, Math.floor(x1 - afterX));
  const beforePx = Math.min(labelPx, Math.floor(beforeX - x0));
  const isAfter = afterPx >= Math.min(labelPx, beforePx);
  const widthPx = toShownPx(item, isAfter ? afterPx : beforePx);
  if (widthPx < leastPx) return null;
  return {
    side: isAfter ? "end" : "start",
    x: isAfter ? afterX : beforeX - widthPx,
    widthPx,
    shortened: widthPx < labelPx,
  };
}

/** What of so much room a label takes: for its date all or nothing. */
const toShownPx = ({ labelPx, datedPx, undatedPx }: Item, roomPx: number): number =>
  Math.min(labelPx, roomPx >= datedPx ? roomPx : Math.min(roomPx, undatedPx));

/**
 * What a reported label below its bar keeps to: left of the line that ends knowledge (`lineX`), unless there is next
 * to no room. Other labels: the plot.
 */
export function limitsBelow({ event, mark }: Item, widthPx: number, lineX: number): Box {
  const isKept = event.status === "reported" && mark.shape === "bar" && lineX >= LEAST_ROOM_PX;
  return { x0: 0, x1: isKept ? Math.min(lineX, widthPx) : widthPx };
}

/** The mark and its label together. */
export function toBox(mark: Box, label: PlacedLabel | null): Box {
  if (!label) return { x0: mark.x0, x1: mark.x1 };
  return { x0: Math.min(mark.x0, label.x), x1: Math.max(mark.x1, label.x + label.widthPx) };
}
