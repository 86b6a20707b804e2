import type { MeasureText } from "../layout/layoutTypes.ts";
import { type TimeAxis, type TimeScale, type TimeWindow, TRUE_AXIS } from "../layout/timeScale.ts";
import { MS_PER_DAY } from "../model/day.ts";
import { isUnderLine, toShownLabels } from "./axisLabels.ts";
import type { DrawnBreak } from "./drawnBreaks.ts";
import { utcMoment } from "./utcMoment.ts";

/** A line of the grid, and what the axis says at it. */
export type AxisTick = {
  readonly ms: number;
  /** The first of the greater unit: its line begins at the top. */
  readonly isMajor: boolean;
  /** In the lower line of the axis. */
  readonly minor: string;
  /** In the upper line, at a major tick. */
  readonly major: string;
};

type Unit = "weekday" | "day" | "month" | "year";
type Step = { readonly unit: Unit; readonly count: number };

/** A grid line stands in the middle of its instant. */
const HALF_LINE_PX = 0.5;
/** Room for a label: so many digits of the lower line. */
const LABEL_DIGITS = 6;
/** Wider days than this would get hours on the axis, which no event has. */
const WIDEST_DAY_PX = 200;

/** As vis-timeline chooses among them: each if its length, a year as 360 days, is more than a label needs. */
const STEPS: readonly (Step & { readonly days: number })[] = [
  { unit: "weekday", count: 1, days: 0.5 },
  { unit: "day", count: 1, days: 1 },
  { unit: "day", count: 2, days: 2 },
  { unit: "month", count: 1, days: 30 },
  { unit: "month", count: 3, days: 90 },
  ...[1, 5, 10, 50, 100, 500, 1000].map((count) => ({ unit: "year" as const, count, days: count * 360 })),
];

/** What the lower and the upper line of the axis say, in moment's tokens, for each unit of the lower. */
export const AXIS_FORMAT = {
  minorLabels: { weekday: "ddd D", day: "D", month: "MMM", year: "YYYY" },
  majorLabels: { weekday: "MMMM YYYY", day: "MMMM YYYY", month: "YYYY", year: "" },
};
const { minorLabels, majorLabels } = AXIS_FORMAT;

/** Between breaks there may be no first of any month: days then go on as long as they can. */
const BROKEN_STEPS: typeof STEPS = [
  ...STEPS.filter(({ unit }) => unit !== "month" && unit !== "year"),
  ...[5, 10].map((count) => ({ unit: "day" as const, count, days: count })),
  ...STEPS.filter(({ unit }) => unit === "month" || unit === "year"),
];

type Shown = Pick<TimeScale, "window" | "widthPx">;

function chooseStep({ window, widthPx }: Shown, digitPx: number, steps = STEPS): Step {
  const msPerPx = (window.endMs - window.startMs) / Math.max(widthPx, 1);
  if (MS_PER_DAY / msPerPx > WIDEST_DAY_PX) return { unit: "weekday", count: 1 };
  const leastDays = (LABEL_DIGITS * digitPx * msPerPx) / MS_PER_DAY;
  return steps.find(({ days }) => days > leastDays) ?? { unit: "year", count: 1000 };
}

/**
 * The ticks that vis-timeline 8.5.4 draws for a window, with our formats (`visFrame`): the last before it and all in
 * it. `digitPx`: how wide a digit of the lower line is, in whole pixels, because that is how vis-timeline reads it.
 * A test compares both at many windows.
 */
export const toAxisTicks = (scale: Shown, digitPx: number): readonly AxisTick[] =>
  listTicks(scale.window, chooseStep(scale, digitPx));

/** `window`: in the world's time, as every tick. */
function listTicks(window: TimeWindow, { unit, count }: Step): readonly AxisTick[] {
  const current = toFirst(Math.round(window.startMs), unit, count);
  const ticks: AxisTick[] = [];
  while (current.valueOf() <= window.endMs) {
    ticks.push({
      ms: current.valueOf(),
      isMajor: unit === "month" ? current.month() === 0 : unit !== "year" && current.date() === 1,
      minor: current.format(minorLabels[unit]),
      major: current.format(majorLabels[unit]),
    });
    current.add(count, unit === "weekday" ? "day" : unit);
    // Every second day begins anew with the month.
    if (unit === "day" && current.date() < count + 1) current.date(1);
  }
  return ticks;
}

/** The last tick at or before an instant. */
function toFirst(ms: number, unit: Unit, count: number) {
  const first = utcMoment(ms).startOf(unit === "weekday" ? "day" : unit);
  switch (unit) {
    case "weekday":
      return first;
    case "day":
      return first.subtract((first.date() - 1) % count, "day");
    case "month":
      return first.subtract(first.month() % count, "month");
    case "year":
      return first.year(count * Math.floor(first.year() / count));
  }
}

/** What is seen of an axis: pixels from the plot's start. */
export type DrawnAxis = {
  readonly lines: readonly { readonly x: number; readonly isMajor: boolean }[];
  readonly major: readonly AxisText[];
  readonly minor: readonly AxisText[];
};
type AxisText = { readonly x: number; readonly text: string };

/** Beside a label: its padding and a gap. */
const LABEL_ROOM_PX = 8;

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
  const step = chooseStep(scale, DIGITS.minorPx, axis.breaks.length > 0 ? BROKEN_STEPS : STEPS);
  const parts = toParts(scale, breaks).map((part) => drawPart(part, step, scale, lineX, axis, measure));
  return {
    lines: parts.flatMap(({ lines }) => lines).filter(({ x }) => !isUnderLine(x - HALF_LINE_PX, lineX)),
    major: parts.flatMap(({ major }) => major),
    minor: parts.flatMap(({ minor }) => minor),
  };
}

/** A stretch of the plot between breaks, in pixels, and what of it has room for labels. */
type Part = {
  readonly x0: number;
  readonly x1: number;
  readonly labels: { readonly x0: number; readonly x1: number };
};

function toParts({ widthPx }: TimeScale, breaks: readonly DrawnBreak[]): readonly Part[] {
  const parts: Part[] = [];
  let [x0, labelsX0] = [0, 0];
  const add = (x1: number, labelsX1: number) => {
    if (x1 > x0) parts.push({ x0, x1, labels: { x0: Math.max(x0, labelsX0), x1: Math.min(x1, labelsX1) } });
  };
  for (const { x0: breakX0, x1: breakX1, words } of breaks) {
    add(breakX0, words?.x0 ?? breakX0);
    x0 = breakX1;
    labelsX0 = words ? words.x0 + words.widthPx : breakX1;
  }
  add(widthPx, widthPx);
  return parts;
}

function drawPart(
  { x0, x1, labels }: Part,
  step: Step,
  scale: TimeScale,
  lineX: number,
  axis: TimeAxis,
  measure: MeasureText,
): DrawnAxis {
  const msAt = (x: number) => axis.toMs(x === 0 ? scale.window.startMs : scale.toMs(x));
  const endMs = x1 === scale.widthPx ? axis.toMs(scale.window.endMs) : msAt(x1);
  // What a part begins with is its torn edge, unless it is the plot's.
  const isCut = x0 > 0;
  const ticks = listTicks({ startMs: msAt(x0), endMs }, step)
    .map((tick) => ({ ...tick, x: scale.toX(axis.toAxis(tick.ms)) }))
    .filter(({ x }) => (!isCut || x > x0 - HALF_LINE_PX) && (x1 === scale.widthPx || x < x1 - HALF_LINE_PX));
  const major = ticks
    .filter(({ isMajor, x }) => isMajor && x > labels.x0)
    .map(({ x, major: text }) => ({ x, text }));
  const roomX1 = major[0]?.x ?? labels.x1;
  const left =
    axis.breaks.length > 0
      ? toPartLabel(
          msAt(labels.x0),
          step,
          {
            toLinePx: (lineX > labels.x0 ? Math.min(roomX1, lineX) : roomX1) - labels.x0,
            px: roomX1 - labels.x0,
          },
          measure,
        )
      : toPlotLabel(scale, step, major[0]?.x);
  const majors = left === "" ? major : [{ x: labels.x0, text: left }, ...major];
  const minors = ticks.map(({ x, minor: text }) => ({ x, text }));
  const fitting = (texts: readonly AxisText[], style: "label" | "date") => {
    const inRoom = texts.map(({ text, x }) => ({ text, x: x - labels.x0 }));
    const shown = toShownLabels(inRoom, labels.x1 - labels.x0, (text) => measure(text, style));
    return texts.filter((_, index) => shown[index]);
  };
  return {
    lines: ticks.filter(({ x }) => !isCut || x > x0 + HALF_LINE_PX).map(({ x, isMajor }) => ({ x, isMajor })),
    major: fitting(majors, "label"),
    minor: fitting(minors, "date"),
  };
}

/** The unit that the plot begins in, as vis-timeline says it: `""` where the next one is too near. */
function toPlotLabel({ window }: Shown, { unit }: Step, nextX = Number.POSITIVE_INFINITY): string {
  const text = utcMoment(Math.round(window.startMs)).format(majorLabels[unit]);
  return text.length * DIGITS.majorPx + 10 < nextX ? text : "";
}

/**
 * The unit that a part between breaks begins in, as whole as there is room for: up to the line where the articles end,
 * or else across it. In a narrow part, days without their month could be any month's.
 */
function toPartLabel(
  ms: number,
  { unit }: Step,
  room: { readonly toLinePx: number; readonly px: number },
  measure: MeasureText,
): string {
  const at = utcMoment(Math.round(ms));
  const isDays = unit === "day" || unit === "weekday";
  const tried = isDays
    ? ([
        ["MMMM YYYY", room.toLinePx],
        ["MMM YYYY", room.px],
        ["MMM", room.px],
      ] as const)
    : ([[majorLabels[unit], room.px]] as const);
  const fitting = tried.find(([token, px]) => measure(at.format(token), "label") + LABEL_ROOM_PX <= px);
  return fitting ? at.format(fitting[0]) : "";
}
