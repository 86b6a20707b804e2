import { panWindow, zoomWindow } from "../layout/fitWindow.ts";
import { createTimeScale, type TimeWindow } from "../layout/timeScale.ts";

/** Where the wheel zooms: everywhere, or only with Ctrl or ⌘ because the page itself scrolls. */
export type WheelMode = "zoom" | "zoom-with-key";

/** Which fingers move time: in somebody else's page one finger is that page's. */
export type TouchMode = "one-finger" | "two-fingers";

/** What the reader has just tried in vain. */
export type GestureHint = "wheel" | "touch";

export type WheelInput = Pick<
  WheelEvent,
  "deltaX" | "deltaY" | "deltaMode" | "ctrlKey" | "metaKey" | "shiftKey"
>;

/** What a turn of the wheel asks for. `factor`: the window's length is multiplied by it. `dxPx`: time moves past. */
export type WheelIntent =
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "pan"; readonly dxPx: number }
  /** The page scrolls; the reader may not know which key zooms. */
  | { readonly kind: "hint" };

/** Pixels in a line and a page of wheel movement (`deltaMode` 1 and 2): Firefox counts a mouse wheel in lines. */
const LINE_PX = 16;
const PAGE_PX = 400;
/** Doublings of the window's length per pixel, and at most per event: a wheel's notch (100 px) is a fifth. */
const DOUBLINGS_PER_PX = 0.002;
const MOST_DOUBLINGS = 0.3;
/** A pinch on a trackpad comes as a wheel with Ctrl, in small steps; `d3-zoom` multiplies by the same ten. */
const PINCH_GAIN = 10;

export function toWheelIntent(event: WheelInput, mode: WheelMode): WheelIntent {
  const unit = event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? PAGE_PX : 1;
  const dx = event.deltaX * unit;
  const dy = event.deltaY * unit;
  const hasKey = event.ctrlKey || event.metaKey;
  if (!hasKey && event.shiftKey) return { kind: "pan", dxPx: dx === 0 ? dy : dx };
  if (!hasKey && Math.abs(dx) > Math.abs(dy)) return { kind: "pan", dxPx: dx };
  if (!hasKey && mode === "zoom-with-key") return { kind: "hint" };
  const doublings = dy * DOUBLINGS_PER_PX * (event.ctrlKey ? PINCH_GAIN : 1);
  return { kind: "zoom", factor: 2 ** Math.min(Math.max(doublings, -MOST_DOUBLINGS), MOST_DOUBLINGS) };
}

/** Two fingers: the middle between them and how far they are apart, in pixels from the plot's start edge. */
export type Pinch = { readonly middleX: number; readonly gapPx: number };

/** Fingers closer than this are taken to be this far apart: the window must not leap. */
const MIN_GAP_PX = 24;

/** The window after two fingers moved: the time that lay between them lies between them still. */
export function toPinchedWindow(start: TimeWindow, widthPx: number, from: Pinch, to: Pinch): TimeWindow {
  const factor = Math.max(from.gapPx, MIN_GAP_PX) / Math.max(to.gapPx, MIN_GAP_PX);
  const dragged = toDraggedWindow(start, widthPx, to.middleX - from.middleX);
  return zoomWindow(dragged, factor, createTimeScale(dragged, widthPx).toMs(to.middleX));
}

/** The window after a drag of `dxPx` to the right: the time under the pointer stays under it. */
export function toDraggedWindow(start: TimeWindow, widthPx: number, dxPx: number): TimeWindow {
  return panWindow(start, (-dxPx / Math.max(widthPx, 1)) * (start.endMs - start.startMs));
}
