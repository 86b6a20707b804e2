import type { Passage } from "../model/storySchema.ts";

/** Longer words are given by their beginning and end, as browsers do it when they make such a link themselves. */
const LONGEST_EXACT = 300;
const END_WORDS = 6;
const CONTEXT_WORDS = 3;

/**
 * The address of words in a web page: a text fragment after the WICG draft (`#:~:text=[prefix-,]start[,end][,-suffix]`).
 * A fragment that the address has already is kept, before the directive. Where the browser doesn't find the words, it
 * shows the page as it would without them.
 */
export function toTextFragment(url: string, passage: Pick<Passage, "exact" | "prefix" | "suffix">): string {
  const exact = passage.exact.trim();
  if (exact === "") return url;
  // A match for one piece may not run over the end of a paragraph.
  const isOnePiece = exact.length <= LONGEST_EXACT && !exact.includes("\n");
  const pieces = isOnePiece ? [exact] : [takeFirst(firstLine(exact)), takeLast(lastLine(exact))];
  const prefix = toPrefix(passage.prefix);
  const suffix = toSuffix(passage.suffix);
  const directive = [
    ...(prefix === "" ? [] : [`${encode(prefix)}-`]),
    ...pieces.map(encode),
    ...(suffix === "" ? [] : [`-${encode(suffix)}`]),
  ].join(",");
  return `${url}${toJoin(url)}text=${directive}`;
}

function toJoin(url: string): string {
  if (!url.includes("#")) return "#:~:";
  return url.includes(":~:", url.indexOf("#")) ? "&" : ":~:";
}

const firstLine = (text: string): string => text.slice(0, (text.indexOf("\n") + 1 || text.length + 1) - 1);
const lastLine = (text: string): string => text.slice(text.lastIndexOf("\n") + 1);

const takeFirst = (text: string): string => text.trim().split(/\s+/u).slice(0, END_WORDS).join(" ");
const takeLast = (text: string): string => text.trim().split(/\s+/u).slice(-END_WORDS).join(" ");

/**
 * The last whole words right before. The first of those that a passage carries may be cut, so it is left out; and a
 * prefix in another paragraph would have to end with it, which it does only where a line ends.
 */
function toPrefix(before: string): string {
  const line = lastLine(before);
  const words = line.trim().split(/\s+/u);
  const isCut = line === before;
  return (isCut ? words.slice(1) : words).slice(-CONTEXT_WORDS).join(" ");
}

function toSuffix(after: string): string {
  const line = firstLine(after);
  const words = line.trim().split(/\s+/u);
  const isCut = line === after;
  return (isCut ? words.slice(0, -1) : words).slice(0, CONTEXT_WORDS).join(" ");
}

/** `-`, `,` and `&` have a meaning in the directive; halves of surrogate pairs have no encoding at all. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replaceAll("-", "%2D");
