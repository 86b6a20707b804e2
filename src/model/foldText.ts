/** Text with everything ironed out that a typist easily gets wrong. */
export interface FoldedText {
  readonly folded: string;
  /**
   * For each unit of `folded`, where the piece it came from begins in the text; one entry more, the text's length,
   * for the end.
   */
  readonly starts: readonly number[];
}

const MARKS = /[\p{M}\p{Cf}]/gu;
const BLANK = /^\s$/u;
const SINGLE = /[‘’‚‛′`´ʼ‹›]/gu;
const DOUBLE = /[“”„‟″«»＂]/gu;
const DASHES = /[‐‑‒–—―−]/gu;

/**
 * Folds quotation marks to straight ones, dashes to hyphens, runs of white space to one space, upper case to lower,
 * and drops accents and invisible format characters. Only for finding what an author may have meant: nothing that a
 * reader sees is ever found this way.
 */
export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  let folded = "";
  let at = 0;
  let inBlank = false;
  for (const character of text) {
    const blank = BLANK.test(character);
    const plain = blank ? (inBlank ? "" : " ") : foldCharacter(character);
    for (let i = 0; i < plain.length; i++) starts.push(at);
    folded += plain;
    // An invisible character within white space does not end it.
    if (blank || plain !== "") inBlank = blank;
    at += character.length;
  }
  starts.push(text.length);
  return { folded, starts };
}

const foldCharacter = (character: string): string =>
  character
    .replace(SINGLE, "'")
    .replace(DOUBLE, '"')
    .replace(DASHES, "-")
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase();
