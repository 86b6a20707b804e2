import { BAR_PX, DOT_PX, type PlacedMark, type Segment } from "../layout/layoutTypes.ts";

/**
 * A mark as plain shapes, for whoever draws it: the live timeline, a still picture, an exported one. All in CSS
 * pixels: x from the mark's own start (`PlacedMark.x0`), y from the middle of the mark's line. `source` is the
 * source's place in the story, from 0: it has a colour and a pattern (`toSourcePaint`).
 */
export type MarkShape =
  /** A stripe of a bar. Opacity runs evenly from one end to the other. */
  | {
      readonly kind: "band";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly source: number;
      readonly opacity0: number;
      readonly opacity1: number;
    }
  /** A source's share of a dot. */
  | { readonly kind: "wedge"; readonly path: string; readonly source: number; readonly opacity: number }
  /** An outline in the colour of text: what tells the shapes apart in grey and in forced colours. */
  | {
      readonly kind: "line";
      readonly path: string;
      readonly dash: "solid" | "dotted" | "dashed";
      readonly widthPx: number;
      /** How the path lies along a bar, for whoever stretches time and not the path. Absent on a dot. */
      readonly along?: LineAlong;
    }
  /** The pill of a cluster; the number stands in its middle. */
  | {
      readonly kind: "pill";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** Pixels, as in the path. `rails`: two lines at ±y; `box`: a rectangle between ±y; `at`: something small at one x. */
type LineAlong =
  | { readonly kind: "rails" | "box"; readonly x0: number; readonly x1: number; readonly y: number }
  | { readonly kind: "at"; readonly x: number };

/** How much of a stretch's paint is left where it is only possible. */
const POSSIBLE_OPACITY = 0.3;
const FADED_OPACITY = 0.06;
const STRIPE_MIN_PX = 2.5;
const PILL_PX = 22;

/** Height of a bar: thin, but a stripe of each source must still be seen. */
export const toBarHeight = (sourceCount: number): number => Math.max(BAR_PX, sourceCount * STRIPE_MIN_PX);

/**
 * The shapes of a mark. `sources`: which sources attest it, by their place in the story. `clip`: nothing is drawn
 * outside it (x as in `PlacedMark`), because browsers don't draw very wide shapes exactly.
 */
export function toMarkShapes(
  mark: Pick<PlacedMark, "shape" | "x0" | "x1" | "segments">,
  sources: readonly number[],
  clip: { readonly x0: number; readonly x1: number },
): readonly MarkShape[] {
  switch (mark.shape) {
    case "dot":
      return dotShapes(mark.segments, sources);
    case "bar":
      return mark.segments.flatMap((segment, index) =>
        segmentShapes(segment, tailWeight(mark.segments, index), mark.x0, sources, clip),
      );
    case "cluster":
      return [{ kind: "pill", x: 0, y: -PILL_PX / 2, width: mark.x1 - mark.x0, height: PILL_PX }];
  }
}

function dotShapes(segments: readonly Segment[], sources: readonly number[]): readonly MarkShape[] {
  const r = DOT_PX / 2;
  if (segments.some((segment) => segment.kind === "expected")) {
    return [{ kind: "line", path: circlePath(r, r - 1), dash: "dashed", widthPx: 1.5 }];
  }
  const isCertain = segments.every((segment) => segment.kind === "certain" || segment.kind === "ongoing");
  const wedges = sources.map((source, index): MarkShape => {
    const path = wedgePath(r, isCertain ? r : r - 2.5, index / sources.length, (index + 1) / sources.length);
    return { kind: "wedge", path, source, opacity: isCertain ? 1 : 2 * POSSIBLE_OPACITY };
  });
  const lines: MarkShape[] = [];
  if (!isCertain) lines.push({ kind: "line", path: circlePath(r, r - 0.75), dash: "dotted", widthPx: 1.5 });
  if (segments.some((segment) => segment.kind === "ongoing")) lines.push(chevron(2 * r + 6));
  return [...wedges, ...lines];
}

/** How opaque a tail is where it joins its neighbour: as the neighbour's near end, never more. */
function tailWeight(segments: readonly Segment[], index: number): number {
  const isIn = segments[index]?.kind === "tail-in";
  const neighbour = segments[isIn ? index + 1 : index - 1]?.kind;
  if (neighbour === "possible") return POSSIBLE_OPACITY;
  return neighbour === (isIn ? "fade-in" : "fade-out") ? FADED_OPACITY : 1;
}

function segmentShapes(
  segment: Segment,
  weight: number,
  originX: number,
  sources: readonly number[],
  clip: { readonly x0: number; readonly x1: number },
): readonly MarkShape[] {
  const from = Math.max(segment.x0, clip.x0);
  const to = Math.min(segment.x1, clip.x1);
  if (to < from) return [];
  const x0 = from - originX;
  const x1 = to - originX;
  const height = toBarHeight(sources.length);
  const stretch: Stretch = { x0, x1, height, sources };
  const at = (x: number) => (segment.x1 > segment.x0 ? (x - segment.x0) / (segment.x1 - segment.x0) : 0);
  const fade = (a: number, b: number) => ({
    opacity0: a + (b - a) * at(from),
    opacity1: a + (b - a) * at(to),
  });
  switch (segment.kind) {
    case "certain":
      return bands(stretch, { opacity0: 1, opacity1: 1 });
    case "possible":
      return [
        ...bands(stretch, { opacity0: POSSIBLE_OPACITY, opacity1: POSSIBLE_OPACITY }),
        rails(stretch),
        ...(segment.x0 >= clip.x0 ? [bound(x0, height)] : []),
        ...(segment.x1 <= clip.x1 ? [bound(x1, height)] : []),
      ];
    case "fade-in":
      return [
        ...bands(stretch, fade(FADED_OPACITY, 1)),
        rails(stretch),
        ...(segment.x0 >= clip.x0 ? [bound(x0, height)] : []),
      ];
    case "fade-out":
      return [
        ...bands(stretch, fade(1, FADED_OPACITY)),
        rails(stretch),
        ...(segment.x1 <= clip.x1 ? [bound(x1, height)] : []),
      ];
    // A tail reaches no date, so its outer end has no edge.
    case "tail-in":
      return [...bands(stretch, fade(0, weight)), rails(stretch)];
    case "tail-out":
      return [...bands(stretch, fade(weight, 0)), rails(stretch)];
    case "ongoing":
      return segment.x1 <= clip.x1 ? [{ ...chevron(x1), along: { kind: "at", x: round(x1) } }] : [];
    case "expected":
      return [box(x0, x1, height + 2)];
  }
}

type Line = Extract<MarkShape, { kind: "line" }>;

type Stretch = {
  readonly x0: number;
  readonly x1: number;
  readonly height: number;
  readonly sources: readonly number[];
};

/** One stripe for each source, one above the other. */
function bands(
  { x0, x1, height, sources }: Stretch,
  opacity: { readonly opacity0: number; readonly opacity1: number },
): readonly MarkShape[] {
  const stripe = height / Math.max(sources.length, 1);
  return sources.map((source, index) => ({
    kind: "band",
    x: x0,
    y: -height / 2 + index * stripe,
    width: x1 - x0,
    height: stripe,
    source,
    ...opacity,
  }));
}

/** Dotted edges along a stretch that isn't certain: a fade alone can't be told from a short solid bar in grey. */
function rails({ x0, x1, height }: Stretch): MarkShape {
  const y = round(height / 2 + 0.5);
  const path = `M${round(x0)} ${-y}H${round(x1)}M${round(x0)} ${y}H${round(x1)}`;
  const along = { kind: "rails", x0: round(x0), x1: round(x1), y } as const;
  return { kind: "line", path, dash: "dotted", widthPx: 1, along };
}

/** The outer bound of what is possible: a day that a source gives, so it has an edge. */
function bound(x: number, height: number): MarkShape {
  const y = round(height / 2 + 2);
  const along = { kind: "at", x: round(x) } as const;
  return { kind: "line", path: `M${round(x)} ${-y}V${y}`, dash: "dotted", widthPx: 1.5, along };
}

/** Still going on when the articles end: an open angle that ends at their date and fills nothing to its right. */
function chevron(x: number): Line {
  return {
    kind: "line",
    path: `M${round(x - 5)} -4.5L${round(x - 1)} 0L${round(x - 5)} 4.5`,
    dash: "solid",
    widthPx: 2,
  };
}

function box(boxX0: number, boxX1: number, height: number): Line {
  const [x0, x1, y] = [round(boxX0 + 0.75), round(boxX1 - 0.75), round(height / 2)];
  const path = `M${x0} ${-y}H${x1}V${y}H${x0}Z`;
  return { kind: "line", path, dash: "dashed", widthPx: 1.5, along: { kind: "box", x0, x1, y } };
}

/** A circle about (`cx`, 0). */
const circlePath = (cx: number, r: number): string =>
  `M${round(cx - r)} 0A${r} ${r} 0 1 1 ${round(cx + r)} 0A${r} ${r} 0 1 1 ${round(cx - r)} 0Z`;

/** A share of a circle about (`cx`, 0), from one part of the whole to another, clockwise from its lowest point. */
function wedgePath(cx: number, r: number, from: number, to: number): string {
  if (to - from >= 1) return circlePath(cx, r);
  const point = (part: number) => {
    const angle = Math.PI / 2 + 2 * Math.PI * part;
    return `${round(cx + r * Math.cos(angle))} ${round(r * Math.sin(angle))}`;
  };
  const isLarge = to - from > 0.5 ? 1 : 0;
  return `M${cx} 0L${point(from)}A${r} ${r} 0 ${isLarge} 1 ${point(to)}Z`;
}

/** To a hundredth: the same mark then gives the same path wherever the window is. */
const round = (px: number): number => {
  const rounded = Math.round(px * 100) / 100;
  return rounded === 0 ? 0 : rounded;
};
