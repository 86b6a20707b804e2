import type { Passage } from "../model/storySchema.ts";
import type { PlacedSource, StoryLookup } from "./toStoryLookup.ts";

/** What one source says: at least one passage, the strongest first. */
export type PassageGroup = PlacedSource & { readonly passages: readonly Passage[] };

/** The passages by source, in the story's order of sources; each source's keep the order they come in. */
export function toPassageGroups(
  lookup: Pick<StoryLookup, "sources" | "passage">,
  passageIds: readonly string[],
): readonly PassageGroup[] {
  const passages = passageIds.flatMap((id) => lookup.passage(id) ?? []);
  return lookup.sources
    .map((placed) => ({ ...placed, passages: passages.filter(({ source }) => source === placed.source.id) }))
    .filter((group) => group.passages.length > 0);
}
