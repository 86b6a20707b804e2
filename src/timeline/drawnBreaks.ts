import type { MeasureText } from "../layout/layoutTypes.ts";
import type { AxisBreak, TimeAxis, TimeScale } from "../layout/timeScale.ts";
import { MS_PER_DAY } from "../model/day.ts";
import { timelineWords } from "../words/timelineWords.ts";
import { wrapText } from "./fitText.ts";
import { utcMoment } from "./utcMoment.ts";

/** A break of the axis that is in view: pixels from the plot's start, both ends perhaps outside of the plot. */
export type DrawnBreak = {
  /** The same at every window. */
  readonly key: string;
  /** In the world's time. */
  readonly startMs: number;
  readonly endMs: number;
  /** As it is drawn: `LEAST_DRAWN_PX` wide at least, about its middle. */
  readonly x0: number;
  readonly x1: number;
  /** What it says at the axis; `null` where a neighbour's words leave it no room. */
  readonly words: BreakWords | null;
  /** Which days it leaves out, and that no article dates anything in them. */
  readonly sentence: string;
};

/** A box of the axis' height in which each line stands in the middle. */
type BreakWords = {
  readonly x0: number;
  readonly widthPx: number;
  readonly lines: readonly string[];
};

/** Of their box, left and right. */
export const WORDS_PADDING_PX = 5;
const GAP_PX = 4;
/** Lines of 16 pixels, of which the axis' 54 hold three. */
const MOST_LINES = 3;
/** However far away it is seen from, an axis that is broken must look it. */
const LEAST_DRAWN_PX = 8;
/** Of its words that many stand over the break itself; else they would seem to be said of the days beside it. */
const LEAST_OVER_BREAK = 0.45;
/** What a part beside needs for its month and year, and for its year alone; with less it has no dates to lose. */
const PART_ROOM = { named: "Mar 2000", least: "2000", besidePx: 8 };
/** What words may take of a part that has room for less than both: their own padding, and no more. */
const LEAST_TAKEN_PX = 6;
/** Of the dates' size, by which text is measured: `plotAxis.module.css`, `StillTimeline.module.css`. */
export const BREAK_WORDS_SIZE = 11 / 12;

/** What a break leaves out, in words that can stand alone. */
export function describeBreak(gap: AxisBreak, articles: number): string {
  return timelineWords.undatedSpan(toSpan(gap), timelineWords.undated(toDays(gap), articles));
}

/** Its first day and its last. */
const toSpan = ({ startMs, endMs }: AxisBreak): string =>
  timelineWords.fromTo(formatDay(startMs), formatDay(endMs - MS_PER_DAY));

const formatDay = (ms: number): string => utcMoment(ms).format("D MMM YYYY");

const toDays = ({ startMs, endMs }: AxisBreak): number => Math.round((endMs - startMs) / MS_PER_DAY);

/**
 * The breaks that the plot shows, with their words in what is seen of each. Where the words of two would meet, or take
 * the room that a part beside has for its dates, all say no more than how many days they are, in one line or in two.
 * `articles`: how many the story has.
 */
export function toDrawnBreaks(
  scale: TimeScale,
  axis: TimeAxis,
  articles: number,
  measure: MeasureText,
): readonly DrawnBreak[] {
  const places = axis.breaks
    .map((gap) => {
      const x0 = scale.toX(axis.toAxis(gap.startMs));
      return { gap, x0, x1: x0 + scale.toX(scale.window.startMs + gap.drawnMs) };
    })
    .filter(({ x0, x1 }) => x1 > 0 && x0 < scale.widthPx)
    .map(({ gap, x0, x1 }) => {
      const widerPx = Math.max(LEAST_DRAWN_PX - (x1 - x0), 0) / 2;
      return { gap, x0: x0 - widerPx, x1: x1 + widerPx };
    });
  const widthOf = (text: string) => measure(text, "date") * BREAK_WORDS_SIZE;
  const inDays = (gap: AxisBreak) => timelineWords.undatedDays(toDays(gap));
  const layOut = (toLines: (gap: AxisBreak, seenPx: number) => readonly string[]) =>
    places.map(({ gap, x0, x1 }) => {
      const [from, to] = [Math.max(x0, 0), Math.min(x1, scale.widthPx)];
      const box = toBox((from + to) / 2, toLines(gap, to - from), scale, widthOf);
      const isOver = to - from >= box.widthPx * LEAST_OVER_BREAK;
      return isOver ? box : toBox((from + to) / 2, [inDays(gap)], scale, widthOf);
    });
  const choices = [
    layOut((gap, seenPx) => toWholeLines(gap, articles, seenPx, widthOf)),
    layOut((gap) => [inDays(gap)]),
    layOut((gap) => inDays(gap).split(" ")),
  ].filter(areApart);
  const rooms = {
    namedPx: measure(PART_ROOM.named, "label") + PART_ROOM.besidePx,
    leastPx: measure(PART_ROOM.least, "label") + PART_ROOM.besidePx,
  };
  const words =
    choices.find((boxes) => leavesDates(boxes, places, scale.widthPx, rooms)) ??
    choices.at(-1) ??
    leaveOut(layOut((gap) => inDays(gap).split(" ")));
  return places.map(({ gap, x0, x1 }, index) => ({
    ...{ key: String(gap.startMs), startMs: gap.startMs, endMs: gap.endMs, x0, x1 },
    words: words[index] ?? null,
    sentence: describeBreak(gap, articles),
  }));
}

type Widths = (text: string) => number;

/**
 * In the break's own width where that is enough for three lines, with its days where there is room; else as narrow as
 * three lines can be. No line is much shorter than the others.
 */
function toWholeLines(gap: AxisBreak, articles: number, seenPx: number, widthOf: Widths): readonly string[] {
  const text = timelineWords.undated(toDays(gap), articles);
  const widest = Math.max(...text.split(" ").map(widthOf));
  const wrapAt = (widthPx: number) => wrapText(text, widthPx, Number.POSITIVE_INFINITY, widthOf);
  const roomPx = seenPx - 2 * WORDS_PADDING_PX;
  const count = roomPx < widest ? MOST_LINES : Math.min(wrapAt(roomPx).length, MOST_LINES);
  let widthPx = widest;
  while (wrapAt(widthPx).length > count) widthPx += 2;
  const lines = wrapAt(widthPx);
  const span = toSpan(gap);
  return lines.length < MOST_LINES && widthOf(span) <= roomPx ? [span, ...lines] : lines;
}

function toBox(middleX: number, lines: readonly string[], scale: TimeScale, widthOf: Widths): BreakWords {
  const widthPx = Math.ceil(Math.max(...lines.map(widthOf))) + 2 * WORDS_PADDING_PX;
  const x0 = Math.min(Math.max(middleX - widthPx / 2, 0), Math.max(scale.widthPx - widthPx, 0));
  return { x0, widthPx, lines };
}

const areApart = (boxes: readonly BreakWords[]): boolean =>
  leaveOut(boxes).every((box, index) => box === boxes[index]);

/** Without those that would run into the one before. */
function leaveOut(boxes: readonly BreakWords[]): readonly (BreakWords | null)[] {
  let takenTo = Number.NEGATIVE_INFINITY;
  return boxes.map((box) => {
    if (box.x0 < takenTo) return null;
    takenTo = box.x0 + box.widthPx + GAP_PX;
    return box;
  });
}

type Stretch = { readonly x0: number; readonly x1: number };

/** Whether each part beside and between the breaks can still name its month and year where it could without words. */
function leavesDates(
  boxes: readonly BreakWords[],
  places: readonly Stretch[],
  widthPx: number,
  { namedPx, leastPx }: { readonly namedPx: number; readonly leastPx: number },
): boolean {
  const taken = boxes.map(({ x0, widthPx: boxPx }) => ({ x0, x1: x0 + boxPx }));
  const partsPx = toPartsPx(places, widthPx);
  const both = places.map(({ x0, x1 }, index) => {
    const box = taken[index] ?? { x0, x1 };
    return { x0: Math.min(x0, box.x0), x1: Math.max(x1, box.x1) };
  });
  return toPartsPx(both, widthPx).every((leftPx, index) => {
    const partPx = partsPx[index] ?? 0;
    return partPx < leastPx || leftPx >= Math.min(partPx - LEAST_TAKEN_PX, namedPx);
  });
}

/** How wide the parts are that stretches leave of the plot, from its start to its end. */
const toPartsPx = (stretches: readonly Stretch[], widthPx: number): readonly number[] =>
  [...stretches, { x0: widthPx, x1: widthPx }].map(
    ({ x0 }, index) => x0 - Math.max(stretches[index - 1]?.x1 ?? 0, 0),
  );

const TOOTH_PX = 6;
const TOOTH_DEPTH_PX = 4;

/**
 * The torn edge of a break, from its top downwards, as the path of an SVG: its teeth stand out to the left of x 0, or to
 * the right for a break's end.
 */
export function toTornEdge(heightPx: number, side: "start" | "end"): string {
  const depth = side === "start" ? -TOOTH_DEPTH_PX : TOOTH_DEPTH_PX;
  const steps = Math.ceil(heightPx / TOOTH_PX);
  const points = Array.from({ length: steps + 1 }, (_, i) => `${i % 2 === 0 ? 0 : depth} ${i * TOOTH_PX}`);
  return `M${points.join("L")}`;
}
