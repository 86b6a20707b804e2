/** A stretch of a text in UTF-16 units: `start` included, `end` not. */
export type Stretch = { readonly start: number; readonly end: number };

/**
 * The sentence in which the unit at `offset` stands, without the spaces around it, looked for inside `block` only.
 *
 * A sentence ends at `.`, `!`, `?` or `…` (and the closing marks after it) where a space and then anything but a
 * lower-case letter follows, or at `。`, `！`, `？`; not after the abbreviations and initials below. It decides only how
 * much context a quotation is shown with, so a rare wrong guess shows too much or too little and changes no word.
 * Our own rule rather than `Intl.Segmenter`, which splits at "Maj. Gen." and "Oct. 7" and differs between the ICU
 * versions of build and browser.
 */
export function toSentence(text: string, offset: number, block: Stretch): Stretch {
  let start = block.start;
  for (const end of toSentenceEnds(text, block)) {
    if (offset < end) return trim(text, { start, end });
    start = end;
  }
  return trim(text, { start, end: block.end });
}

/**
 * Every sentence of the text, in order, each inside one part or inside what stands between two, without the spaces
 * around it; what holds nothing but space is no sentence. By the same rule as `toSentence`.
 */
export function toSentences(text: string, parts: readonly Stretch[]): readonly Stretch[] {
  const sentences: Stretch[] = [];
  for (const block of toBlocks(text, parts)) {
    let start = block.start;
    for (const end of [...toSentenceEnds(text, block), block.end]) {
      if (text.slice(start, end).trim() !== "") sentences.push(trim(text, { start, end }));
      start = end;
    }
  }
  return sentences;
}

/** The parts, and the stretches before, between and after them. */
function toBlocks(text: string, parts: readonly Stretch[]): readonly Stretch[] {
  const blocks: Stretch[] = [];
  let at = 0;
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    blocks.push({ start: at, end: part.start }, { start: Math.max(at, part.start), end: part.end });
    at = Math.max(at, part.end);
  }
  blocks.push({ start: at, end: text.length });
  return blocks.filter(({ start, end }) => start < end);
}

/** Where sentences end inside the block, in units of `text`, the block's own end left out. */
function* toSentenceEnds(text: string, block: Stretch): Generator<number> {
  const body = text.slice(block.start, block.end);
  for (const match of body.matchAll(SENTENCE_END)) {
    if (match[1] === "." && isAbbreviation(body.slice(0, match.index))) continue;
    yield block.start + match.index + match[0].length;
  }
}

const CLOSERS = "[\"'”’»›)\\]\\p{Bidi_Control}]*";
const SENTENCE_END = new RegExp(`(?:([.!?…])${CLOSERS}(?=\\s+[^\\p{Ll}\\s])|[。！？]${CLOSERS})`, "gu");

/** What is commonly written with a full stop inside an English news sentence. */
const ABBREVIATIONS = new Set(
  (
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun " +
    "mr mrs ms dr prof rev hon gen maj brig col lt capt cmdr adm sgt cpl pvt gov sen rep pres " +
    "st mt no vs nos vol fig art sec approx dept inc ltd co corp jr sr"
  ).split(" "),
);

function isAbbreviation(before: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before.slice(-24))?.[0] ?? "";
  // A single capital is an initial; a stop inside the word is "U.S" or "a.m".
  return /^\p{Lu}$/u.test(word) || /\p{L}\.\p{L}+$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

function trim(text: string, { start, end }: Stretch): Stretch {
  const body = text.slice(start, end);
  if (body.trim() === "") return { start, end };
  return {
    start: start + (body.length - body.trimStart().length),
    end: end - (body.length - body.trimEnd().length),
  };
}
