import type { Hit } from "../search/searchTypes.ts";

/** The words between two places of a text without the blanks at their edges; `null` where there is nothing else. */
export function trimWords(text: string, start: number, end: number): Hit | null {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === "") return null;
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: from + trimmed.length };
}
