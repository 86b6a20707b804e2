import type { MeasureText } from "../layout/layoutTypes.ts";
import { type DrawnAxis, toDrawnAxis } from "./drawnAxis.ts";
import { type DrawnBreak, toDrawnBreaks } from "./drawnBreaks.ts";
import type { Plot } from "./placePlot.ts";

/** What the axis of a plot shows: its dates and its breaks. Live and still have it from here. */
export type PlacedAxis = { readonly dates: DrawnAxis; readonly breaks: readonly DrawnBreak[] };

/** `articles`: how many the story has. */
export function placeAxis(
  { scale, axis, layout }: Pick<Plot, "scale" | "axis" | "layout">,
  articles: number,
  measure: MeasureText,
): PlacedAxis {
  const breaks = toDrawnBreaks(scale, axis, articles, measure);
  return { dates: toDrawnAxis(scale, layout.knowledgeEndX, measure, axis, breaks), breaks };
}
