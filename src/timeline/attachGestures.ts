import { zoomWindow } from "../layout/fitWindow.ts";
import { createTimeScale, type TimeWindow } from "../layout/timeScale.ts";
import {
  type GestureHint,
  type Pinch,
  type TouchMode,
  toDraggedWindow,
  toPinchedWindow,
  toWheelIntent,
  type WheelMode,
} from "./gestureMath.ts";

/** What the gestures need to know at the moment; asked for at each event. */
export type GestureView = {
  readonly window: TimeWindow;
  /** The plot without the gutter beside it. */
  readonly widthPx: number;
  readonly gutterPx: number;
  readonly wheel: WheelMode;
  readonly touch: TouchMode;
};

export type GestureCallbacks = {
  readonly getView: () => GestureView | null;
  /** At most once a frame while the reader's hand is on it (`gesture`); once for a double click (`step`). */
  readonly onWindow: (window: TimeWindow, how: "gesture" | "step") => void;
  /** The wheel was turned without the key that zooms, or one finger moved where two are needed. */
  readonly onHint: (hint: GestureHint) => void;
  readonly onDragChange: (isDragging: boolean) => void;
};

/** A pointer that moved no further has clicked. */
const CLICK_PX = 4;
const DOUBLE_CLICK_FACTOR = 0.5;

/**
 * Drag, wheel, pinch and double click on `host`; in a column of somebody else's page one finger is left to that page. Our own, because vis-timeline's (8.5.4) eat the page's wheel and,
 * with a fixed height, trap its touch scrolling. A finger that moves up or down scrolls the page (`touch-action:
 * pan-y`, in the style sheet). Returns a function that takes everything off again.
 */
export function attachGestures(host: HTMLElement, callbacks: GestureCallbacks): () => void {
  const pointers = new Map<number, number>();
  const heights = new Map<number, number>();
  let start: { window: TimeWindow; x: number; pinch: Pinch | null } | null = null;
  let isDragging = false;
  let hasDragged = false;
  let pending: TimeWindow | null = null;
  let frame = 0;

  /** How many pixels of the window one of the host's own is: more than one on a stage that is drawn larger. */
  const toZoom = () => (host.offsetWidth > 0 ? host.getBoundingClientRect().width / host.offsetWidth : 1);
  const plotX = (clientX: number, view: GestureView) =>
    (clientX - host.getBoundingClientRect().left) / toZoom() - view.gutterPx;

  /** The first move of a frame goes out at once, so that it is drawn in this frame; what follows waits for the next. */
  const move = (window: TimeWindow) => {
    if (frame !== 0) {
      pending = window;
      return;
    }
    frame = requestAnimationFrame(() => {
      frame = 0;
      const waiting = pending;
      pending = null;
      if (waiting) move(waiting);
    });
    callbacks.onWindow(window, "gesture");
  };

  const toPinch = (view: GestureView): Pinch | null => {
    const [a, b] = pointers.keys();
    if (a === undefined || b === undefined) return null;
    const dx = (pointers.get(a) ?? 0) - (pointers.get(b) ?? 0);
    const dy = (heights.get(a) ?? 0) - (heights.get(b) ?? 0);
    const middle = ((pointers.get(a) ?? 0) + (pointers.get(b) ?? 0)) / 2;
    return { middleX: plotX(middle, view), gapPx: Math.hypot(dx, dy) / toZoom() };
  };
  const restart = () => {
    const view = callbacks.getView();
    const [x] = pointers.values();
    start = view && x !== undefined ? { window: pending ?? view.window, x, pinch: toPinch(view) } : null;
  };
  const setDragging = (on: boolean) => {
    if (on === isDragging) return;
    isDragging = on;
    if (on) hasDragged = true;
    callbacks.onDragChange(on);
  };

  const onPointerEnd = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    heights.delete(event.pointerId);
    if (pointers.size === 0) setDragging(false);
    restart();
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    if (pointers.size === 0) hasDragged = false;
    pointers.set(event.pointerId, event.clientX);
    heights.set(event.pointerId, event.clientY);
    restart();
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!pointers.has(event.pointerId)) return;
    if (event.pointerType === "mouse" && event.buttons === 0) {
      // Released outside, before the drag began.
      onPointerEnd(event);
      return;
    }
    pointers.set(event.pointerId, event.clientX);
    heights.set(event.pointerId, event.clientY);
    const view = callbacks.getView();
    if (!start || !view) return;
    const pinch = toPinch(view);
    if (pinch && start.pinch) {
      setDragging(true);
      move(toPinchedWindow(start.window, view.widthPx, start.pinch, pinch));
      return;
    }
    const dx = event.clientX - start.x;
    if (!isDragging && Math.abs(dx) <= CLICK_PX) return;
    if (event.pointerType === "touch" && view.touch === "two-fingers") {
      callbacks.onHint("touch");
      return;
    }
    if (!isDragging) host.setPointerCapture(event.pointerId);
    setDragging(true);
    move(toDraggedWindow(start.window, view.widthPx, dx / toZoom()));
  };
  /** A finger is captured by what it touched, until the host takes it over: that loss ends nothing. */
  const onLostCapture = (event: PointerEvent) => {
    if (event.target === host) onPointerEnd(event);
  };
  /** The click that ends a drag opens nothing. */
  const onClick = (event: MouseEvent) => {
    if (!hasDragged || event.detail === 0) return;
    hasDragged = false;
    event.stopPropagation();
    event.preventDefault();
  };

  const onWheel = (event: WheelEvent) => {
    const view = callbacks.getView();
    if (!view) return;
    const intent = toWheelIntent(event, view.wheel);
    if (intent.kind === "hint") {
      callbacks.onHint("wheel");
      return;
    }
    event.preventDefault();
    const window = pending ?? view.window;
    if (intent.kind === "pan") move(toDraggedWindow(window, view.widthPx, -intent.dxPx));
    else {
      const anchorMs = createTimeScale(window, view.widthPx).toMs(plotX(event.clientX, view));
      move(zoomWindow(window, intent.factor, anchorMs));
    }
  };
  const onDoubleClick = (event: MouseEvent) => {
    const view = callbacks.getView();
    if (!view || (event.target instanceof Element && event.target.closest("[data-parts]"))) return;
    event.preventDefault();
    const anchorMs = createTimeScale(view.window, view.widthPx).toMs(plotX(event.clientX, view));
    callbacks.onWindow(zoomWindow(view.window, DOUBLE_CLICK_FACTOR, anchorMs), "step");
  };
  /** vis-timeline's own handlers for things dropped on it expect every target to be HTML. */
  const keepOut = (event: Event) => event.stopPropagation();

  const listeners = new AbortController();
  const { signal } = listeners;
  host.addEventListener("pointerdown", onPointerDown, { signal });
  host.addEventListener("pointermove", onPointerMove, { signal });
  host.addEventListener("pointerup", onPointerEnd, { signal });
  host.addEventListener("pointercancel", onPointerEnd, { signal });
  host.addEventListener("lostpointercapture", onLostCapture, { signal });
  host.addEventListener("click", onClick, { signal, capture: true });
  host.addEventListener("wheel", onWheel, { signal, passive: false });
  host.addEventListener("dblclick", onDoubleClick, { signal });
  host.addEventListener("dragover", keepOut, { signal, capture: true });
  host.addEventListener("drop", keepOut, { signal, capture: true });
  return () => {
    listeners.abort();
    cancelAnimationFrame(frame);
  };
}
