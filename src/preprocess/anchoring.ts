import { type AnchorError, anchorQuote, type Quote } from "../model/anchorQuote.ts";
import type { Passage } from "../model/storySchema.ts";
import { toPosition } from "./decodeText.ts";
import type { Problem } from "./diagnostic.ts";
import type { Report, SeedPath } from "./problems.ts";

/** A source's text, for anchoring in it. `file` as messages name it. */
export interface SourceText {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** Turns quotations into passages, each place once. */
export interface PassageBook {
  /** The passage's id; null after a report, or where the source itself is already reported as unusable. */
  readonly anchor: (source: string, quote: Quote, path: SeedPath) => string | null;
  readonly get: (passage: string) => Passage | undefined;
  /** All that were anchored, in the order of sources, then of their starts and ends. */
  readonly list: () => readonly Passage[];
}

export function createPassageBook(texts: readonly SourceText[], report: Report): PassageBook {
  const passages = new Map<string, Passage>();
  const bySource = new Map(texts.map((text, order) => [text.id, { ...text, order }]));
  const orderOf = ({ source }: Passage) => bySource.get(source)?.order ?? 0;
  return {
    anchor: (source, quote, path) => {
      const article = bySource.get(source);
      if (article === undefined) return null;
      const anchored = anchorQuote(article.text, quote);
      if (!anchored.ok) {
        report([...path, "exact"], toProblem(anchored.error, quote.exact, article));
        return null;
      }
      const passage = toPassage(article, anchored.value.start, anchored.value.end);
      passages.set(passage.id, passage);
      return passage.id;
    },
    get: (passage) => passages.get(passage),
    list: () =>
      [...passages.values()].sort((a, b) => orderOf(a) - orderOf(b) || a.start - b.start || a.end - b.end),
  };
}

/** How many UTF-16 units of the text around a passage go with it. */
const CONTEXT = 32;

function toPassage({ id, text }: SourceText, start: number, end: number): Passage {
  const before = Math.max(0, start - CONTEXT);
  const after = Math.min(text.length, end + CONTEXT);
  return {
    id: `${id}-${start}-${end}`,
    source: id,
    start,
    end,
    exact: text.slice(start, end),
    // Half a surrogate pair is no character: leave it out.
    prefix: text.slice(isInsidePair(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, isInsidePair(text, after) ? after - 1 : after),
  };
}

/** Whether the place is between the two halves of a surrogate pair. */
const isInsidePair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

export function toProblem(error: AnchorError, exact: string, { file, text }: SourceText): Problem {
  switch (error.kind) {
    case "not-found":
      return { kind: "quote-not-found", exact, elsewhere: error.elsewhere, file };
    case "ambiguous":
      return { kind: "quote-ambiguous", exact, count: error.count, file };
    case "near-miss": {
      const { found, differences } = error;
      const nearest = { file, ...toPosition(text, error.start) };
      return { kind: "quote-near-miss", exact, found, differences, nearest };
    }
  }
}
