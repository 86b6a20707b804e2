import { useLayoutEffect, useState } from "react";

/** The logical screen that everything on the stage is designed for: a projector of the plainest kind. */
const LONG_PX = 1280;
const SHORT_PX = 720;
/** Below this, type of 16 px is no longer comfortable to read: the content scrolls instead. */
const LEAST = 0.8;
/** A narrower window is a phone, or one that is looked at through a browser's zoom: nothing becomes smaller again there. */
const NARROW_PX = 960;

export type StageScale = { readonly zoom: number; readonly widthPx: number; readonly heightPx: number };

/**
 * How much larger than designed the stage is drawn in a window of this size, and the logical size that then fills the
 * window: at least 1280 by 720 (upright 720 by 1280), except in windows that are too small for it.
 */
export function toStageScale(windowWidthPx: number, windowHeightPx: number): StageScale {
  const isUpright = windowHeightPx > windowWidthPx;
  const fit = Math.min(
    windowWidthPx / (isUpright ? SHORT_PX : LONG_PX),
    windowHeightPx / (isUpright ? LONG_PX : SHORT_PX),
  );
  const zoom = Math.max(windowWidthPx < NARROW_PX ? 1 : LEAST, fit);
  return { zoom, widthPx: windowWidthPx / zoom, heightPx: windowHeightPx / zoom };
}

/** Follows the size of the window, which the stage fills. */
export function useStageScale(): StageScale {
  const [scale, setScale] = useState(() => toStageScale(LONG_PX, SHORT_PX));
  useLayoutEffect(() => {
    const read = () => {
      const { clientWidth, clientHeight } = document.documentElement;
      setScale(toStageScale(clientWidth, clientHeight));
    };
    read();
    addEventListener("resize", read);
    return () => removeEventListener("resize", read);
  }, []);
  return scale;
}
