import { useEffect, useEffectEvent } from "react";

/** `null`: the key is left to the browser. */
export type KeyActions = {
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onZoomIn: (() => void) | null;
  readonly onZoomOut: (() => void) | null;
  readonly onZoomAll: (() => void) | null;
  readonly onTour: () => void;
  readonly onSearch: () => void;
  readonly onKeys: () => void;
  readonly onEscape: () => void;
};

/** The page's keys; `null`: none, because a view that fills the window has its own. `characterKeys: false` leaves only those that aren't single characters (WCAG 2.1.4). */
export function useKeys(actions: KeyActions | null, characterKeys: boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const action = actions && toAction(event, actions, characterKeys);
    if (!action) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}

function toAction(event: KeyboardEvent, actions: KeyActions, characterKeys: boolean) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.target instanceof Element && event.target.closest("input, select, textarea, dialog[open]")) {
    return null;
  }
  // With Shift the arrows extend what is selected.
  if (event.shiftKey && event.key.startsWith("Arrow")) return null;
  switch (event.key) {
    case "ArrowLeft":
      return actions.onPrevious;
    case "ArrowRight":
      return actions.onNext;
    case "Escape":
      return actions.onEscape;
  }
  if (!characterKeys) return null;
  switch (event.key) {
    case "+":
    case "=":
      return actions.onZoomIn;
    case "-":
    case "−":
      return actions.onZoomOut;
    case "0":
      return actions.onZoomAll;
    case "t":
    case "T":
      return actions.onTour;
    case "/":
      return actions.onSearch;
    case "?":
      return actions.onKeys;
    default:
      return null;
  }
}
