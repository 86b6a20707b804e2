import type { Layout, PlacedMark } from "../layout/layoutTypes.ts";

/** Pixels; x from the mark's own start (`PlacedMark.x0`), y from the top of its row. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where the parts of one mark stand. */
export type MarkBoxes = {
  /** The middle of the mark's line. */
  readonly lineY: number;
  readonly label: Box | null;
  /** What a pointer hits and the focus ring goes around: mark and label, as far as they are in the plot. */
  readonly target: Box;
  /** The ground of a selected event: all of a dot with its label, only the label of a bar. */
  readonly ground: Box;
  /** Under a bar that is drawn over others: what is faded would let them through. Null for a dot, all on its ground. */
  readonly bed: Box | null;
};

const PAD_PX = 4;
/** Under a bar. */
const LABEL_BELOW_Y_PX = 10;
const SMALLEST_TARGET_PX = 24;

/** The boxes of a placed mark. Whoever draws the layout, live or still, takes them from here. */
export function toMarkBoxes(
  mark: Pick<PlacedMark, "x0" | "x1" | "shape" | "label">,
  layout: Pick<Layout, "rowHeightPx" | "density" | "widthPx">,
): MarkBoxes {
  const { rowHeightPx, widthPx } = layout;
  const isBelow = mark.label?.side === "below";
  const lineY = isBelow ? 5 : layout.density === "two-line" ? 12 : rowHeightPx / 2;
  const labelY = isBelow ? LABEL_BELOW_Y_PX : lineY - 10;
  const label = mark.label && {
    x: mark.label.x - mark.x0,
    y: labelY,
    width: mark.label.widthPx,
    height: rowHeightPx - labelY - (isBelow ? 0 : 2),
  };

  const from = Math.min(mark.x0, mark.label?.x ?? mark.x0) - PAD_PX;
  const to = Math.max(mark.x1, mark.label ? mark.label.x + mark.label.widthPx : mark.x1) + PAD_PX;
  const target = cutToPlot(from, to, widthPx, mark.x0, rowHeightPx);
  const ground =
    mark.shape === "bar" && label
      ? {
          x: label.x - PAD_PX,
          y: isBelow ? LABEL_BELOW_Y_PX : 0,
          width: label.width + 2 * PAD_PX,
          height: rowHeightPx - (isBelow ? LABEL_BELOW_Y_PX : 0),
        }
      : target;
  const bed =
    mark.shape === "bar"
      ? cutToPlot(mark.x0, mark.x1, widthPx, mark.x0, isBelow ? LABEL_BELOW_Y_PX : rowHeightPx)
      : null;
  return { lineY, label, target, ground, bed };
}

/** A ring around what is partly outside would have no visible ends, so it is drawn around what is inside. */
function cutToPlot(from: number, to: number, widthPx: number, originX: number, height: number): Box {
  const x0 = Math.max(from, Math.min(2, to - SMALLEST_TARGET_PX));
  const x1 = Math.min(to, Math.max(widthPx - 2, from + SMALLEST_TARGET_PX));
  return { x: x0 - originX, y: 0, width: Math.max(x1 - x0, SMALLEST_TARGET_PX), height };
}
