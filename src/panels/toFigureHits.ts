import type { StatementValue } from "../model/storySchema.ts";
import type { Hits } from "../search/searchTypes.ts";

/** What newsrooms put between thousands: nothing, comma, full stop, apostrophe, and spaces of three kinds. */
const SEPARATORS = ["", ",", ".", "'", "’", " ", "\u00a0", "\u202f"];
/** Words that stand for zeros. Only English ones: elsewhere a word of the same letters may stand for more of them. */
const SCALES = [
  [1e3, "thousand"],
  [1e6, "million"],
  [1e9, "billion"],
] as const;
const BEFORE = "(?<!\\d|\\d[.,'’ \\u00a0\\u202f])";
const AFTER = "(?!\\d|[.,'’ \\u00a0\\u202f]\\d)";
const BEFORE_SCALE = "[ \\u00a0\\u202f-]";
const AFTER_SCALE = "(?![\\p{L}\\d])";

/**
 * Where the figures of a value stand in the words, in UTF-16 units into `text`: only where the number is written in
 * digits, whole ("250" is not in "1,250"), and exactly once; "2.4 million" is such a number with its zeros in a word. A
 * figure that is spelled out, or stands twice, is nowhere.
 */
export function toFigureHits(value: StatementValue | undefined, text: string): Hits {
  const figures = new Set([value?.atLeast, value?.atMost].filter((figure) => figure !== undefined));
  return [...figures]
    .flatMap((figure) => {
      const scaled = SCALES.filter(([scale]) => figure >= scale).map(
        ([scale, word]) => `${toSpellings(figure / scale)}${BEFORE_SCALE}${word}${AFTER_SCALE}`,
      );
      const written = [`${toSpellings(figure)}${AFTER}`, ...scaled].join("|");
      const pattern = new RegExp(`${BEFORE}(?:${written})`, "gu");
      const found = [...text.matchAll(pattern)];
      return found.length === 1
        ? found.map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
        : [];
    })
    .toSorted((a, b) => a.start - b.start);
}

/** A pattern for the number, however its thousands are kept apart. */
const toSpellings = (figure: number): string =>
  `(?:${[...new Set(SEPARATORS.map((separator) => group(figure, separator)))].map(toLiteral).join("|")})`;

/** "34000" with its thousands apart. */
function group(figure: number, separator: string): string {
  const [whole = "", fraction] = String(figure).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, separator);
  return fraction === undefined ? grouped : `${grouped}${separator === "." ? "," : "."}${fraction}`;
}

const toLiteral = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
