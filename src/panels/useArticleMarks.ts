import { useLayoutEffect, useState } from "react";

/** Where a stretch of marked words lies in an article's height, from 0 to 1. */
export type MarkPlace = {
  /** Tells it from the others. */
  readonly key: string;
  readonly top: number;
  readonly height: number;
  /** Ids of the passages that cover it. */
  readonly passages: readonly string[];
};

/** The places of all marks in an article as they are set, followed when its size changes. */
export function useArticleMarks(article: Element | null): readonly MarkPlace[] {
  const [places, setPlaces] = useState<readonly MarkPlace[]>([]);
  useLayoutEffect(() => {
    if (!article) return;
    const read = () => setPlaces(toPlaces(article));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(article);
    return () => observer.disconnect();
  }, [article]);
  return places;
}

function toPlaces(article: Element): readonly MarkPlace[] {
  const frame = article.getBoundingClientRect();
  if (frame.height === 0) return [];
  return [...article.querySelectorAll<HTMLElement>("[data-passages]")].map((mark) => {
    const box = mark.getBoundingClientRect();
    return {
      key: mark.querySelector("a")?.dataset.key ?? "",
      top: (box.top - frame.top) / frame.height,
      height: box.height / frame.height,
      passages: mark.dataset.passages?.split(" ") ?? [],
    };
  });
}
