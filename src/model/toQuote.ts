import { anchorQuote, type Quote } from "./anchorQuote.ts";
import { findAll } from "./findAll.ts";
import { err, ok, type Result } from "./result.ts";

/** No words between these places, or a place within a character (between the halves of a surrogate pair). */
export type ToQuoteError = { readonly kind: "empty" } | { readonly kind: "half-character" };

/**
 * The words of a text between two places, in UTF-16 units, as an author quotes them: with the shortest context of whole
 * words that makes them stand there only. `anchorQuote(text, quote)` leads back to exactly `start` and `end`; with the
 * whole rest of the text for context, every place is unambiguous. Linear in the length of the text but for sorting.
 */
export function toQuote(text: string, start: number, end: number): Result<Quote, ToQuoteError> {
  const exact = text.slice(start, end);
  if (start < 0 || end > text.length || end - start !== exact.length || exact === "") {
    return err({ kind: "empty" });
  }
  if (/\p{Cs}/u.test(exact)) return err({ kind: "half-character" });
  const others = findAll(text, exact).filter((at) => at !== start);
  if (others.length === 0) return ok({ exact });

  const context = findContext(text, start, end, others);
  const prefix = text.slice(start - context.before, start);
  const suffix = text.slice(end, end + context.after);
  // Blanks next to the quoted words may be left out, where nothing else then fits better.
  const bare = withContext(exact, prefix.trim(), suffix.trim());
  const anchor = anchorQuote(text, bare);
  return ok(anchor.ok && anchor.value.start === start ? bare : withContext(exact, prefix, suffix));
}

function withContext(exact: string, prefix: string, suffix: string): Quote {
  return { exact, ...(prefix === "" ? {} : { prefix }), ...(suffix === "" ? {} : { suffix }) };
}

/** How many units before and after: the fewest together that set the place apart from all others. */
function findContext(text: string, start: number, end: number, others: readonly number[]) {
  const length = end - start;
  const sameAfter = toCommonLengths(text.slice(end), text);
  const sameBefore = toCommonLengths(reverse(text.slice(0, start)), reverse(text));
  /** How far the text around another place is the same as around this one. */
  const places = others
    .map((at) => ({ before: sameBefore[text.length - at] ?? 0, after: sameAfter[at + length] ?? 0 }))
    .sort((a, b) => b.before - a.before);
  /** The most that the first `n` places share after the words. */
  const mostAfter = [-1];
  for (const { after } of places) mostAfter.push(Math.max(mostAfter.at(-1) ?? -1, after));

  const suffixes = toWordLengths(text.slice(end));
  let best = { before: start, after: text.length - end };
  let left = places.length;
  let choice = suffixes.length - 1;
  for (const before of toWordLengths(reverse(text.slice(0, start)))) {
    // Those that a prefix of this length does not set apart are left to the suffix.
    while (left > 0 && (places[left - 1]?.before ?? 0) < before) left--;
    const needed = (mostAfter[left] ?? -1) + 1;
    while (choice > 0 && (suffixes[choice - 1] ?? 0) >= needed) choice--;
    const after = suffixes[choice] ?? 0;
    if (after >= needed && before + after < best.before + best.after) best = { before, after };
    if (left === 0) break;
  }
  return best;
}

const reverse = (text: string): string => text.split("").reverse().join("");

/** Lengths at which a stretch may be cut off behind a whole word: none of it, one word, two, all of it. */
function toWordLengths(stretch: string): readonly number[] {
  const ends = Array.from(stretch.matchAll(/\S(?=\s)/g), ({ index }) => index + 1);
  return [...new Set([0, ...ends, stretch.length])];
}

/** For each place in the text, how much of `pattern` begins there: the Z algorithm (Gusfield 1997), linear. */
function toCommonLengths(pattern: string, text: string): readonly number[] {
  const whole = pattern + text;
  const z = new Array<number>(whole.length).fill(0);
  for (let i = 1, from = 0, to = 0; i < whole.length; i++) {
    let same = i < to ? Math.min(to - i, z[i - from] ?? 0) : 0;
    while (i + same < whole.length && whole.charCodeAt(same) === whole.charCodeAt(i + same)) same++;
    z[i] = same;
    if (i + same > to) [from, to] = [i, i + same];
  }
  return Array.from({ length: text.length }, (_, at) =>
    Math.min(pattern.length, z[pattern.length + at] ?? 0),
  );
}
