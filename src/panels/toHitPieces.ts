import type { Hits } from "../search/searchTypes.ts";

/** A stretch of a text; the pieces joined are the text. */
export type HitPiece = { readonly start: number; readonly text: string; readonly isHit: boolean };

/** Cuts a text at its hits, in order; what lies outside the text or inside an earlier hit is left out. */
export function toHitPieces(text: string, hits: Hits): readonly HitPiece[] {
  const pieces: HitPiece[] = [];
  let at = 0;
  const add = (end: number, isHit: boolean) => {
    if (at < end) pieces.push({ start: at, text: text.slice(at, end), isHit });
    at = Math.max(at, end);
  };
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}
