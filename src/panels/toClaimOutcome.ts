import { haveDifferentFigures } from "../model/claimFigures.ts";
import type { Claim } from "../model/storySchema.ts";
import type { PlacedSource, StoryLookup } from "./toStoryLookup.ts";

/** How a claim's accounts relate. `figures-differ`: compatible, though the figures are not the same. */
export type ClaimOutcome =
  | { readonly kind: "differ" | "figures-differ" | "compatible" | "same" }
  | { readonly kind: "single"; readonly source: PlacedSource };

/** Whether the claim stands under "Where they differ". */
export const isDifference = (outcome: ClaimOutcome): boolean =>
  outcome.kind === "differ" || outcome.kind === "figures-differ";

export function toClaimOutcome(claim: Claim, lookup: Pick<StoryLookup, "source">): ClaimOutcome {
  switch (claim.verdict) {
    case "differ":
    case "same":
      return { kind: claim.verdict };
    case "compatible":
      return { kind: haveDifferentFigures(claim.statements) ? "figures-differ" : "compatible" };
    case "single": {
      const source = lookup.source(claim.statements[0]?.source ?? "");
      // A claim without a known source cannot pass `parseStory`.
      return source ? { kind: "single", source } : { kind: "compatible" };
    }
  }
}
