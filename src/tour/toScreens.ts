type Stretch = { readonly top: number; readonly bottom: number };

/** Where a part of a step's content stands, in pixels from the top of the content. */
export type Part = Stretch & {
  /** Of a part that is higher than the screen: how much of its top stays in sight while it is read. */
  readonly leadPx?: number;
  /** And where its lines stand, which may be side by side. */
  readonly lines?: readonly Stretch[];
};

/** One screenful: from where to where the content is shown. */
export type Screen = { readonly start: number; readonly end: number };

/** Where the lines of a part aren't known, so much of it is shown again on the next screen: what the edge cut is read there. */
const OVERLAP = 0.12;
/** At the foot of a screen words fade over so much, as in StageContent.module.css. */
const FADE_PX = 24;
/** Boxes of lines reach a little into each other. */
const BETWEEN_LINES_PX = 5;

/**
 * Divides a step's content into screenfuls of `heightPx`, so that every part that fits on one screen stands whole on one
 * of them, and every stretch of a higher part is seen. Parts may stand side by side. Always at least one screen; each starts
 * below the one before.
 */
export function toScreens(parts: readonly Part[], heightPx: number): readonly Screen[] {
  const screens: Screen[] = [];
  let start = 0;
  for (;;) {
    const edge = start + heightPx;
    screens.push({ start, end: edge });
    const next = heightPx > 0 ? findNextStart(parts, start, heightPx) : null;
    if (next === null) return screens;
    start = next;
  }
}

/** `null` where nothing is left to show. */
function findNextStart(parts: readonly Part[], start: number, heightPx: number): number | null {
  const edge = start + heightPx;
  const left = parts.filter(({ bottom }) => bottom > edge);
  if (left.length === 0) return null;
  return Math.min(
    ...left.map((part) =>
      // What fits and is left began below the start; the higher ones go on where this screen ends.
      part.bottom - part.top > heightPx ? findNextIn(part, start, heightPx) : part.top,
    ),
  );
}

/** Where a part goes on that is higher than a screen: with the first line that was not read whole. */
function findNextIn({ top, leadPx = 0, lines = [] }: Part, start: number, heightPx: number): number {
  const edge = start + heightPx;
  const unread = lines.filter(({ bottom }) => bottom > edge - FADE_PX).map((line) => line.top);
  const next = Math.min(edge, ...unread) - leadPx;
  const isOnward = unread.length > 0 && next > start;
  return Math.max(top, isOnward ? next : edge - Math.floor(heightPx * OVERLAP));
}

/**
 * What an edge of a screen cuts. `passed` was whole on an earlier screen, `waits` is whole on a later one: neither is to be
 * shown by halves. Too high for any screen, it must be: then it `goes-on` at the foot, and at the head is `within` a line.
 */
export type Cut<P extends Part> = {
  readonly part: P;
  readonly how: "passed" | "waits" | "goes-on" | "within";
};

/** The parts that the edges of a screen cut. */
export function findCuts<P extends Part>(parts: readonly P[], { start, end }: Screen): readonly Cut<P>[] {
  return parts.flatMap((part): readonly Cut<P>[] => {
    const fits = part.bottom - part.top <= end - start;
    const cuts: Cut<P>[] = [];
    if (part.top < start && part.bottom > start) {
      if (fits) cuts.push({ part, how: "passed" });
      else if (isWithinLine(part, start)) cuts.push({ part, how: "within" });
    }
    if (part.top < end && part.bottom > end) cuts.push({ part, how: fits ? "waits" : "goes-on" });
    return cuts;
  });
}

const isWithinLine = ({ leadPx = 0, lines = [] }: Part, start: number): boolean =>
  lines.some(
    ({ top, bottom }) =>
      top + BETWEEN_LINES_PX < start + leadPx && bottom - BETWEEN_LINES_PX > start + leadPx,
  );

/** The screen that a hand has scrolled to: the last that starts there or above. */
export function findScreen(screens: readonly Screen[], scrollTopPx: number): number {
  return Math.max(
    0,
    screens.findLastIndex(({ start }) => start <= scrollTopPx + 1),
  );
}
