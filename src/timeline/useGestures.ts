import { useEffect, useEffectEvent, useState } from "react";
import type { TimeWindow } from "../layout/timeScale.ts";
import { attachGestures, type GestureView } from "./attachGestures.ts";
import type { GestureHint } from "./gestureMath.ts";

/** Gestures on `host`, and whether one is dragging at the moment. */
export function useGestures(
  host: HTMLElement | null,
  view: GestureView | null,
  onWindow: (window: TimeWindow, how: "gesture" | "step") => void,
  onHint: (hint: GestureHint) => void,
): boolean {
  const [isDragging, setDragging] = useState(false);
  const getView = useEffectEvent(() => view);
  const moveWindow = useEffectEvent(onWindow);
  const showHint = useEffectEvent(onHint);
  useEffect(() => {
    if (!host) return;
    return attachGestures(host, {
      getView: () => getView(),
      onWindow: (window, how) => moveWindow(window, how),
      onHint: (hint) => showHint(hint),
      onDragChange: setDragging,
    });
  }, [host]);
  return isDragging;
}
