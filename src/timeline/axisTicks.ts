import type { TimeScale, TimeWindow } from "../layout/timeScale.ts";
import { MS_PER_DAY } from "../model/day.ts";
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
export type Step = { readonly unit: Unit; readonly count: number };

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
export const BROKEN_STEPS: typeof STEPS = [
  ...STEPS.filter(({ unit }) => unit !== "month" && unit !== "year"),
  ...[5, 10].map((count) => ({ unit: "day" as const, count, days: count })),
  ...STEPS.filter(({ unit }) => unit === "month" || unit === "year"),
];

export type Shown = Pick<TimeScale, "window" | "widthPx">;

/** `digitPx`: how wide a digit of the lower line is. */
export function chooseStep({ window, widthPx }: Shown, digitPx: number, steps = STEPS): Step {
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
export function listTicks(window: TimeWindow, { unit, count }: Step): readonly AxisTick[] {
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
