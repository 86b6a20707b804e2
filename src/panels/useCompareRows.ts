import { type RefObject, useEffect } from "react";

type RowHandlers = {
  readonly onHover: (eventId: string | null) => void;
  /** Answers a click anywhere in a row that names a claim, unless it was meant for a link or selects words. */
  readonly onClaim?: ((claimId: string) => void) | undefined;
};

/**
 * Rows say what they are about in `data-event` and `data-claim`. Pointing at one, or having the focus in it, lights its
 * event; a click anywhere in it does what the link in it does, which is the way for keys.
 */
export function useCompareRows(
  container: RefObject<HTMLElement | null>,
  { onHover, onClaim }: RowHandlers,
): void {
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    const toRow = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>("[data-event]") : null;
    const light = ({ target }: Event) => onHover(toRow(target)?.dataset.event ?? null);
    const clear = () => onHover(null);
    element.addEventListener("pointerover", light, { signal });
    element.addEventListener("focusin", light, { signal });
    element.addEventListener("pointerleave", clear, { signal });
    element.addEventListener("focusout", clear, { signal });
    element.addEventListener(
      "click",
      ({ target }) => {
        if (target instanceof Element && target.closest("a, button")) return;
        if (getSelection()?.isCollapsed === false) return;
        const claimId = toRow(target)?.dataset.claim;
        if (claimId !== undefined) onClaim?.(claimId);
      },
      { signal },
    );
    return () => listening.abort();
  }, [container, onHover, onClaim]);
}
