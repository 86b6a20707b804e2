import { type PointerEvent, useEffect, useRef } from "react";
import { toSourcePaint } from "../ui/sourcePaint.ts";
import styles from "./ArticleMargin.module.css";
import { findScroller } from "./bringIntoView.ts";
import { useArticleMarks } from "./useArticleMarks.ts";

export type ArticleMarginProps = {
  /** The article as it is set, inside the scroller that the margin moves. */
  readonly article: HTMLElement | null;
  /** The source's place in the story, from 0. */
  readonly index: number;
  /** Passages of the selected event, and those that are current. */
  readonly ownPassages: ReadonlySet<string>;
  readonly currentPassages: readonly string[];
};

const toPercent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/**
 * The whole article in small beside its text: where passages lie, where the selected event's do, and what is in view.
 * For the pointer only; the keyboard goes from passage to passage in the text.
 */
export function ArticleMargin({ article, index, ownPassages, currentPassages }: ArticleMarginProps) {
  const places = useArticleMarks(article);
  const view = useRef<SVGRectElement>(null);

  useEffect(() => {
    const scroller = article && findScroller(article);
    if (!article || !scroller) return;
    const follow = () => {
      const frame = article.getBoundingClientRect();
      const { top, height } = toVisible(article, scroller);
      view.current?.setAttribute("y", toPercent((top - frame.top) / frame.height));
      view.current?.setAttribute("height", toPercent(height / frame.height));
    };
    follow();
    const observer = new ResizeObserver(follow);
    for (const element of [article, scroller]) observer.observe(element);
    scroller.addEventListener("scroll", follow, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener("scroll", follow);
    };
  }, [article]);

  const goTo = (event: PointerEvent<Element>) => {
    const scroller = article && findScroller(article);
    if (!article || !scroller) return;
    const margin = event.currentTarget.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientY - margin.top) / margin.height));
    const frame = article.getBoundingClientRect();
    const { top, height } = toVisible(article, scroller);
    scroller.scrollTop += frame.top + share * frame.height - (top + height / 2);
  };

  return (
    <div
      className={styles.margin}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event);
      }}
    >
      <svg className={styles.drawing} aria-hidden="true" focusable="false">
        <rect ref={view} className={styles.view} width="100%" />
        {places.map(({ key, top, height, passages }) => {
          const isOwn = passages.some((id) => ownPassages.has(id));
          const isCurrent = passages.some((id) => currentPassages.includes(id));
          return (
            <rect
              key={key}
              x={isOwn || isCurrent ? "8" : "14"}
              width={isOwn || isCurrent ? "12" : "6"}
              y={toPercent(top)}
              height={toPercent(height)}
              fill={isOwn || isCurrent ? toSourcePaint(index) : undefined}
              className={isCurrent ? styles.current : isOwn ? styles.own : styles.other}
            />
          );
        })}
      </svg>
    </div>
  );
}

/** What of the scroller's height shows text: without what sticks to its edges, as the article's words say. */
function toVisible(article: HTMLElement, scroller: HTMLElement) {
  const style = getComputedStyle(article);
  const above = Number.parseFloat(style.scrollMarginTop) || 0;
  const below = Number.parseFloat(style.scrollMarginBottom) || 0;
  const top = scroller.getBoundingClientRect().top + scroller.clientTop + above;
  return { top, height: Math.max(0, scroller.clientHeight - above - below) };
}
