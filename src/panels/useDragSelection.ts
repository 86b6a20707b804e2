import { type DragEvent, type PointerEvent, useRef } from "react";

/** A drag begins where the pointer has left a square of this many CSS pixels on either side. */
const DRAG_PX = 4;

type Caret = { readonly node: Node; readonly offset: number };

/**
 * Lets a mouse select words from within a link, as everywhere else in a text: browsers of Chromium's kind begin no
 * selection there. On a touch screen the style sheet takes the link out of the finger's way instead.
 */
export function useDragSelection() {
  const begun = useRef<(Caret & { readonly x: number; readonly y: number }) | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      begun.current = null;
      const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
      if (event.pointerType !== "mouse" || event.button !== 0 || !isPlain) return;
      if (!(event.target instanceof Element) || !event.target.closest("a")) return;
      const caret = toCaret(event.clientX, event.clientY);
      if (caret) begun.current = { ...caret, x: event.clientX, y: event.clientY };
      // As a press on any other words does.
      getSelection()?.removeAllRanges();
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = begun.current;
      if (!from || event.buttons !== 1) return;
      const moved = Math.max(Math.abs(event.clientX - from.x), Math.abs(event.clientY - from.y));
      const root = event.currentTarget;
      if (!root.hasPointerCapture(event.pointerId)) {
        if (moved < DRAG_PX) return;
        // From now on the link hears of nothing, and is not followed when the button is let go.
        root.setPointerCapture(event.pointerId);
      }
      const to = toCaret(event.clientX, event.clientY);
      if (to && root.contains(to.node)) {
        getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
      }
    },
    // The words that are being selected lie under the pressed pointer, and would be carried away.
    onDragStart: (event: DragEvent) => {
      if (begun.current) event.preventDefault();
    },
    onPointerUp: () => {
      begun.current = null;
    },
  };
}

/** The place between two characters that is nearest to a point of the window. */
function toCaret(x: number, y: number): Caret | null {
  if ("caretPositionFromPoint" in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = toCaretRange(document, x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** What older browsers have instead. */
function toCaretRange(
  page: { caretRangeFromPoint?(x: number, y: number): Range | null },
  x: number,
  y: number,
) {
  return page.caretRangeFromPoint?.(x, y) ?? null;
}
