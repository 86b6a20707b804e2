import { type RefObject, useEffect, useState } from "react";
import type { Hit } from "../search/searchTypes.ts";
import { trimWords } from "./trimWords.ts";

/**
 * The words that the reader has selected in an article, by mouse, keyboard or touch, in UTF-16 units into its text. The
 * article's stretches of text carry their places (`data-start`). While the focus is in `keep`, where something is done
 * with the selected words, they stay.
 */
export function useSelectedWords(
  article: Element | null,
  text: string | undefined,
  keep: RefObject<Element | null>,
): Hit | null {
  const [selected, setSelected] = useState<Hit | null>(null);
  useEffect(() => {
    if (!article || text === undefined) return;
    const read = () => {
      if (keep.current?.contains(document.activeElement)) return;
      const next = readSelectedWords(article, text);
      setSelected((old) => (old?.start === next?.start && old?.end === next?.end ? old : next));
    };
    document.addEventListener("selectionchange", read);
    return () => {
      document.removeEventListener("selectionchange", read);
      setSelected(null);
    };
  }, [article, text, keep]);
  return selected;
}

function readSelectedWords(article: Element, text: string): Hit | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(article)) return null;
  const pieces = [...article.querySelectorAll<HTMLElement>("[data-start]")].filter((piece) =>
    range.intersectsNode(piece),
  );
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const start = toPlace(first, range.startContainer, range.startOffset, 0);
  const end = toPlace(last, range.endContainer, range.endOffset, last.textContent.length);
  return trimWords(text, start, end);
}

/** A place in the text: that of an end of the selection where it lies in the piece, else `otherwise` units into it. */
function toPlace(piece: HTMLElement, container: Node, offset: number, otherwise: number): number {
  const start = Number(piece.dataset.start);
  if (container === piece) return start + (offset === 0 ? 0 : piece.textContent.length);
  return start + (piece.contains(container) ? offset : otherwise);
}
