import type { Story, TimelineEvent } from "../model/storySchema.ts";
import { type OutlineEntry, toOutline } from "./toOutline.ts";

/** An event in its place among the others; `wholes` are the ids of what it is part of, the outermost first. */
export type OutlineRow = { readonly event: TimelineEvent; readonly wholes: readonly string[] };

/** The outline as two flat lists, every part right after its whole and the parts before it. */
export function toOutlineRows(story: Pick<Story, "events">): {
  readonly reported: readonly OutlineRow[];
  readonly ahead: readonly OutlineRow[];
} {
  const { reported, ahead } = toOutline(story);
  return { reported: flatten(reported, []), ahead: flatten(ahead, []) };
}

const flatten = (entries: readonly OutlineEntry[], wholes: readonly string[]): readonly OutlineRow[] =>
  entries.flatMap(({ event, parts }) => [{ event, wholes }, ...flatten(parts, [...wholes, event.id])]);
