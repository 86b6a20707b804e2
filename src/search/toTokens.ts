/** A way to find a word: the folded word itself or a part of it, and where that stands, in UTF-16 units. */
type Form = { readonly term: string; readonly start: number; readonly end: number };

/** One word or figure of a text. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /**
   * The whole word first. Then what else it can be found by: "34,000" by "34000", "Israel’s" by "israel",
   * "cross-border" by "cross" and "border".
   */
  readonly forms: readonly Form[];
};

/** Marks and joiners that may stand inside a word but don't begin one. */
const LETTERS = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d\\u2060]*";
const APOSTROPHES = "'’ʼ＇";
const HYPHENS = "\\-‐‑";
const WORD = new RegExp(
  `${LETTERS}(?:(?:[${APOSTROPHES}${HYPHENS}]|(?<=\\p{N})[.,](?=\\p{N}))${LETTERS})*`,
  "gu",
);
const PLAIN = /^[A-Za-z0-9]+$/;
const GROUPED_FIGURE = /^\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?$/u;
const PIECE = new RegExp(`[^${HYPHENS}]+`, "gu");
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, "iu");
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "gu");
const ANY_HYPHEN = new RegExp(`[${HYPHENS}]`, "gu");

/**
 * The words of a text: letters and digits with their marks, apostrophes and hyphens inside words, points and commas
 * inside figures. Dashes, and everything else, stand between words.
 */
export function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    tokens.push({ start, end: start + word.length, forms: toForms(word, start) });
  }
  return tokens;
}

/**
 * A word as it is compared: without case and accents, apostrophes and hyphens of every shape alike. Whatever else
 * differs is another word; nothing is compared approximately.
 */
export function toTerm(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(ANY_APOSTROPHE, "'")
    .replace(ANY_HYPHEN, "-")
    .toLowerCase();
}

function toForms(word: string, start: number): readonly Form[] {
  const end = start + word.length;
  const whole = { term: toTerm(word), start, end };
  if (PLAIN.test(word)) return [whole];
  if (GROUPED_FIGURE.test(word)) return [whole, { ...whole, term: whole.term.replaceAll(",", "") }];
  const forms = [whole];
  const pieces = [...word.matchAll(PIECE)];
  for (const { 0: piece, index } of pieces) {
    const at = start + index;
    if (pieces.length > 1) forms.push({ term: toTerm(piece), start: at, end: at + piece.length });
    if (!POSSESSIVE.test(piece)) continue;
    const stem = piece.slice(0, -2);
    forms.push({ term: toTerm(stem), start: at, end: at + stem.length });
  }
  return forms;
}
