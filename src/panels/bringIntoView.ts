/** The nearest ancestor that scrolls by itself; never the page. */
export function findScroller(element: Element): HTMLElement | null {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (/^(auto|scroll)$/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}

/**
 * Brings an element, or all from it to the element `end`, to the middle of what its own scroller shows, unless the
 * whole is in view; of more than fits, the beginning. Nothing else moves: not the page, not what stands beside it, and
 * not the focus. What sticks to the scroller's edges counts as far as the element's `scroll-margin` says.
 */
export function bringIntoView(element: Element, how: "at-once" | "gliding", end: Element = element): void {
  const scroller = findScroller(element);
  const box = element.getClientRects()[0];
  if (!scroller || !box) return;
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element);
  const top = scroller.getBoundingClientRect().top + scroller.clientTop;
  const first = top + (Number.parseFloat(scrollMarginTop) || 0);
  const last = top + scroller.clientHeight - (Number.parseFloat(scrollMarginBottom) || 0);
  const bottom = end.getBoundingClientRect().bottom;
  if (box.top >= first && bottom <= last) return;
  const spare = Math.max(0, last - first - (bottom - box.top));
  const isCalm = how === "at-once" || matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollTo({
    top: scroller.scrollTop + box.top - first - spare / 2,
    behavior: isCalm ? "instant" : "smooth",
  });
}
