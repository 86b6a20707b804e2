import { useLayoutEffect, useRef, useState } from "react";
import { type PlacedPart, readParts } from "./readParts.ts";
import { findScreen, type Screen, toScreens } from "./toScreens.ts";

/** Where the presenter wants to be in a step. `hand`: scrolled there, so it stays where the hand left it. */
type Wanted = { readonly key: string; readonly screen: number; readonly by: "command" | "hand" };

/** As a wanted screen: the last, however many there are. */
export const LAST_SCREEN = Number.MAX_SAFE_INTEGER;

type Measured = {
  readonly key: string;
  readonly parts: readonly PlacedPart[];
  readonly screens: readonly Screen[];
};
const UNMEASURED: Measured = { key: "", parts: [], screens: [{ start: 0, end: 0 }] };

/**
 * The screenfuls of the present step, measured from its parts, again when sizes change and when fonts arrive. The caller
 * gives each step an area (which scrolls) and a content (inside it) of its own, by a React key. `goTo` may name a step that
 * comes only later: it is then entered there.
 */
export function useScreens(stepKey: string) {
  const area = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const ownTopPx = useRef(0);
  const [measured, setMeasured] = useState(UNMEASURED);
  const [wanted, setWanted] = useState<Wanted>({ key: stepKey, screen: 0, by: "command" });

  const { parts, screens } = measured.key === stepKey ? measured : UNMEASURED;
  const isForThis = wanted.key === stepKey;
  const screen = isForThis ? Math.min(wanted.screen, screens.length - 1) : 0;
  const startPx = screens[screen]?.start ?? 0;
  const isByHand = isForThis && wanted.by === "hand";

  useLayoutEffect(() => {
    const [areaNow, contentNow] = [area.current, content.current];
    if (!areaNow || !contentNow) return;
    const measure = () => {
      const found = readParts(areaNow, contentNow);
      const next = { key: stepKey, parts: found, screens: toScreens(found, areaNow.clientHeight) };
      setMeasured((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(areaNow);
    observer.observe(contentNow);
    document.fonts.addEventListener("loadingdone", measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener("loadingdone", measure);
    };
  }, [stepKey]);

  const endPx = screens.at(-1)?.end ?? 0;
  useLayoutEffect(() => {
    // The last screen begins at the top only once the content is as high as that.
    if (!area.current || isByHand || startPx > endPx) return;
    area.current.scrollTop = startPx;
    ownTopPx.current = area.current.scrollTop;
  }, [startPx, endPx, isByHand]);

  return {
    ...{ area, content, parts, screens, screen, isByHand },
    isMeasured: measured.key === stepKey,
    goTo: (key: string, to: number) => setWanted({ key, screen: to, by: "command" }),
    /** Scrolling by hand, or by the focus, says where one is; our own scrolling says nothing new. */
    onScroll: () => {
      const top = area.current?.scrollTop ?? 0;
      if (Math.abs(top - ownTopPx.current) < 2) return;
      setWanted({ key: stepKey, screen: findScreen(screens, top), by: "hand" });
    },
  };
}
