import type { MeasureText } from "../layout/layoutTypes.ts";

const PADDING_PX = 5;
const GAP_PX = 4;

type AxisLabel = { readonly text: string; readonly x: number };

/**
 * Which labels of one line of the axis to show: none that the plot's edge would cut ("Ju" for June), and none that
 * would run into the next. Major labels, drawn bold, measure as `label`. vis-timeline 8.5.4 checks neither.
 */
export function toShownLabels(
  labels: readonly AxisLabel[],
  widthPx: number,
  widthOf: (text: string) => number,
): readonly boolean[] {
  const shown: boolean[] = [];
  let takenTo = Number.NEGATIVE_INFINITY;
  labels.forEach(({ text, x }, index) => {
    const end = x + PADDING_PX + widthOf(text);
    const isShown = x > -PADDING_PX && x >= takenTo && end <= widthPx;
    shown[index] = isShown;
    if (isShown) takenTo = end + GAP_PX - PADDING_PX;
  });
  return shown;
}

/**
 * Mends the axis that vis-timeline has just drawn: labels that don't fit are hidden, and the grid line that would be
 * drawn over the line at `lineX`. Reads no sizes from the page.
 */
export function tidyAxis(root: HTMLElement, widthPx: number, lineX: number, measure: MeasureText): void {
  for (const [selector, style] of [
    [".vis-text.vis-major", "label"],
    [".vis-text.vis-minor", "date"],
  ] as const) {
    const elements = [...root.querySelectorAll<HTMLElement>(`${selector}:not(.vis-measure)`)];
    const labels = elements
      .map((element) => ({ element, text: element.textContent, x: readTranslateX(element.style.transform) }))
      .sort((a, b) => a.x - b.x);
    const shown = toShownLabels(labels, widthPx, (text) => measure(text, style));
    labels.forEach(({ element }, index) => {
      setVisible(element, shown[index] === true);
    });
  }
  for (const line of root.querySelectorAll<HTMLElement>(".vis-grid")) {
    setVisible(line, !isUnderLine(readTranslateX(line.style.transform), lineX));
  }
}

/** A grid line this near to the line where the articles end is the same day's. */
const NEAR_PX = 1.5;

/** Whether the grid line at `x` would be drawn beside the line at `lineX`. Pixels from the plot's start. */
export const isUnderLine = (x: number, lineX: number): boolean => Math.abs(x - lineX) <= NEAR_PX;

function setVisible(element: HTMLElement, isVisible: boolean): void {
  const visibility = isVisible ? "" : "hidden";
  if (element.style.visibility !== visibility) element.style.visibility = visibility;
}

/** `translate(12.5px, 26px)` → 12.5. */
const readTranslateX = (transform: string): number =>
  Number.parseFloat(/translate\((-?[\d.e+-]+)px/.exec(transform)?.[1] ?? "0");
