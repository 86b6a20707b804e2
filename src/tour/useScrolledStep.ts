import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";

/** Where in what is seen a step's heading must have come for the step to be the present one: a third from its top. */
const LINE = 1 / 3;
/** A reader who scrolls on has not stopped at a step. */
const SETTLES_MS = 140;
/** As long as browsers glide. */
const GLIDE_MS = 1000;

type ScrolledStepInput = {
  readonly at: number;
  readonly onStep: (index: number) => void;
  /** What scrolls; `null`: not in the page yet. */
  readonly scroller: HTMLElement | Window | null;
  /** The steps' elements, in order. */
  readonly getItems: () => readonly HTMLElement[];
  /** How much of the page's top is covered by what stays in place, in CSS pixels. */
  readonly getCoveredPx: () => number;
};

/**
 * Joins scrolling and steps: a step that the reader has scrolled to becomes the present one, and one that was chosen
 * otherwise is scrolled to. Whoever scrolls by hand is never taken elsewhere.
 */
export function useScrolledStep(input: ScrolledStepInput): void {
  const { at, scroller } = input;
  /** The step that scrolling has led to: nothing to scroll to. */
  const scrolledTo = useRef<number | null>(null);
  const glidesUntil = useRef(0);
  const isFirst = useRef(true);

  const toSeen = useEffectEvent(() => {
    const box = scroller instanceof HTMLElement ? scroller.getBoundingClientRect() : null;
    const top = box?.top ?? input.getCoveredPx();
    return { top, heightPx: Math.max((box?.bottom ?? innerHeight) - top, 1) };
  });

  const find = useEffectEvent(() => {
    const { top, heightPx } = toSeen();
    const line = top + heightPx * LINE;
    // Above the first there is nothing but the way to it.
    const found = Math.max(
      input.getItems().findLastIndex((item) => item.getBoundingClientRect().top <= line),
      0,
    );
    if (found === at) return;
    scrolledTo.current = found;
    input.onStep(found);
  });

  const bring = useEffectEvent((behavior: ScrollBehavior) => {
    const item = input.getItems()[at];
    if (!item) return;
    const byPx = item.getBoundingClientRect().top - toSeen().top;
    if (Math.abs(byPx) < 2) return;
    glidesUntil.current = performance.now() + (behavior === "instant" ? 100 : GLIDE_MS);
    scroller?.scrollBy({ top: byPx, behavior });
  });

  useLayoutEffect(() => {
    if (!scroller) return;
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const isHere = scrolledTo.current === at;
    scrolledTo.current = null;
    // The tour begins at its top, with its heading.
    if (!isHere && !(isFirst.current && at === 0)) bring(isFirst.current || isCalm ? "instant" : "smooth");
    isFirst.current = false;
  }, [at, scroller]);

  const takeOver = useCallback(() => {
    glidesUntil.current = 0;
  }, []);
  useEffect(() => {
    if (!scroller) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (performance.now() >= glidesUntil.current) find();
      }, SETTLES_MS);
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    scroller.addEventListener("scroll", onScroll, { signal, passive: true });
    // The focus brings what it comes to into view, on its way through all steps: that is no reading.
    const onFocus = () => {
      glidesUntil.current = performance.now() + GLIDE_MS / 2;
    };
    scroller.addEventListener("focusin", onFocus, { signal });
    for (const type of ["wheel", "touchstart", "keydown"]) {
      scroller.addEventListener(type, takeOver, { signal, passive: true });
    }
    return () => {
      clearTimeout(timer);
      listeners.abort();
    };
  }, [scroller, takeOver]);
}
