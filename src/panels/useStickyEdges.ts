import { type RefObject, useLayoutEffect } from "react";
import { findScroller } from "./bringIntoView.ts";

/**
 * Keeps three lengths on a panel up to date: how much sticks to the top of its scroller (`--article-top`), how much to
 * the bottom (`--article-bottom`), and the height between them (`--article-view`).
 */
export function useStickyEdges(
  panel: RefObject<HTMLElement | null>,
  top: RefObject<HTMLElement | null>,
  bottom: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const [root, above, below] = [panel.current, top.current, bottom.current];
    if (!root || !above || !below) return;
    const scroller = findScroller(root);
    const read = () => {
      const height = scroller?.clientHeight ?? innerHeight;
      const edges = [above.offsetHeight, below.offsetHeight] as const;
      root.style.setProperty("--article-top", `${edges[0]}px`);
      root.style.setProperty("--article-bottom", `${edges[1]}px`);
      root.style.setProperty("--article-view", `${Math.max(0, height - edges[0] - edges[1])}px`);
    };
    read();
    const observer = new ResizeObserver(read);
    for (const element of [above, below, scroller]) if (element) observer.observe(element);
    return () => observer.disconnect();
  }, [panel, top, bottom]);
}
