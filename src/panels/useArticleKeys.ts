import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from "react";
import { bringIntoView } from "./bringIntoView.ts";

/**
 * Makes an article one stop of the Tab key: the arrow keys go from passage to passage, Home and End to the first and
 * the last. Links carry `data-key`; those at which a passage begins `data-stop` too.
 */
export function useArticleKeys(root: RefObject<HTMLElement | null>, startKey: string | null) {
  /** Where the keyboard was last, as long as what is current is the same. */
  const [visited, setVisited] = useState<{ readonly startKey: string | null; readonly key: string } | null>(
    null,
  );

  const onFocus = (event: FocusEvent) => {
    const key = event.target instanceof HTMLElement ? event.target.dataset.key : undefined;
    if (key !== undefined) setVisited({ startKey, key });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest("a[data-key]") : null;
    if (!root.current || !link) return;
    const stops = [...root.current.querySelectorAll<HTMLElement>("a[data-stop]")];
    // Within a passage, at a link at which none begins: the last before it counts.
    const at = stops.findLastIndex(
      (stop) => stop === link || stop.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const isMirrored = getComputedStyle(link).direction === "rtl";
    const next = toNext(event.key, at, stops.length, isMirrored, stops[at] === link);
    if (next === null) return;
    event.preventDefault();
    // The page's own arrow keys go from event to event.
    event.stopPropagation();
    const target = stops[next];
    target?.focus({ preventScroll: true });
    if (target) bringIntoView(target, "gliding");
  };

  const stopKey = visited && visited.startKey === startKey ? visited.key : startKey;
  return { stopKey, onFocus, onKeyDown };
}

/** The index to go to; `null` for a key that means nothing here. */
function toNext(key: string, at: number, count: number, isMirrored: boolean, isAtStop: boolean) {
  const back = Math.max(0, isAtStop ? at - 1 : at);
  const onward = Math.min(count - 1, at + 1);
  switch (key) {
    case "ArrowLeft":
      return isMirrored ? onward : back;
    case "ArrowRight":
      return isMirrored ? back : onward;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
