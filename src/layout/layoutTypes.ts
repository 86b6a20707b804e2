/**
 * What goes into the layout and what comes out. All pixels are CSS pixels; x counts from the plot's start edge,
 * y from its top, below the axis. Times are milliseconds since the epoch, UTC.
 */

/** One event, reduced to what its place on the axis depends on. */
export type LayoutEvent = {
  readonly id: string;
  readonly lane: string;
  readonly label: string;
  /** Where words that were searched for stand in the label, in UTF-16 units. */
  readonly labelHits?: readonly { readonly start: number; readonly end: number }[] | undefined;
  /** Words that were searched for stand in the date, which is written out more fully elsewhere. */
  readonly isDateHit?: boolean | undefined;
  /** The date in words, no more precise than the date. */
  readonly dateLabel: string;
  /** The sources that attest it, in the story's order: the mark is divided among them. */
  readonly sources: readonly string[];
  readonly status: "reported" | "expected" | "demanded";
  readonly extent: DrawnExtent;
  /** What to keep when there is no room for all: more is kept first. Landmarks outweigh everything else. */
  readonly weight: number;
  readonly landmark: boolean;
  /** How many parts are folded into it, or would be. 0: none. */
  readonly partCount: number;
  /** Its parts are shown beside it. */
  readonly unfolded: boolean;
};

/**
 * The four bounds as instants: a day begins at its UTC midnight and ends at the next. `null` means that no source
 * states the bound; it is drawn as a tail of constant length that reaches no date.
 */
export type DrawnExtent = {
  readonly possibleStartMs: number | null;
  readonly certainStartMs: number | null;
  readonly certainEndMs: number | null;
  readonly possibleEndMs: number | null;
  /** Still going on when the articles end: closed by an open mark at the line that marks their date. */
  readonly ongoing: boolean;
  readonly near: "start" | "end" | null;
};

/** A stretch of a mark, in pixels. Which end is the firm one follows from the kind. */
export type Segment = {
  readonly x0: number;
  readonly x1: number;
  readonly kind:
    | "certain" // solid
    | "possible" // anywhere in here: even, light, no firm end
    | "fade-in" // from possible to certain
    | "fade-out" // from certain to possible
    | "tail-in" // start not stated: constant length, reaches no date
    | "tail-out" // end not stated, and not known to go on
    | "ongoing" // the open mark at the articles' date
    | "expected"; // dashed outline
};

export type PlacedLabel = {
  /** `end`: after the mark; `start`: before it; `below`: under a bar; `inside` never occurs. */
  readonly side: "end" | "start" | "below";
  readonly x: number;
  /** Room for the label; longer text is shortened with an ellipsis. */
  readonly widthPx: number;
  /** Whether the text had to be shortened to fit `widthPx`. */
  readonly shortened: boolean;
};

export type PlacedMark = {
  /** Stable while the same events are drawn: the event's id, or one made from a cluster's first id and lane. */
  readonly key: string;
  readonly kind: "event" | "cluster";
  /** One id, or a cluster's, in order of time (at most the first 200 of a larger cluster). */
  readonly eventIds: readonly string[];
  /** How many events it stands for. */
  readonly count: number;
  readonly lane: string;
  /** Row in its lane, from 0. */
  readonly row: number;
  /** Top of its row. */
  readonly y: number;
  /** The mark's own extent, without label. May lie partly outside the plot. */
  readonly x0: number;
  readonly x1: number;
  /** `dot`: too short on screen for a bar, drawn at the centre of its stretch, `DOT_PX` wide. */
  readonly shape: "dot" | "bar" | "cluster";
  readonly segments: readonly Segment[];
  /** Absent only where even a shortened label has no room; the mark's accessible name still has it. */
  readonly label: PlacedLabel | null;
  /** Drawn over its neighbours: the selected event, taken out of a cluster without moving what is in view. */
  readonly raised?: true;
};

export type PlacedLane = {
  readonly id: string;
  readonly y: number;
  readonly heightPx: number;
  readonly rows: number;
};

export type Layout = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rowHeightPx: number;
  /** `two-line`: the date under the label; `one-line`: the date after it, where rows are short. */
  readonly density: "two-line" | "one-line";
  readonly lanes: readonly PlacedLane[];
  /** In order of time, then of lane and row: the order in which the keyboard visits them. */
  readonly marks: readonly PlacedMark[];
  /** Where the line that marks the articles' date stands; may lie outside the plot. */
  readonly knowledgeEndX: number;
};

/** Text widths in CSS pixels, each with `TEXT_SPARE_PX`. The browser measures; the build uses a table. */
export type MeasureText = (text: string, style: "label" | "date") => number;
/** More than measured: a browser rounds a box and its text apart. */
export const TEXT_SPARE_PX = 1;

/** Diameter of a dot, and the height a pointer needs (WCAG 2.5.8) is the row's. */
export const DOT_PX = 16;
export const BAR_PX = 6;
/** Length of a tail: constant on screen, because it reaches no date. */
export const TAIL_PX = 56;
/** Length of an expected event's outline when no date is given. */
export const EXPECTED_PX = 96;
/** Heights of a row: the label with its date under it, and beside it. */
export const TWO_LINE_ROW_PX = 44;
export const ONE_LINE_ROW_PX = 28;
/** Between a dot and its label. */
export const LABEL_GAP_PX = 6;
/** At least this much between what stands in one row. */
export const BOX_GAP_PX = 8;
/** Between label and date where both stand on one line. */
export const DATE_GAP_PX = 8;
/** Kept free at the end of a label's first line for the number of parts, where there are any. */
export const PARTS_PX = 36;
/** Width of a cluster's pill. */
export const CLUSTER_PX = 32;
/** Width of the open mark that closes what is still going on. */
export const ONGOING_PX = 8;
