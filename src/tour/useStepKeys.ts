import { useEffect, useEffectEvent } from "react";

/** Left and right, wherever nothing else has answered them. */
export function useStepKeys(count: number, at: number, onStep: (index: number) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.target instanceof Element && event.target.closest("input, select, textarea, dialog[open]")) {
      return;
    }
    const next = event.key === "ArrowRight" ? at + 1 : event.key === "ArrowLeft" ? at - 1 : -1;
    if (next < 0 || next >= count) return;
    event.preventDefault();
    onStep(next);
  });
  useEffect(() => {
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}
