import { BOX_GAP_PX } from "./layoutTypes.ts";

/** A stretch of x in pixels. */
export type Box = { readonly x0: number; readonly x1: number };

/** What stands in one row, from start to end, `BOX_GAP_PX` or more apart. */
export type Row = Box[];

/** The free stretch of the row around `box`, gaps to the neighbours already taken off; null if it isn't free. */
export function freeAround(row: Row, box: Box): Box | null {
  let x0 = Number.NEGATIVE_INFINITY;
  for (const other of row) {
    if (other.x1 + BOX_GAP_PX <= box.x0) x0 = other.x1 + BOX_GAP_PX;
    else return other.x0 - BOX_GAP_PX >= box.x1 ? { x0, x1: other.x0 - BOX_GAP_PX } : null;
  }
  return { x0, x1: Number.POSITIVE_INFINITY };
}

/** The place nearest to `wantedX0`, inside `within`, at which a box of this width is free; null if there is none. */
export function nearestFree(row: Row, wantedX0: number, widthPx: number, within: Box): number | null {
  let best: number | null = null;
  let freeX0 = within.x0;
  const consider = (freeX1: number): void => {
    if (freeX1 - freeX0 < widthPx) return;
    const x0 = Math.min(Math.max(wantedX0, freeX0), freeX1 - widthPx);
    if (best === null || Math.abs(x0 - wantedX0) < Math.abs(best - wantedX0)) best = x0;
  };
  for (const other of row) {
    consider(Math.min(other.x0 - BOX_GAP_PX, within.x1));
    freeX0 = Math.max(freeX0, other.x1 + BOX_GAP_PX);
  }
  consider(within.x1);
  return best;
}

export function addToRow(row: Row, box: Box): void {
  const place = row.findIndex((other) => other.x0 > box.x0);
  row.splice(place < 0 ? row.length : place, 0, box);
}

export function removeFromRow(row: Row, box: Box): void {
  const place = row.indexOf(box);
  if (place >= 0) row.splice(place, 1);
}
