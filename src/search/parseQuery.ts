import { toTerm, toTokens } from "./toTokens.ts";

/** One thing that must stand in what is found. */
export type QueryPart = {
  /** Folded words; several must follow each other. At least one. */
  readonly terms: readonly string[];
  /** Quoted: the words must be whole words of the text, not parts of one. */
  readonly isPhrase: boolean;
  /** The last word may be the beginning of a longer one. */
  readonly isPrefix: boolean;
};

/** Words between quotation marks of any shape; the last pair may still be open. */
const QUOTED = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)/gu;
const MIN_PREFIX_LETTERS = 3;

/**
 * What a reader asks for. The words are all required. A word stands for every word that begins with it where it has
 * three letters or is the last, which may not be typed to its end yet; a figure only where it is the last, because 100 is no
 * beginning of 1000. Words in quotation marks must stand as they are, one after the other.
 */
export function parseQuery(query: string): readonly QueryPart[] {
  const parts: QueryPart[] = [];
  let at = 0;
  for (const { 0: quoted, 1: inside = "", 2: close = "", index } of query.matchAll(QUOTED)) {
    parts.push(...toWords(query.slice(at, index), false));
    const terms = toTerms(inside);
    if (terms.length > 0) parts.push({ terms, isPhrase: true, isPrefix: close === "" });
    at = index + quoted.length;
  }
  parts.push(...toWords(query.slice(at), true));
  return parts;
}

function toWords(text: string, isEnd: boolean): readonly QueryPart[] {
  const terms = toTerms(text);
  return terms.map((term, i) => ({
    terms: [term],
    isPhrase: false,
    isPrefix:
      (isEnd && i === terms.length - 1) || ([...term].length >= MIN_PREFIX_LETTERS && /\p{L}/u.test(term)),
  }));
}

const toTerms = (text: string): readonly string[] =>
  toTokens(text).map(({ start, end }) => toTerm(text.slice(start, end)));
