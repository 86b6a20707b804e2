import { type RefObject, useCallback, useLayoutEffect } from "react";
import { findScroller } from "./bringIntoView.ts";

/**
 * Keeps three lengths on a panel up to date: how much sticks to the top of its scroller (`--article-top`), how much to
 * the bottom (`--article-bottom`), and the height between them (`--article-view`). What the style sheet lets scroll
 * with the text covers nothing. After each render they are right before effects run, so that these can aim by them.
 */
export function useStickyEdges(
  panel: RefObject<HTMLElement | null>,
  top: RefObject<HTMLElement | null>,
  bottom: RefObject<HTMLElement | null>,
): void {
  const read = useCallback(() => {
    const root = panel.current;
    if (!root) return;
    const height = findScroller(root)?.clientHeight ?? innerHeight;
    const edges = [toStuckHeight(top.current), toStuckHeight(bottom.current)] as const;
    root.style.setProperty("--article-top", `${edges[0]}px`);
    root.style.setProperty("--article-bottom", `${edges[1]}px`);
    root.style.setProperty("--article-view", `${Math.max(0, height - edges[0] - edges[1])}px`);
  }, [panel, top, bottom]);
  useLayoutEffect(read);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(read);
    const scroller = panel.current && findScroller(panel.current);
    for (const element of [top.current, bottom.current, scroller]) if (element) observer.observe(element);
    return () => observer.disconnect();
  }, [read, panel, top, bottom]);
}

const toStuckHeight = (element: HTMLElement | null): number =>
  element && getComputedStyle(element).position === "sticky" ? element.offsetHeight : 0;
