import { type AxisBreak, type TimeAxis, type TimeWindow, TRUE_AXIS } from "../layout/timeScale.ts";

export type OverviewTick = {
  readonly ms: number;
  readonly label: string;
  /** The first of a year where months are shown: said with its year. */
  readonly isMajor: boolean;
  /** Says where a part between breaks begins, and is the first of nothing: no line stands there. */
  readonly isEdge?: true;
};

/** Months between ticks, from fine to coarse. Beyond, decades and centuries. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const LEAST_PX = 56;
/** Room for a label, and for a month with its year. */
const LABEL_PX = 40;
const FIRST_PX = 64;

const month = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });
const monthOfYear = new Intl.DateTimeFormat("en", { month: "short", year: "numeric", timeZone: "UTC" });
const year = new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "UTC" });

/**
 * Firsts of months or years, UTC, at least `LEAST_PX` apart, for a strip that shows `window` over `widthPx`. Window and
 * ticks are in the axis' time. Where it has breaks, each part between them begins with its month and year: it may hold
 * no first of any.
 */
export function toOverviewTicks(
  window: TimeWindow,
  widthPx: number,
  axis: TimeAxis = TRUE_AXIS,
): readonly OverviewTick[] {
  const msPerPx = (window.endMs - window.startMs) / Math.max(widthPx, 1);
  const leastMonths = (LEAST_PX * msPerPx) / AVERAGE_MONTH_MS;
  const step = STEPS.find((months) => months >= leastMonths) ?? Math.ceil(leastMonths / 1200) * 1200;
  if (axis.breaks.length === 0) return listTicks(window, step);

  const edges = [window.startMs, ...axis.breaks.flatMap(toAxisEdges(axis)), window.endMs];
  return edges.flatMap((startMs, index) => {
    const endMs = edges[index + 1];
    // Every second stretch is a break.
    if (index % 2 === 1 || endMs === undefined || endMs <= startMs) return [];
    const isLast = index === edges.length - 2;
    const first = {
      ms: startMs,
      label: monthOfYear.format(axis.toMs(startMs)),
      isMajor: true,
      isEdge: true as const,
    };
    const ticks = listTicks({ startMs: axis.toMs(startMs), endMs: axis.toMs(endMs) }, step)
      .map((tick) => ({ ...tick, ms: axis.toAxis(tick.ms) }))
      .filter(
        ({ ms }) => ms - startMs >= FIRST_PX * msPerPx && ms < endMs - (isLast ? 0 : LABEL_PX * msPerPx),
      );
    return (endMs - startMs) / msPerPx < FIRST_PX ? ticks : [first, ...ticks];
  });
}

const toAxisEdges = (axis: TimeAxis) => (gap: AxisBreak) => [
  axis.toAxis(gap.startMs),
  axis.toAxis(gap.endMs),
];

function listTicks(window: TimeWindow, step: number): readonly OverviewTick[] {
  const first = new Date(window.startMs);
  const firstMonth = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  const ticks: OverviewTick[] = [];
  for (let at = firstMonth; ; at += step) {
    const ms = monthStartMs(at);
    if (ms >= window.endMs) return ticks;
    if (ms < window.startMs) continue;
    const isMajor = at % 12 === 0;
    ticks.push({ ms, label: (isMajor ? year : month).format(ms), isMajor });
  }
}

const AVERAGE_MONTH_MS = (365.2425 / 12) * 86_400_000;

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
function monthStartMs(monthsSinceYear0: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(monthsSinceYear0 / 12), ((monthsSinceYear0 % 12) + 12) % 12, 1);
  return date.getTime();
}
