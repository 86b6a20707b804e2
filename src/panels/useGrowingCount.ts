import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

/** Entries that are drawn at first, and each time that the reader comes to the end of those. */
const STEP = 80;

const useIsPrerendered = () =>
  useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );

/**
 * How many of `length` entries to draw: all of a prerendered list, which is there anyway; of one that the script
 * draws as many as the reader has come to, because ten thousand would stop the page for seconds. `end` goes on the
 * element after the last one. Printing draws the rest.
 */
export function useGrowingCount(length: number): {
  readonly count: number;
  readonly grow: () => void;
  readonly end: RefObject<HTMLDivElement | null>;
} {
  const isPrerendered = useIsPrerendered();
  const [wanted, setWanted] = useState(isPrerendered ? Number.POSITIVE_INFINITY : STEP);
  const end = useRef<HTMLDivElement | null>(null);
  const isWhole = wanted >= length;

  useEffect(() => {
    if (isWhole || !end.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setWanted((count) => count + STEP);
      },
      { rootMargin: "600px" },
    );
    observer.observe(end.current);
    const onBeforePrint = () => flushSync(() => setWanted(Number.POSITIVE_INFINITY));
    addEventListener("beforeprint", onBeforePrint);
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", onBeforePrint);
    };
  }, [isWhole]);

  return { count: Math.min(wanted, length), grow: () => setWanted((count) => count + STEP), end };
}
