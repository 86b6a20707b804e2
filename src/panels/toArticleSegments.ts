import type { Passage, Source } from "../model/storySchema.ts";
import type { Hit } from "../search/searchTypes.ts";

/** A stretch of an article that the same passages cover throughout: a link where there are any. */
export type ArticleSegment = {
  /** UTF-16 units into the source's `text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Ids of the passages that cover it, the shortest first. */
  readonly passages: readonly string[];
};

/** A piece of a segment, cut where marked words begin or end. */
export type ArticlePiece = {
  readonly start: number;
  readonly text: string;
  /** In the words that an address points to. */
  readonly isPointedAt: boolean;
  /** In words that a search found. */
  readonly isFound: boolean;
};

/**
 * Cuts a text at every edge of a passage, and at `cuts` besides (edges of paragraphs). The segments joined are the
 * text. Passages must lie within it.
 */
export function toArticleSegments(
  text: string,
  passages: readonly Pick<Passage, "id" | "start" | "end">[],
  cuts: readonly number[] = [],
): readonly ArticleSegment[] {
  const edges = new Set([0, text.length, ...cuts.filter((cut) => cut > 0 && cut < text.length)]);
  for (const { start, end } of passages) edges.add(start).add(end);
  const sorted = [...edges].sort((a, b) => a - b);
  const byStart = passages.toSorted((a, b) => a.start - b.start);
  let open: typeof byStart = [];
  let next = 0;
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    open = open.filter((passage) => passage.end > start);
    for (let passage = byStart[next]; passage?.start === start; passage = byStart[++next]) open.push(passage);
    const covering = open.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end, text: text.slice(start, end), passages: covering.map(({ id }) => id) };
  });
}

/** Cuts a segment where marked words begin or end; the pieces joined are its text. */
export function toArticlePieces(
  segment: Pick<ArticleSegment, "start" | "end" | "text">,
  words: Hit | null,
  hits: readonly Hit[],
): readonly ArticlePiece[] {
  const edges = new Set([segment.start, segment.end]);
  for (const { start, end } of words ? [words, ...hits] : hits) {
    for (const edge of [start, end]) if (edge > segment.start && edge < segment.end) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? segment.end;
    const isIn = (hit: Hit) => hit.start <= start && end <= hit.end;
    return {
      start,
      text: segment.text.slice(start - segment.start, end - segment.start),
      isPointedAt: words !== null && isIn(words),
      isFound: hits.some(isIn),
    };
  });
}

/** A part of an article as it is set: a paragraph, say. `unnamed`: text between its parts. */
export type ArticleBlock = {
  readonly role: Source["parts"][number]["role"] | "unnamed" | "excerpt";
  readonly start: number;
  readonly end: number;
  readonly segments: readonly (ArticleSegment & {
    /** Some passage shows its first words here. The way from passage to passage stops here. */
    readonly isFirst: boolean;
    /** A passage begins here, and the words right before are marked too: the two must stay apart. */
    readonly isEdge: boolean;
  })[];
};

/**
 * An article in the order of its text: its parts, and whatever else lies between them but blanks. Where only excerpts
 * may be shown, each passage is a block of its own, in the order of their places.
 */
export function toArticleBlocks(
  source: Pick<Source, "text" | "parts">,
  passages: readonly Passage[],
): readonly ArticleBlock[] {
  const { text } = source;
  if (text === undefined) {
    return passages
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
      .map(({ id, start, end, exact }) => ({
        role: "excerpt",
        start,
        end,
        segments: [{ start, end, text: exact, passages: [id], isFirst: true, isEdge: false }],
      }));
  }
  const stretches = toStretches(text, source.parts);
  const cuts = stretches.flatMap(({ start, end }) => [start, end]);
  const segments = toArticleSegments(text, passages, cuts);
  const shown = new Set<string>();
  let at = 0;
  return stretches.map(({ role, start, end }) => {
    while ((segments[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const own: ArticleBlock["segments"][number][] = [];
    for (let segment = segments[at]; segment && segment.end <= end; segment = segments[++at]) {
      const begun = segment.passages.filter((id) => !shown.has(id));
      for (const id of begun) shown.add(id);
      const before = own.at(-1);
      own.push({
        ...segment,
        isFirst: begun.length > 0,
        isEdge: begun.length > 0 && before !== undefined && before.passages.length > 0,
      });
    }
    return { role, start, end, segments: own };
  });
}

function toStretches(text: string, parts: Source["parts"]): readonly Omit<ArticleBlock, "segments">[] {
  const stretches: Omit<ArticleBlock, "segments">[] = [];
  const addUnnamed = (start: number, end: number) => {
    const body = text.slice(start, end);
    if (body.trim() === "") return;
    const from = start + (body.length - body.trimStart().length);
    stretches.push({ role: "unnamed", start: from, end: from + body.trim().length });
  };
  let end = 0;
  for (const part of parts) {
    addUnnamed(end, part.start);
    if (part.start < part.end) stretches.push(part);
    end = part.end;
  }
  addUnnamed(end, text.length);
  return stretches;
}
