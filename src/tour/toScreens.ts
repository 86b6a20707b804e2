/** Where a part of a step's content stands, in pixels from the top of the content. */
export type Part = { readonly top: number; readonly bottom: number };

/** One screenful: from where to where the content is shown. */
export type Screen = { readonly start: number; readonly end: number };

/** Of a part that is higher than a screen, so much is shown again on the next: a line that the edge cut is read there. */
const OVERLAP = 0.12;

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
    ...left.map(({ top, bottom }) =>
      // What fits and is left began below the start; the higher ones go on where this screen ends.
      bottom - top > heightPx ? Math.max(top, edge - Math.floor(heightPx * OVERLAP)) : top,
    ),
  );
}

/**
 * What an edge of a screen cuts. `passed` was whole on an earlier screen, `waits` is whole on a later one: neither is to be
 * shown by halves. `goes-on`: too high for any screen, it must be.
 */
export type Cut<P extends Part> = { readonly part: P; readonly how: "passed" | "waits" | "goes-on" };

/** The parts that the edges of a screen cut. */
export function findCuts<P extends Part>(parts: readonly P[], { start, end }: Screen): readonly Cut<P>[] {
  return parts.flatMap((part): readonly Cut<P>[] => {
    const fits = part.bottom - part.top <= end - start;
    if (part.top < end && part.bottom > end) return [{ part, how: fits ? "waits" : "goes-on" }];
    return fits && part.top < start && part.bottom > start ? [{ part, how: "passed" }] : [];
  });
}

/** The screen that a hand has scrolled to: the last that starts there or above. */
export function findScreen(screens: readonly Screen[], scrollTopPx: number): number {
  return Math.max(
    0,
    screens.findLastIndex(({ start }) => start <= scrollTopPx + 1),
  );
}
