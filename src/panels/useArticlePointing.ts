import { type FocusEvent, type MouseEvent, type PointerEvent, useRef } from "react";
import type { RestingEvents } from "./toRestingEvents.ts";

type Pointing = {
  readonly resting: RestingEvents;
  readonly eventId: string | null;
  readonly onHover: (eventId: string | null) => void;
};

/**
 * Tells which event's words are pointed at, with a pointer or the focus: the selected event where it rests on them,
 * else the first in line. A finger points at nothing; it chooses.
 */
export function useArticlePointing({ resting, eventId, onHover }: Pointing) {
  const told = useRef<string | null>(null);
  const isPointer = useRef(false);

  const tell = (target: EventTarget) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>("[data-passages]") : null;
    const ids = mark?.dataset.passages?.split(" ") ?? [];
    const isOwn = eventId !== null && ids.some((id) => resting.passagesOf(eventId).has(id));
    const next = isOwn ? eventId : (ids.flatMap((id) => resting.firstOf(id))[0] ?? null);
    if (next === told.current) return;
    told.current = next;
    onHover(next);
  };
  const leave = () => {
    if (told.current === null) return;
    told.current = null;
    onHover(null);
  };

  return {
    handlers: {
      onPointerOver: (event: PointerEvent) => {
        if (event.pointerType !== "touch") tell(event.target);
      },
      onPointerLeave: leave,
      onPointerDownCapture: () => {
        isPointer.current = true;
      },
      onKeyDownCapture: () => {
        isPointer.current = false;
      },
      onFocusCapture: (event: FocusEvent) => {
        if (!isPointer.current) tell(event.target);
      },
      onBlurCapture: leave,
      // A finger goes past the link to the mark (see the style of both), so that it can select words; a tap still follows.
      onClick: ({ target }: MouseEvent) => {
        if (target instanceof Element && target.matches("[data-passages]"))
          target.querySelector("a")?.click();
      },
    },
    /** The click ends a drag over words: it has selected them, and chooses nothing. */
    isSelecting: () => isPointer.current && getSelection()?.isCollapsed === false,
  };
}
