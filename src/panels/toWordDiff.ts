import { diffArrays } from "diff";

/** A piece of one text. `missingFrom`: the texts (by place) that quote the same and lack these words; empty: none does. */
export type DiffPiece = { readonly text: string; readonly missingFrom: readonly number[] };

/** One text, compared with the texts that quote the same. */
export type DiffedText = {
  /** The texts (by place) that have a long run of words with this one. */
  readonly partners: readonly number[];
  /** Of each of the text's stretches; the pieces of one joined are exactly that stretch. */
  readonly stretches: readonly (readonly DiffPiece[])[];
};

/** So many words in a row are no coincidence of phrase: both quote, or retell, one text. */
export const MIN_SHARED_RUN = 6;

/**
 * Texts that quote the same in different extent, word by word; `null` for a text that shares no run of
 * `MIN_SHARED_RUN` words with any other. Each text is a list of stretches that follow one another.
 *
 * Words are compared exactly, but for the quotation marks within them: straight and curly ones count as equal. The
 * punctuation between words is not compared, because it follows each newsroom's style and not the text that is quoted.
 * Pairs of texts are compared by longest common subsequence (Myers, in the `diff` package).
 */
export function toWordDiff(texts: readonly (readonly string[])[]): readonly (DiffedText | null)[] {
  const sides = texts.map((stretches) => stretches.map(toWords));
  const keys = sides.map((words) => words.flat().map(({ key }) => key));
  const shared = keys.map(() => new Map<number, ReadonlySet<number>>());
  for (const [a, left] of keys.entries()) {
    for (const [b, right] of keys.entries()) {
      if (b <= a) continue;
      const common = toCommon(left, right);
      if (common.longestRun < MIN_SHARED_RUN) continue;
      shared[a]?.set(b, common.left);
      shared[b]?.set(a, common.right);
    }
  }
  return texts.map((stretches, at) => {
    const partners = shared[at];
    if (partners === undefined || partners.size === 0) return null;
    let first = 0;
    return {
      partners: [...partners.keys()].toSorted((a, b) => a - b),
      stretches: stretches.map((stretch, i) => {
        const words = sides[at]?.[i] ?? [];
        const pieces = toPieces(stretch, words, (word) => toMissing(partners, first + word));
        first += words.length;
        return pieces;
      }),
    };
  });
}

type Word = { readonly start: number; readonly end: number; readonly key: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['‘’.,–-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

const toWords = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    key: word.replaceAll(/[‘’]/g, "'"),
  }));

/** Which words of either side, by place, the other has too, and the longest run of them. */
function toCommon(left: readonly string[], right: readonly string[]) {
  const common = { left: new Set<number>(), right: new Set<number>(), longestRun: 0 };
  let [a, b] = [0, 0];
  for (const { added, removed, count } of diffArrays([...left], [...right])) {
    if (!added && !removed) {
      for (let i = 0; i < count; i++) {
        common.left.add(a + i);
        common.right.add(b + i);
      }
      common.longestRun = Math.max(common.longestRun, count);
    }
    if (!added) a += count;
    if (!removed) b += count;
  }
  return common;
}

const toMissing = (partners: ReadonlyMap<number, ReadonlySet<number>>, word: number): readonly number[] =>
  [...partners].flatMap(([partner, common]) => (common.has(word) ? [] : [partner])).toSorted((a, b) => a - b);

/** What stands between two words belongs to both where they are marked alike, and else is left plain. */
function toPieces(
  text: string,
  words: readonly Word[],
  missingOf: (word: number) => readonly number[],
): readonly DiffPiece[] {
  const pieces: { text: string; missingFrom: readonly number[] }[] = [];
  const add = (part: string, missingFrom: readonly number[]) => {
    const last = pieces.at(-1);
    if (part === "") return;
    if (last && isAlike(last.missingFrom, missingFrom)) last.text += part;
    else pieces.push({ text: part, missingFrom });
  };
  let end = 0;
  let before: readonly number[] = [];
  for (const [at, word] of words.entries()) {
    const missing = missingOf(at);
    add(text.slice(end, word.start), isAlike(before, missing) ? missing : []);
    add(text.slice(word.start, word.end), missing);
    end = word.end;
    before = missing;
  }
  add(text.slice(end), []);
  return pieces;
}

const isAlike = (a: readonly number[], b: readonly number[]) => a.join() === b.join();
