import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import { zoomWindow } from "../layout/fitWindow.ts";
import type { LayoutEvent, PlacedMark } from "../layout/layoutTypes.ts";
import type { TimeWindow } from "../layout/timeScale.ts";
import type { Plot } from "./placePlot.ts";
import { findMark, isInView, stepFrom, toRovingStep } from "./roving.ts";

/** `key`: somebody who goes on with the keyboard, whom focus should take along. */
export type SelectedBy = "pointer" | "key";

type MarkEventsInput = {
  readonly plot: Plot | null;
  readonly byId: ReadonlyMap<string, LayoutEvent>;
  readonly order: readonly string[];
  readonly window: TimeWindow;
  readonly full: TimeWindow;
  readonly focusId: string | null;
  readonly setFocusId: (id: string) => void;
  readonly goTo: (id: string) => void;
  readonly onSelect: (id: string, by: SelectedBy) => void;
  readonly onHover: (id: string | null) => void;
  readonly onToggleParts: (id: string) => void;
  /** `byKeyId`: the event in it that the keyboard has come to, if the keyboard opens it. */
  readonly onCluster: (mark: PlacedMark, byKeyId?: string) => void;
  readonly onWindowChange: (window: TimeWindow, how: "gesture" | "step") => void;
};

/** As much as a press of + or − in the page's toolbar. */
const KEY_ZOOM = 1.6;
/** As long as it takes a pointer to come from a mark to its tip. */
const TIP_STAYS_MS = 300;

/**
 * What pointer and keyboard do to marks, told by the key that each mark's element carries: one set of handlers on
 * the host instead of some on every mark.
 */
export function useMarkEvents(input: MarkEventsInput) {
  const { plot, byId, order, window, full, focusId, setFocusId, goTo } = input;
  /** The mark whose tip is shown, because it is pointed at or has focus. */
  const [tipKey, setTipKeyNow] = useState<string | null>(null);
  const hiding = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(hiding.current), []);

  const keepTip = () => clearTimeout(hiding.current);
  const setTipKey = (key: string | null) => {
    keepTip();
    setTipKeyNow(key);
  };
  /** Not at once, so that the pointer can come to the tip (WCAG 2.2, 1.4.13 "hoverable"). */
  const hideTipSoon = () => {
    keepTip();
    hiding.current = setTimeout(() => setTipKeyNow(null), TIP_STAYS_MS);
  };

  const markOf = (target: EventTarget): PlacedMark | null => {
    const key =
      target instanceof Element ? target.closest<HTMLElement>("[data-key]")?.dataset.key : undefined;
    return plot?.layout.marks.find((mark) => mark.key === key) ?? null;
  };
  const soleId = (mark: PlacedMark): string | null =>
    mark.kind === "event" ? (mark.eventIds[0] ?? null) : null;

  const onClick = (event: MouseEvent) => {
    const mark = markOf(event.target);
    if (!mark) return;
    setTipKey(null);
    const id = soleId(mark);
    if (id === null) input.onCluster(mark);
    else if (event.target instanceof Element && event.target.closest("[data-parts]")) input.onToggleParts(id);
    else input.onSelect(id, "pointer");
  };

  const activate = (key: "Enter" | " ") => {
    const mark = plot && focusId !== null ? findMark(plot.layout.marks, focusId) : null;
    if (!mark || focusId === null) return;
    setTipKey(null);
    // Enter opens the event that was named, in a cluster too; Space opens up what is folded.
    if (key === "Enter") input.onSelect(focusId, "key");
    else if (mark.kind === "cluster") input.onCluster(mark, focusId);
    else if ((byId.get(focusId)?.partCount ?? 0) > 0) input.onToggleParts(focusId);
    else input.onSelect(focusId, "key");
  };

  /** What has focus stays where it is while the keys zoom. */
  const anchorMs = (): number => {
    const mark = plot && focusId !== null ? findMark(plot.layout.marks, focusId) : null;
    if (!plot || !mark || !isInView(mark, plot.layout.widthPx)) return (window.startMs + window.endMs) / 2;
    const x0 = Math.max(mark.x0, 0);
    const x1 = Math.min(mark.x1, plot.layout.widthPx);
    return plot.scale.toMs((x0 + x1) / 2);
  };

  const act = (key: string): boolean => {
    const step = toRovingStep(key);
    if (step) {
      const next = stepFrom(order, focusId, step);
      if (next !== null) goTo(next);
      return true;
    }
    switch (key) {
      case "Enter":
      case " ":
        activate(key);
        return true;
      case "+":
      case "=":
        input.onWindowChange(zoomWindow(window, 1 / KEY_ZOOM, anchorMs()), "step");
        return true;
      case "-":
      case "−":
        input.onWindowChange(zoomWindow(window, KEY_ZOOM, anchorMs()), "step");
        return true;
      case "0":
        input.onWindowChange(full, "step");
        return true;
      default:
        return false;
    }
  };

  return {
    tipKey,
    hideTip: () => setTipKey(null),
    tipHandlers: { onPointerEnter: keepTip, onPointerLeave: hideTipSoon },
    handlers: {
      onClick,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        // With the shift key, arrows are somebody else's.
        if ((event.shiftKey && event.key.startsWith("Arrow")) || !act(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
      },
      onKeyUp: (event: KeyboardEvent) => {
        // Firefox clicks a button when the space bar comes up, whatever became of it going down.
        if (event.key === " ") event.preventDefault();
      },
      onFocus: (event: FocusEvent) => {
        const mark = markOf(event.target);
        if (!mark) return;
        if (focusId === null || !mark.eventIds.includes(focusId)) {
          const held = new Set(mark.eventIds);
          const first = order.find((id) => held.has(id));
          if (first !== undefined) setFocusId(first);
        }
        if (event.target.matches(":focus-visible")) setTipKey(mark.key);
      },
      onBlur: () => setTipKey(null),
      onPointerOver: (event: PointerEvent) => {
        const mark = markOf(event.target);
        input.onHover(mark && soleId(mark));
        if (event.pointerType !== "mouse" || event.buttons !== 0) return;
        if (mark) setTipKey(mark.key);
        else hideTipSoon();
      },
      onPointerLeave: () => {
        input.onHover(null);
        hideTipSoon();
      },
    },
  };
}
