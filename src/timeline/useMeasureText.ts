import { useLayoutEffect, useState } from "react";
import type { MeasureText } from "../layout/layoutTypes.ts";
import { createMeasureText } from "./measureText.ts";

/** Measures text as it is drawn inside `element`; measures anew when a font has arrived. */
export function useMeasureText(element: Element | null): MeasureText | null {
  const [measure, setMeasure] = useState<MeasureText | null>(null);
  useLayoutEffect(() => {
    if (!element) return;
    const renew = () => setMeasure(() => createMeasureText(element));
    renew();
    document.fonts.addEventListener("loadingdone", renew);
    return () => document.fonts.removeEventListener("loadingdone", renew);
  }, [element]);
  return measure;
}
