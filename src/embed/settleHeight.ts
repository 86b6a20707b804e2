/** A height that was told, in CSS pixels, and when. */
export type ToldHeight = { readonly height: number; readonly atMs: number };

const FLIPS = 4;
const WITHIN_MS = 1000;

/** What of the past `settleHeight` needs: the last heights told, oldest first. */
export const keepLast = (told: readonly ToldHeight[], next: ToldHeight): readonly ToldHeight[] =>
  [...told, next].slice(-FLIPS);

/**
 * The height to tell the page, or `null` where there is nothing new. `measured` in CSS pixels, rounded up: half a
 * pixel too few is a scroll bar, which takes width, which makes the text higher. Where the content has flipped between
 * two heights four times within a second, because a scroll bar comes and goes, the larger one stays.
 */
export function settleHeight(told: readonly ToldHeight[], measured: number, nowMs: number): number | null {
  const height = Math.ceil(measured);
  const last = told.at(-1);
  if (!(height > 0) || height === last?.height) return null;
  const isFlipping =
    told.length >= FLIPS &&
    told.every(({ atMs }) => nowMs - atMs <= WITHIN_MS) &&
    told.every((past, i) => past.height === told[i % 2]?.height) &&
    height === told.at(-2)?.height;
  return isFlipping && last !== undefined && height < last.height ? null : height;
}
