import type { Passage, Source } from "../model/storySchema.ts";

/** A stretch of a flow: a passage, by its place in the list, or (`null`) the article's words between two of them. */
type FlowPart = { readonly text: string; readonly passage: number | null };

/** Passages that are read in one go. The parts joined are a slice of the article. */
export type Flow = readonly FlowPart[];

/** Longer words between two passages are another matter; the two stand apart then. In UTF-16 units. */
export const MAX_BETWEEN = 120;

/**
 * Joins passages that follow each other in one paragraph, with the words between them. Without the article's text
 * only what adjoins is joined.
 */
export function toFlows({ text }: Pick<Source, "text">, passages: readonly Passage[]): readonly Flow[] {
  const flows: FlowPart[][] = [];
  for (const [at, passage] of passages.entries()) {
    const part = { text: passage.exact, passage: at };
    const before = passages[at - 1];
    const between = before && toBetween(text, before.end, passage.start);
    const flow = flows.at(-1);
    if (!flow || between === undefined) flows.push([part]);
    else if (between === "") flow.push(part);
    else flow.push({ text: between, passage: null }, part);
  }
  return flows;
}

function toBetween(text: string | undefined, end: number, start: number): string | undefined {
  if (start === end) return "";
  if (text === undefined || start < end || start - end > MAX_BETWEEN) return undefined;
  const between = text.slice(end, start);
  return between.includes("\n") ? undefined : between;
}
