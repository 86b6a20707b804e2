import type { MeasureText } from "../layout/layoutTypes.ts";
import { type TimeAxis, type TimeScale, TRUE_AXIS } from "../layout/timeScale.ts";
import { isUnderLine, toShownLabels } from "./axisLabels.ts";
import { AXIS_FORMAT, BROKEN_STEPS, chooseStep, listTicks, type Shown, type Step } from "./axisTicks.ts";
import type { DrawnBreak } from "./drawnBreaks.ts";
import { type PartNames, toPartNames } from "./partNames.ts";
import { utcMoment } from "./utcMoment.ts";

/** What is seen of an axis: pixels from the plot's start. */
export type DrawnAxis = {
  readonly lines: readonly { readonly x: number; readonly isMajor: boolean }[];
  readonly major: readonly AxisText[];
  readonly minor: readonly AxisText[];
};
type AxisText = { readonly x: number; readonly text: string };

/** A grid line stands in the middle of its instant. */
const HALF_LINE_PX = 0.5;

/** How wide a digit of the axis is, in whole pixels, as browsers give it for our font and for most others. */
const DIGITS = { minorPx: 7, majorPx: 8 };

/**
 * The axis as it is seen: labels that fit, and no grid line beside the line at `lineX`. The upper line begins with the
 * unit that the plot begins in, where it has room. Breaks divide the axis: each part has the dates of its own days, and
 * its upper line begins anew; in a break there is no date, and labels make way for its words.
 */
export function toDrawnAxis(
  scale: TimeScale,
  lineX: number,
  measure: MeasureText,
  axis: TimeAxis = TRUE_AXIS,
  breaks: readonly DrawnBreak[] = [],
): DrawnAxis {
  const step = chooseStep(scale, DIGITS.minorPx, axis.breaks.length > 0 ? BROKEN_STEPS : undefined);
  const parts = toParts(scale, axis, breaks).map((part) => drawPart(part, step, scale, lineX, axis, measure));
  return {
    lines: parts.flatMap(({ lines }) => lines).filter(({ x }) => !isUnderLine(x - HALF_LINE_PX, lineX)),
    major: parts.flatMap(({ major }) => major),
    minor: parts.flatMap(({ minor }) => minor),
  };
}

/** An end of a part: the plot's own, or a break's. In the world's time, because in a break a pixel may be months. */
type PartEnd = { readonly x: number; readonly ms: number; readonly isTorn: boolean };

/** A stretch of the plot between breaks, and what of it has room for labels, in pixels. */
type Part = {
  readonly start: PartEnd;
  readonly end: PartEnd;
  readonly labels: { readonly x0: number; readonly x1: number };
};

function toParts(
  { window, widthPx }: TimeScale,
  axis: TimeAxis,
  breaks: readonly DrawnBreak[],
): readonly Part[] {
  const parts: Part[] = [];
  let start: PartEnd = { x: 0, ms: axis.toMs(window.startMs), isTorn: false };
  let labelsX0 = 0;
  const add = (end: PartEnd, labelsX1: number) => {
    if (end.x <= start.x) return;
    parts.push({ start, end, labels: { x0: Math.max(start.x, labelsX0), x1: Math.min(end.x, labelsX1) } });
  };
  for (const { x0, x1, startMs, endMs, words } of breaks) {
    add({ x: x0, ms: startMs, isTorn: true }, words?.x0 ?? x0);
    start = { x: Math.max(start.x, x1), ms: endMs, isTorn: true };
    labelsX0 = Math.max(labelsX0, words ? words.x0 + words.widthPx : x1);
  }
  add({ x: widthPx, ms: axis.toMs(window.endMs), isTorn: false }, widthPx);
  return parts;
}

function drawPart(
  { start, end, labels }: Part,
  step: Step,
  scale: TimeScale,
  lineX: number,
  axis: TimeAxis,
  measure: MeasureText,
): DrawnAxis {
  const isInside = (ms: number, x: number) =>
    (!start.isTorn || (ms >= start.ms && x > start.x - HALF_LINE_PX)) &&
    (!end.isTorn || (ms < end.ms && x < end.x - HALF_LINE_PX));
  const ticks = listTicks({ startMs: start.ms, endMs: end.ms }, step)
    .map((tick) => ({ ...tick, x: scale.toX(axis.toAxis(tick.ms)) }))
    .filter(({ ms, x }) => isInside(ms, x));
  const major = ticks
    .filter(({ isMajor, x }) => isMajor && x > labels.x0)
    .map(({ x, major: text }) => ({ x, text }));
  const minor = ticks.map(({ x, minor: text }) => ({ x, text }));
  const fitting = (texts: readonly AxisText[], style: "label" | "date") => {
    const inRoom = texts.map(({ text, x }) => ({ text, x: x - labels.x0 }));
    const shown = toShownLabels(inRoom, labels.x1 - labels.x0, (text) => measure(text, style));
    return texts.filter((_, index) => shown[index]);
  };
  const [firstDate] = fitting(minor, "date");
  const namesTo = (x1: number): PartNames =>
    toPartNames(
      Math.max(axis.toMs(scale.toMs(labels.x0)), start.ms),
      {
        ...{ unit: step.unit, isTorn: start.isTorn, firstDatePx: firstDate ? firstDate.x - labels.x0 : null },
        toLinePx: (lineX > labels.x0 ? Math.min(x1, lineX) : x1) - labels.x0,
        ...{ px: x1 - labels.x0, lowerPx: labels.x1 - labels.x0 },
      },
      measure,
    );
  const withNames = ({ upper, lower }: PartNames, majors: readonly AxisText[]) => {
    const shown = fitting(toTexts(labels.x0, upper, majors), "label");
    // A month would be that of the year before, if its own had no room.
    const years = ticks.map(({ x, isMajor, minor: month, major: year }) => {
      const isYearLost = step.unit === "month" && isMajor && shown.every((text) => text.x !== x);
      return { x, text: isYearLost ? year : month };
    });
    const isBroken = axis.breaks.length > 0;
    return { major: shown, minor: fitting(toTexts(labels.x0, lower, isBroken ? years : minor), "date") };
  };
  const named =
    axis.breaks.length > 0
      ? withNames(namesTo(major[0]?.x ?? labels.x1), major)
      : withNames({ upper: toPlotLabel(scale, step, major[0]?.x), lower: "" }, major);
  const isBare = axis.breaks.length > 0 && named.major.length === 0;
  return {
    lines: ticks
      .filter(({ x }) => !start.isTorn || x > start.x + HALF_LINE_PX)
      .map(({ x, isMajor }) => ({ x, isMajor })),
    // The next greater unit may have no room for its name, nor leave any: then the part is named by its beginning.
    ...(isBare ? withNames(namesTo(labels.x1), []) : named),
  };
}

const toTexts = (x: number, first: string, texts: readonly AxisText[]): readonly AxisText[] =>
  first === "" ? texts : [{ x, text: first }, ...texts];

/** The unit that the plot begins in, as vis-timeline says it: `""` where the next one is too near. */
function toPlotLabel({ window }: Shown, { unit }: Step, nextX = Number.POSITIVE_INFINITY): string {
  const text = utcMoment(Math.round(window.startMs)).format(AXIS_FORMAT.majorLabels[unit]);
  return text.length * DIGITS.majorPx + 10 < nextX ? text : "";
}
