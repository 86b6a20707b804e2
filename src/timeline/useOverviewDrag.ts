import { type PointerEvent, useRef } from "react";
import { panWindow } from "../layout/fitWindow.ts";
import type { TimeScale, TimeWindow } from "../layout/timeScale.ts";

type DragInput = {
  readonly strip: HTMLElement | null;
  readonly scale: TimeScale;
  readonly window: TimeWindow;
  readonly minMs: number;
  readonly onChange: (window: TimeWindow, how: "gesture" | "step") => void;
};

type Drag = { readonly part: string; readonly fromX: number; readonly window: TimeWindow };

/**
 * Dragging in the overview: the window by its middle, its ends by their handles. A press beside the window brings its
 * middle there and goes on as a drag.
 */
export function useOverviewDrag({ strip, scale, window, minMs, onChange }: DragInput) {
  const drag = useRef<Drag | null>(null);
  const toLocalX = (clientX: number) => clientX - (strip?.getBoundingClientRect().left ?? 0);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const fromX = toLocalX(event.clientX);
    const part = event.target.closest("[data-part]")?.getAttribute("data-part") ?? null;
    if (part !== null) {
      drag.current = { part, fromX, window };
      return;
    }
    const middleMs = (window.startMs + window.endMs) / 2;
    const centred = panWindow(window, scale.toMs(fromX) - middleMs);
    drag.current = { part: "body", fromX, window: centred };
    onChange(centred, "step");
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return;
    const { part, fromX, window: from } = drag.current;
    const x = toLocalX(event.clientX);
    if (x === fromX) return;
    const deltaMs = scale.toMs(x) - scale.toMs(fromX);
    if (part === "start") {
      onChange({ ...from, startMs: Math.min(from.startMs + deltaMs, from.endMs - minMs) }, "gesture");
    } else if (part === "end") {
      onChange({ ...from, endMs: Math.max(from.endMs + deltaMs, from.startMs + minMs) }, "gesture");
    } else onChange(panWindow(from, deltaMs), "gesture");
  };

  const onEnd = () => {
    drag.current = null;
  };

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: onEnd,
    onPointerCancel: onEnd,
    onLostPointerCapture: onEnd,
  };
}
