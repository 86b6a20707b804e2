import type { Claim, Story, TimelineEvent } from "../model/storySchema.ts";
import { type ClaimColumn, toClaimColumns } from "./toClaimColumns.ts";
import { type ClaimOutcome, isDifference, toClaimOutcome } from "./toClaimOutcome.ts";
import { toOutlineRows } from "./toOutlineRows.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

/** A question, what it comes to, and one column for each source of the story. */
export type ClaimRow = {
  readonly claim: Claim;
  readonly outcome: ClaimOutcome;
  readonly columns: readonly ClaimColumn[];
};

/** The questions about one event; at least one. */
export type ClaimGroup = { readonly event: TimelineEvent; readonly rows: readonly ClaimRow[] };

/** Every claim of the story under its event, events in the outline's order, claims in the story's. */
export function toClaimGroups(lookup: StoryLookup): readonly ClaimGroup[] {
  const { reported, ahead } = toOutlineRows(lookup.story);
  return [...reported, ...ahead]
    .map(({ event }) => ({
      event,
      rows: lookup.story.claims
        .filter((claim) => claim.event === event.id)
        .map((claim) => ({
          claim,
          outcome: toClaimOutcome(claim, lookup),
          columns: toClaimColumns(claim, lookup),
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Only the questions on which the sources differ, figures included, and the events that have any. */
export function selectDifferences(groups: readonly ClaimGroup[]): readonly ClaimGroup[] {
  return groups
    .map(({ event, rows }) => ({ event, rows: rows.filter(({ outcome }) => isDifference(outcome)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** How many questions come to what. */
export type ClaimCounts = Readonly<Record<ClaimOutcome["kind"], number>> & { readonly all: number };

export function countClaims(groups: readonly ClaimGroup[]): ClaimCounts {
  const kinds = groups.flatMap(({ rows }) => rows.map(({ outcome }) => outcome.kind));
  const count = (kind: ClaimOutcome["kind"]) => kinds.filter((other) => other === kind).length;
  return {
    all: kinds.length,
    differ: count("differ"),
    "figures-differ": count("figures-differ"),
    compatible: count("compatible"),
    same: count("same"),
    single: count("single"),
  };
}

/** The claims of which some statement is quoted from one of these passages, in the story's order. */
export const selectClaimsOn = (
  story: Pick<Story, "claims">,
  passageIds: readonly string[],
): readonly Claim[] =>
  story.claims.filter(({ statements }) =>
    statements.some(({ passages }) => passages.some((id) => passageIds.includes(id))),
  );
