import { MS_PER_DAY } from "../model/day.ts";
import { type DrawnSpan, toDrawnSpan } from "./drawnSpan.ts";
import { DOT_PX, EXPECTED_PX, type LayoutEvent, ONGOING_PX, type Segment, TAIL_PX } from "./layoutTypes.ts";
import type { TimeScale } from "./timeScale.ts";

export type MarkShape = {
  readonly shape: "dot" | "bar";
  readonly x0: number;
  readonly x1: number;
  readonly segments: readonly Segment[];
};

/** A stretch narrower than this is drawn as a dot at its centre. */
const NARROWEST_BAR_PX = DOT_PX + 8;
/** What has no length of its own is cut to what fits in the plot, but to no less than this. */
const LEAST_EXPECTED_PX = 24;
const LEAST_TAIL_PX = 16;
/** Between the end of such an outline and the plot's. */
const PLOT_EDGE_PX = 2;

/**
 * How an event is drawn, as in story-format.md, "Drawing a date": certain between the latest start and the earliest
 * end, possible between the earliest start and the latest end, a tail of constant length for a bound that no source
 * states. What is reported is moved left by at most its own least width so as to end at the line that marks the
 * articles' date; what is expected or demanded begins at that line. The ends of outlines and tails of constant length
 * are kept in the plot while what they are tied to is in it.
 */
export function toMarkShape(event: LayoutEvent, scale: TimeScale, knowledgeEndMs: number): MarkShape {
  const span = toDrawnSpan(event, knowledgeEndMs);
  return event.status === "reported"
    ? reportedShape(event, span, scale, scale.toX(knowledgeEndMs))
    : expectedShape(event, span, scale);
}

function expectedShape(event: LayoutEvent, span: DrawnSpan, scale: TimeScale): MarkShape {
  const { certainEndMs, possibleEndMs } = event.extent;
  const x0 = scale.toX(span.startMs);
  const statedX1 = possibleEndMs === null && certainEndMs === null ? x0 : scale.toX(span.endMs);
  const leastPx = possibleEndMs === null ? EXPECTED_PX : DOT_PX;
  const roomPx = scale.widthPx - PLOT_EDGE_PX - x0;
  const isInside = x0 >= 0 && x0 < scale.widthPx;
  const drawnPx =
    possibleEndMs === null && isInside ? Math.max(LEAST_EXPECTED_PX, Math.min(leastPx, roomPx)) : leastPx;
  const x1 = Math.max(statedX1, x0 + drawnPx);
  return { shape: "bar", x0, x1, segments: [{ x0, x1, kind: "expected" }] };
}

function reportedShape(event: LayoutEvent, span: DrawnSpan, scale: TimeScale, lineX: number): MarkShape {
  const { possibleStartMs, possibleEndMs, ongoing } = event.extent;
  const certain = certainStretch(event);
  const tailIn = possibleStartMs === null;
  const tailOut = possibleEndMs === null && !ongoing;
  const toX = (ms: number): number => Math.min(scale.toX(ms), lineX);

  // Where the outermost stated bounds lie; an end that is not firm keeps room for its sign before the line.
  const endX = ongoing || tailOut ? Math.min(toX(span.endMs), lineX - ONGOING_PX) : toX(span.endMs);
  const startX = Math.min(toX(span.startMs), endX);
  const between = (x: number): number => Math.min(Math.max(x, startX), endX);

  const segments: Segment[] = [];
  const isStartInside = startX >= 0 && startX <= scale.widthPx;
  const tailPx = isStartInside ? Math.max(LEAST_TAIL_PX, Math.min(TAIL_PX, startX)) : TAIL_PX;
  if (tailIn) segments.push({ x0: startX - tailPx, x1: startX, kind: "tail-in" });
  if (certain) {
    const certainX0 = between(toX(certain.startMs));
    const certainX1 = ongoing ? endX : between(toX(certain.endMs));
    segments.push({ x0: startX, x1: certainX0, kind: "fade-in" });
    segments.push({ x0: certainX0, x1: certainX1, kind: "certain" });
    segments.push({ x0: certainX1, x1: endX, kind: "fade-out" });
  } else {
    segments.push({ x0: startX, x1: endX, kind: possibleKind(event) });
  }
  if (ongoing) segments.push({ x0: endX, x1: lineX, kind: "ongoing" });
  if (tailOut) segments.push({ x0: endX, x1: Math.min(endX + TAIL_PX, lineX), kind: "tail-out" });

  const drawn = segments.filter((segment) => segment.x1 > segment.x0);
  const x0 = drawn.at(0)?.x0 ?? startX;
  const x1 = drawn.at(-1)?.x1 ?? endX;
  const isOpen = tailIn || tailOut || ongoing;
  if (isOpen || x1 - x0 >= NARROWEST_BAR_PX) return { shape: "bar", x0, x1, segments: drawn };

  const dotX0 = Math.min((x0 + x1 - DOT_PX) / 2, lineX - DOT_PX);
  const isCertain = drawn.every((segment) => segment.kind === "certain");
  return {
    shape: "dot",
    x0: dotX0,
    x1: dotX0 + DOT_PX,
    segments: [{ x0: dotX0, x1: dotX0 + DOT_PX, kind: isCertain ? "certain" : "possible" }],
  };
}

/** Where nothing is certain and both outer bounds are stated, the words may point towards one of them. */
function possibleKind(event: LayoutEvent): Segment["kind"] {
  switch (event.extent.near) {
    case "start":
      return "fade-out";
    case "end":
      return "fade-in";
    case null:
      return "possible";
  }
}

/**
 * The stretch in which the event was under way for certain, if there is one. Two inner bounds follow from the outer
 * ones: it was under way on its first day, if it began no earlier, and on its last.
 */
function certainStretch(event: LayoutEvent): DrawnSpan | null {
  const { possibleStartMs, certainStartMs, certainEndMs, possibleEndMs, ongoing } = event.extent;
  const endMs = certainEndMs ?? (possibleStartMs === null ? null : possibleStartMs + MS_PER_DAY);
  const lastMs = possibleEndMs ?? (ongoing ? endMs : null);
  const startMs = certainStartMs ?? (lastMs === null ? null : lastMs - MS_PER_DAY);
  if (startMs === null || endMs === null || endMs <= startMs) return null;
  return { startMs, endMs };
}
