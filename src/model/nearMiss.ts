import { findAll } from "./findAll.ts";
import { type FoldedText, foldText } from "./foldText.ts";

/** One place where a quotation and the nearest text differ. */
export interface QuoteDifference {
  readonly what: "quotation marks" | "dashes" | "white space" | "capital letters" | "characters" | "words";
  /** As the author wrote it. Empty where the text has something and the quotation nothing. */
  readonly quoted: string;
  /** As the text has it. */
  readonly found: string;
}

export interface NearMiss {
  /** UTF-16 units into the text. */
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly differences: readonly QuoteDifference[];
}

/**
 * The stretch of text that an author most likely meant by words that do not stand in it, for a diagnostic; never
 * for a reader. First the same words but for typography, then the stretch of as many words that shares the most of
 * them (at least half, and two). Linear in the length of the text.
 */
export function findNearMiss(text: string, exact: string): NearMiss | null {
  const haystack = foldText(text);
  const needle = foldText(exact);
  return findSameLetters(text, exact, haystack, needle) ?? findSharedWords(text, exact, haystack, needle);
}

function findSameLetters(
  text: string,
  exact: string,
  haystack: FoldedText,
  needle: FoldedText,
): NearMiss | null {
  const trimmed = needle.folded.trim();
  const from = findAll(haystack.folded, trimmed)[0];
  if (from === undefined) return null;
  const skipped = needle.folded.length - needle.folded.trimStart().length;
  const piece = (whole: string, folded: FoldedText, index: number) =>
    whole.slice(folded.starts[index], folded.starts[index + 1]);
  const differences: QuoteDifference[] = [];
  let quotedRun = "";
  let foundRun = "";
  for (let i = 0; i <= trimmed.length; i++) {
    const quoted = i === trimmed.length ? "" : piece(exact, needle, skipped + i);
    const found = i === trimmed.length ? "" : piece(text, haystack, from + i);
    if (quoted !== found) {
      quotedRun += quoted;
      foundRun += found;
    } else if (quotedRun !== foundRun) {
      differences.push({ what: classify(quotedRun, foundRun), quoted: quotedRun, found: foundRun });
      [quotedRun, foundRun] = ["", ""];
    }
  }
  if (trimmed !== needle.folded) {
    const outer =
      exact.slice(exact.trimEnd().length) || exact.slice(0, exact.length - exact.trimStart().length);
    differences.push({ what: "white space", quoted: outer, found: "" });
  }
  const start = haystack.starts[from] ?? 0;
  const end = haystack.starts[from + trimmed.length] ?? text.length;
  return { start, end, found: text.slice(start, end), differences };
}

interface Word {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

function findSharedWords(
  text: string,
  exact: string,
  haystack: FoldedText,
  needle: FoldedText,
): NearMiss | null {
  const wanted = toWords(needle.folded);
  const words = toWords(haystack.folded);
  if (wanted.length < 2) return null;
  const missing = new Map<string, number>();
  for (const { letters } of wanted) missing.set(letters, (missing.get(letters) ?? 0) + 1);
  let shared = 0;
  let best = { score: 0, shared: 0, from: 0 };
  for (let i = 0; i < words.length; i++) {
    // `missing` counts down as words enter the stretch and up as they leave it.
    const entering = words[i]?.letters ?? "";
    const need = missing.get(entering);
    if (need !== undefined) {
      if (need > 0) shared++;
      missing.set(entering, need - 1);
    }
    const from = i - wanted.length + 1;
    const leaving = words[from - 1]?.letters;
    const had = leaving === undefined ? undefined : missing.get(leaving);
    if (leaving !== undefined && had !== undefined) {
      if (had >= 0) shared--;
      missing.set(leaving, had + 1);
    }
    const first = Math.max(0, from);
    const ends =
      (words[first]?.letters === wanted[0]?.letters ? 1 : 0) + (entering === wanted.at(-1)?.letters ? 1 : 0);
    if (2 * shared + ends > best.score) best = { score: 2 * shared + ends, shared, from: first };
  }
  if (best.shared < 2 || best.shared * 2 < wanted.length) return null;
  const last = words[Math.min(best.from + wanted.length, words.length) - 1];
  const start = haystack.starts[words[best.from]?.start ?? 0] ?? 0;
  const end = haystack.starts[last?.end ?? 0] ?? text.length;
  const found = text.slice(start, end);
  return { start, end, found, differences: [differingMiddle(exact, found)] };
}

function toWords(folded: string): readonly Word[] {
  return Array.from(folded.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    letters: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What is left of both when the same words at the beginning and the end are taken off. */
function differingMiddle(quoted: string, found: string): QuoteDifference {
  const a = quoted.trim().split(/\s+/u);
  const b = found.trim().split(/\s+/u);
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = (words: readonly string[]) => words.slice(head, words.length - tail).join(" ");
  return { what: "words", quoted: middle(a), found: middle(b) };
}

function classify(quoted: string, found: string): QuoteDifference["what"] {
  const both = quoted + found;
  if (/^\s*$/u.test(both)) return "white space";
  if (/^['"\p{Pi}\p{Pf}„‚`´′″ʼ＂\s]+$/u.test(both)) return "quotation marks";
  if (/^[\p{Pd}−\s]+$/u.test(both)) return "dashes";
  if (quoted.toLowerCase() === found.toLowerCase()) return "capital letters";
  return "characters";
}
