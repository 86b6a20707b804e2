import type { MeasureText } from "./layoutTypes.ts";

/** Sizes in CSS pixels: labels are set in Public Sans 600, dates in Public Sans 400. */
const LABEL_PX = 14;
const DATE_PX = 12;

/**
 * Advance widths in hundredths of an em, each rounded up to the next five: Public Sans 600, read from the font's own
 * `hmtx` table (@fontsource-variable/public-sans 5.3.0). Weight 400 is one to two in a hundred narrower.
 */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  [
    ["25", " .:`’·"],
    ["30", "!',;Iij|‘"],
    ["35", "()[]l"],
    ["40", "-/J\\f{}"],
    ["45", "*1rt”"],
    ["50", '"^z“'],
    ["55", "?_csvyç"],
    ["60", "+<=>Laehknoux~–×äöüéèàñ"],
    ["65", "#0234679EFPTYbdgpqßÉ"],
    ["70", "$58BRSVZ"],
    ["75", "&ACDGKOUXÄÖÜ"],
    ["80", "HNQw"],
    ["85", "@…"],
    ["90", "m"],
    ["95", "%M"],
    ["100", "W"],
    ["115", "—"],
  ].flatMap(([width, characters]) => [...(characters ?? "")].map((character) => [character, Number(width)])),
);
/** Other letters, and what is as wide as it is high (Chinese, Japanese, Korean, emoji). */
const OTHER = 75;
const FULL = 105;
const isFullWidth =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
/** Combining marks and direction marks stand on their neighbours. */
const isWidthless = /[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * How wide a text will be, without a browser: roughly right, and rather too wide than too narrow, so that a picture
 * drawn at build time has no label that the real font would push over another.
 */
export const approximateTextWidth: MeasureText = (text, style) => {
  let hundredths = 0;
  for (const character of text) hundredths += widthOf(character);
  return (hundredths / 100) * (style === "label" ? LABEL_PX : DATE_PX);
};

function widthOf(character: string): number {
  const known = WIDTHS.get(character);
  if (known !== undefined) return known;
  if (isWidthless.test(character)) return 0;
  return isFullWidth.test(character) ? FULL : OTHER;
}
