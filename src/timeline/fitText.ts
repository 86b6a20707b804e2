/** Width of a text in pixels. */
type WidthOf = (text: string) => number;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The longest beginning of a text that fits with an ellipsis after it; the text itself where it fits. */
export function shortenText(text: string, widthPx: number, widthOf: WidthOf): string {
  if (widthOf(text) <= widthPx) return text;
  let fitting = "";
  let beginning = "";
  for (const { segment } of graphemes.segment(text)) {
    beginning += segment;
    if (widthOf(`${beginning}…`) > widthPx) break;
    fitting = beginning;
  }
  return `${fitting.trimEnd()}…`;
}

/** A text in at most `mostLines` lines, broken between words; the last is shortened, and so is a word too wide for a line. */
export function wrapText(
  text: string,
  widthPx: number,
  mostLines: number,
  widthOf: WidthOf,
): readonly string[] {
  const lines: string[] = [];
  let rest = text.split(/\s+/).filter((word) => word !== "");
  while (rest.length > 0 && lines.length < mostLines) {
    let count = 1;
    while (count < rest.length && widthOf(rest.slice(0, count + 1).join(" ")) <= widthPx) count += 1;
    const isLast = lines.length === mostLines - 1;
    const line = rest.slice(0, isLast ? undefined : count).join(" ");
    lines.push(shortenText(line, widthPx, widthOf));
    rest = rest.slice(count);
  }
  return lines;
}
