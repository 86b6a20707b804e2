import type { Passage, Source } from "../model/storySchema.ts";
import { type Stretch, toSentence } from "../model/toSentence.ts";

/** A stretch of an excerpt: quoted by these passages, or context where there are none. */
type ExcerptSegment = {
  /** UTF-16 units into the source's `text`. */
  readonly start: number;
  readonly text: string;
  /** Ids of the passages that cover this segment. Empty: the words around them. */
  readonly passages: readonly string[];
  /** Ids of the passages whose first unit is the segment's first. */
  readonly begins: readonly string[];
};

/** One quotation as it is shown: passages in the words around them. */
export type Excerpt = {
  /** UTF-16 units into the source's `text`; `segments` joined are exactly this slice. */
  readonly start: number;
  readonly end: number;
  readonly segments: readonly ExcerptSegment[];
  /** The sentence was cut short before or after: an ellipsis of ours belongs there, outside the quoted words. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
};

/** Context on either side of the quoted words, in UTF-16 units, after which a longer sentence is cut at a word. */
export const MAX_CONTEXT = 420;

/**
 * Sets each passage into the sentence or sentences in which it stands. Passages that overlap, or whose sentences meet
 * in the same part of the article, share one excerpt. Excerpts come in the order of their strongest passage, which is
 * the order of `passages`. Where the source's text may not be shown, each passage stands alone.
 *
 * Every passage must be of this source, and its slice must be its words (`parseStory` has seen to it).
 */
export function toExcerpts(
  source: Pick<Source, "text" | "parts">,
  passages: readonly Passage[],
): readonly Excerpt[] {
  const { text } = source;
  if (text === undefined) return passages.map(toLoneExcerpt);

  const framed = passages
    .map((passage, rank) => ({ passage, rank, frame: toFrame(text, source.parts, passage) }))
    .sort((a, b) => a.frame.start - b.frame.start || a.passage.start - b.passage.start || a.rank - b.rank);
  const groups: { start: number; end: number; rank: number; passages: Passage[] }[] = [];
  for (const { passage, rank, frame } of framed) {
    const last = groups.at(-1);
    if (last && isJoined(text, last.end, frame.start)) {
      last.end = Math.max(last.end, frame.end);
      last.rank = Math.min(last.rank, rank);
      last.passages.push(passage);
    } else {
      groups.push({ ...frame, rank, passages: [passage] });
    }
  }
  return groups
    .sort((a, b) => a.rank - b.rank)
    .map((group) => ({
      start: group.start,
      end: group.end,
      segments: toSegments(text, group, group.passages),
      cutBefore: !isSentenceStart(text, source.parts, group.start),
      cutAfter: !isSentenceEnd(text, source.parts, group.end),
    }));
}

/** The same sentence, or the next one with nothing but spaces between; a new line begins a new paragraph. */
function isJoined(text: string, end: number, start: number): boolean {
  return start < end || /^[^\S\n]*$/.test(text.slice(end, start));
}

function toFrame(text: string, parts: Source["parts"], { start, end }: Passage): Stretch {
  const first = toSentence(text, start, toBlock(text, parts, start));
  const last = toSentence(text, end - 1, toBlock(text, parts, end - 1));
  return {
    start: cutStart(text, Math.min(first.start, start), start),
    end: cutEnd(text, end, Math.max(last.end, end)),
  };
}

/** The part in which the offset lies, or the stretch between two parts. */
function toBlock(text: string, parts: Source["parts"], offset: number): Stretch {
  let start = 0;
  let end = text.length;
  for (const part of parts) {
    if (part.start <= offset && offset < part.end) return part;
    if (part.end <= offset) start = Math.max(start, part.end);
    else end = Math.min(end, part.start);
  }
  return { start, end };
}

function cutStart(text: string, from: number, to: number): number {
  if (to - from <= MAX_CONTEXT) return from;
  const context = text.slice(to - MAX_CONTEXT, to);
  const space = /\s+(?=\S)/.exec(context);
  return space ? to - MAX_CONTEXT + space.index + space[0].length : to;
}

function cutEnd(text: string, from: number, to: number): number {
  if (to - from <= MAX_CONTEXT) return to;
  const words = /^[\s\S]*\S(?=\s)/.exec(text.slice(from, from + MAX_CONTEXT));
  return words ? from + words[0].length : from;
}

function isSentenceStart(text: string, parts: Source["parts"], start: number): boolean {
  return toSentence(text, start, toBlock(text, parts, start)).start >= start;
}

function isSentenceEnd(text: string, parts: Source["parts"], end: number): boolean {
  return toSentence(text, end - 1, toBlock(text, parts, end - 1)).end <= end;
}

function toSegments(text: string, { start, end }: Stretch, passages: readonly Passage[]): ExcerptSegment[] {
  const cuts = new Set([start, end]);
  for (const passage of passages) cuts.add(passage.start).add(passage.end);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    return {
      start: from,
      text: text.slice(from, to),
      passages: passages.filter((passage) => passage.start <= from && to <= passage.end).map(({ id }) => id),
      begins: passages.filter((passage) => passage.start === from).map(({ id }) => id),
    };
  });
}

/** Without the article's text nothing is known of the sentence, so both sides count as cut. */
function toLoneExcerpt({ id, start, end, exact }: Passage): Excerpt {
  return {
    start,
    end,
    segments: [{ start, text: exact, passages: [id], begins: [id] }],
    cutBefore: true,
    cutAfter: true,
  };
}
