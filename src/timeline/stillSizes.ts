import { GUTTER_FROM_PX } from "./plotFrame.ts";

/** Frame around the live timeline, both sides: the plot has what is left of the column. */
const BORDER_PX = 2;

export type StillSize = {
  readonly name: "slim" | "narrow" | "between" | "middle" | "wide";
  /** The column that the picture is drawn for. */
  readonly columnPx: number;
  /** Inside the frame: what `StillTimeline` takes, and the live one measures. */
  readonly widthPx: number;
  /** Of axis, lanes and strip together. */
  readonly heightPx: number;
  /** Shown from this width inside the frame on, up to the next one's. `StillTimeline.module.css` has the same. */
  readonly fromPx: number;
};

/**
 * The pictures of a page that doesn't know its column yet. Each is also shown in the columns up to the next, drawn out to
 * their width; the middle one begins where the live timeline puts the names of the lanes beside them. Below that a label
 * more or less is a row more or less, so there are more of them.
 */
export const STILL_SIZES: readonly StillSize[] = [
  { name: "slim", columnPx: 296, widthPx: 296 - BORDER_PX, heightPx: 480, fromPx: 0 },
  { name: "narrow", columnPx: 360, widthPx: 360 - BORDER_PX, heightPx: 480, fromPx: 340 },
  { name: "between", columnPx: 540, widthPx: 540 - BORDER_PX, heightPx: 480, fromPx: 500 },
  { name: "middle", columnPx: 680, widthPx: 680 - BORDER_PX, heightPx: 480, fromPx: GUTTER_FROM_PX },
  { name: "wide", columnPx: 1040, widthPx: 1040 - BORDER_PX, heightPx: 520, fromPx: 1040 - BORDER_PX },
];
