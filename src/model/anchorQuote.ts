import { findAll } from "./findAll.ts";
import { findNearMiss, type NearMiss } from "./nearMiss.ts";
import { err, ok, type Result } from "./result.ts";

/** Words that an author says are in a source: a W3C TextQuoteSelector. */
export interface Quote {
  readonly exact: string;
  /** The words right before; white space between them and `exact` may be left out. */
  readonly prefix?: string | undefined;
  /** The words right after; white space between `exact` and them may be left out. */
  readonly suffix?: string | undefined;
}

/** Where a quotation stands, in UTF-16 units: `text.slice(start, end) === exact`. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
}

export type AnchorError =
  /** `elsewhere`: how often the words stand in the text, but not with this prefix and suffix. */
  | { readonly kind: "not-found"; readonly elsewhere: number }
  | { readonly kind: "ambiguous"; readonly count: number }
  | ({ readonly kind: "near-miss" } & NearMiss);

/**
 * Turns a quotation into a place in the text, exactly: letter for letter, or not at all. The nearest stretch of text
 * comes only with the error, for the author to correct the quotation by. Linear in the length of the text.
 */
export function anchorQuote(text: string, quote: Quote): Result<Anchor, AnchorError> {
  const { exact } = quote;
  // Half a surrogate pair, which YAML can spell ("\\ud83c"), would match within a character.
  if (/\p{Cs}/u.test(exact)) return err({ kind: "not-found", elsewhere: 0 });
  const starts = findAll(text, exact);
  if (starts.length === 0) {
    const near = findNearMiss(text, exact);
    return err(near ? { kind: "near-miss", ...near } : { kind: "not-found", elsewhere: 0 });
  }
  const fitting = fitContext(text, quote, starts);
  const [start] = fitting;
  if (start === undefined) return err({ kind: "not-found", elsewhere: starts.length });
  if (fitting.length > 1) return err({ kind: "ambiguous", count: fitting.length });
  return ok({ start, end: start + exact.length });
}

function fitContext(text: string, quote: Quote, starts: readonly number[]): readonly number[] {
  const { exact, prefix = "", suffix = "" } = quote;
  const prefixEnds = new Set(findAll(text, prefix).map((start) => start + prefix.length));
  const suffixStarts = new Set(findAll(text, suffix));
  const fits = (isPrefixEnd: (at: number) => boolean, isSuffixStart: (at: number) => boolean) =>
    starts.filter(
      (start) =>
        (prefix === "" || isPrefixEnd(start)) && (suffix === "" || isSuffixStart(start + exact.length)),
    );
  const strict = fits(
    (at) => prefixEnds.has(at),
    (at) => suffixStarts.has(at),
  );
  if (strict.length > 0) return strict;
  return fits(
    (at) => some(at, -1, prefixEnds, text),
    (at) => some(at, 1, suffixStarts, text),
  );
}

/** No gap between two words in an article is wider; it bounds the walk, so that a page of blanks costs nothing. */
const WIDEST_GAP = 64;

/** Whether one of the places is reached from `at` over nothing but white space. */
function some(at: number, direction: 1 | -1, places: ReadonlySet<number>, text: string): boolean {
  for (let gap = 0; gap <= WIDEST_GAP; gap++) {
    const here = at + direction * gap;
    if (places.has(here)) return true;
    if (!/^\s$/u.test(text.charAt(direction === 1 ? here : here - 1))) return false;
  }
  return false;
}
