import { type MeasureText, TEXT_SPARE_PX } from "../layout/layoutTypes.ts";

/** As `eventItem.module.css` sets them. */
const FONTS = { label: "600 13px", date: "400 12px" } as const;

/**
 * Text widths as this browser draws them, in the family that `--font-sans` names on `element`. Kept, because the same
 * labels are measured at every step of the window.
 */
export function createMeasureText(element: Element): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(element).getPropertyValue("--font-sans").trim() || "sans-serif";
  const known = new Map<string, number>();
  return (text, style) => {
    const key = `${style}:${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context) context.font = `${FONTS[style]} ${family}`;
    const width = (context?.measureText(text).width ?? text.length * 7) + TEXT_SPARE_PX;
    known.set(key, width);
    return width;
  };
}
