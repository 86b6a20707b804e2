import { type RefObject, useCallback, useEffect, useRef } from "react";
import { toDrawnSpan } from "../layout/drawnSpan.ts";
import { clampWindow, panWindow, windowAround } from "../layout/fitWindow.ts";
import type { LayoutEvent } from "../layout/layoutTypes.ts";
import type { TimeWindow } from "../layout/timeScale.ts";
import type { WindowLimits } from "./clusterWindow.ts";
import type { Plot } from "./placePlot.ts";
import { findMark, isInView } from "./roving.ts";
import type { TimelineWidget } from "./TimelineWidget.ts";

type RovingInput = {
  readonly plot: Plot | null;
  readonly byId: ReadonlyMap<string, LayoutEvent>;
  readonly window: TimeWindow;
  readonly limits: WindowLimits;
  readonly knowledgeEndMs: number;
  readonly focusId: string | null;
  readonly setFocusId: (id: string) => void;
  readonly onWindowChange: (window: TimeWindow, how: "gesture" | "step") => void;
};

/**
 * Brings the keyboard to an event. One whose mark is outside the window brings the window there first;
 * its mark gets focus when it is drawn.
 */
export function useRoving(widget: RefObject<TimelineWidget | null>, input: RovingInput) {
  const wantedId = useRef<string | null>(null);
  /** Whether the wanted event's own mark is awaited, even while a cluster's has focus for it. */
  const isFollowing = useRef(false);
  const { plot, byId, window, limits, knowledgeEndMs, focusId, setFocusId, onWindowChange } = input;

  /** Called after each drawing too, because the mark may come with it. */
  const focusWanted = useCallback(() => {
    const id = wantedId.current;
    const target = id === null ? null : widget.current?.targetOf(id);
    if (id === null || !target) return;
    if (!isFollowing.current || widget.current?.hasOwnMark(id)) wantedId.current = null;
    const active = document.activeElement;
    if (target === active) return;
    if (isFollowing.current && active !== document.body && !active?.closest("fieldset")?.contains(target)) {
      // The reader has gone on to something else.
      wantedId.current = null;
      return;
    }
    // Nothing inside the plot can scroll, so this moves the page at most, and only up or down.
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [widget]);

  const goTo = (id: string) => {
    const event = byId.get(id);
    if (!plot || !event) return;
    setFocusId(id);
    wantedId.current = id;
    isFollowing.current = false;
    const mark = findMark(plot.layout.marks, id);
    if (mark && isInView(mark, plot.layout.widthPx)) return;
    const { full, minMs, maxMs } = limits;
    const span = toDrawnSpan(event, knowledgeEndMs);
    const isInside = span.startMs < window.endMs && span.endMs > window.startMs;
    // Inside, and no mark names it: one of a very large group. Only zooming brings it out.
    const target =
      isInside && !mark
        ? windowAround(event, knowledgeEndMs, full)
        : panWindow(window, toShift(span, window));
    onWindowChange(clampWindow(target, full, minMs, maxMs), "step");
  };

  /** Before a zoom that takes a cluster apart: focus goes on to the event's own mark as soon as there is one. */
  const follow = (id: string) => {
    setFocusId(id);
    wantedId.current = id;
    isFollowing.current = true;
  };

  // The mark may be there already, or as soon as this layout is applied; otherwise drawing brings it.
  useEffect(() => {
    if (plot && focusId !== null) focusWanted();
  }, [plot, focusId, focusWanted]);

  return { goTo, follow, focusWanted };
}

const toShift = (span: TimeWindow, window: TimeWindow): number =>
  (span.startMs + span.endMs - window.startMs - window.endMs) / 2;
