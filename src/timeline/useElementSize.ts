import { useLayoutEffect, useState } from "react";

export type ElementSize = { readonly widthPx: number; readonly heightPx: number };

/** The size of an element's content box in whole pixels, followed; `null` until it has one. */
export function useElementSize(element: Element | null): ElementSize | null {
  const [size, setSize] = useState<ElementSize | null>(null);
  useLayoutEffect(() => {
    if (!element) return;
    const read = () => {
      const widthPx = Math.floor(element.clientWidth);
      const heightPx = Math.floor(element.clientHeight);
      if (widthPx === 0 || heightPx === 0) return;
      setSize((old) => (old?.widthPx === widthPx && old.heightPx === heightPx ? old : { widthPx, heightPx }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
