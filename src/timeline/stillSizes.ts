import { GUTTER_FROM_PX } from "./plotFrame.ts";

/** The narrowest column, 296 pixels, inside the frame. */
const SLIM_PX = 294;
/** An article's usual column, 680 pixels, inside padding and frame of the embedded page. */
const COLUMN_PX = 654;

export type StillSize = {
  readonly name: "slim" | "narrow" | "between" | "middle" | "wide";
  /** Inside the frame: what `StillTimeline` takes, and the live one measures. */
  readonly widthPx: number;
  /** Of axis, lanes and strip together. */
  readonly heightPx: number;
  /** Shown from this width inside the frame on, up to the next one's. `StillTimeline.module.css` has the same. */
  readonly fromPx: number;
};

/**
 * The pictures of a page that doesn't know its column yet. Each is drawn for the narrowest width that it is shown at, and
 * drawn out to those up to the next: drawn together, words would run across the line where the articles end. Only the
 * middle one is drawn for a column a little wider, in which a long date has room that it would else lack in all; it begins
 * where the live timeline puts the names of the lanes beside them. Below that a label more or less is a row
 * more or less, so there are more of them.
 */
export const STILL_SIZES: readonly StillSize[] = [
  { name: "slim", widthPx: SLIM_PX, heightPx: 480, fromPx: 0 },
  { name: "narrow", widthPx: 340, heightPx: 480, fromPx: 340 },
  { name: "between", widthPx: 500, heightPx: 480, fromPx: 500 },
  { name: "middle", widthPx: COLUMN_PX, heightPx: 480, fromPx: GUTTER_FROM_PX },
  { name: "wide", widthPx: 1038, heightPx: 520, fromPx: 1038 },
];
