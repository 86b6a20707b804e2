import type { Claim, Passage, Statement } from "../model/storySchema.ts";
import type { PlacedSource, StoryLookup } from "./toStoryLookup.ts";

/** What one source says to a claim's question: nothing, where `statements` is empty. */
export type ClaimColumn = PlacedSource & {
  readonly statements: readonly { readonly statement: Statement; readonly passages: readonly Passage[] }[];
};

/** One column for each source of the story, so that silence has its place too. */
export function toClaimColumns(
  claim: Claim,
  lookup: Pick<StoryLookup, "sources" | "passage">,
): readonly ClaimColumn[] {
  return lookup.sources.map((placed) => ({
    ...placed,
    statements: claim.statements
      .filter(({ source }) => source === placed.source.id)
      .map((statement) => ({
        statement,
        passages: statement.passages.flatMap((id) => lookup.passage(id) ?? []),
      })),
  }));
}
