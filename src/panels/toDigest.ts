import type { Claim, Passage, TimelineEvent } from "../model/storySchema.ts";
import { toEventPassages } from "../model/toEventPassages.ts";
import { type ClaimOutcome, isDifference, toClaimOutcome } from "./toClaimOutcome.ts";
import { toEventClaims } from "./toEventClaims.ts";
import { toPassageGroups } from "./toPassageGroups.ts";
import type { PlacedSource, StoryLookup } from "./toStoryLookup.ts";

/** A question about the event or a part of it on which the sources differ, figures included. */
export type DigestDifference = {
  readonly claim: Claim;
  readonly outcome: ClaimOutcome;
};

/** What is shown of one event to a reader at a distance. */
export type Digest = {
  /** Each source's strongest words on the event, without those that the differences show. */
  readonly quotes: readonly (PlacedSource & { readonly passage: Passage })[];
  /** Sources that say nothing of the event, nor of its parts. Empty where no article is quoted at all. */
  readonly silent: readonly PlacedSource[];
  /** Sources that speak of its parts, and not of the event as a whole. */
  readonly partsOnly: readonly PlacedSource[];
  readonly isQuoted: boolean;
  readonly differences: readonly DigestDifference[];
  /** How many other questions are answered by more than one source. */
  readonly comparedCount: number;
};

export function toDigest(event: TimelineEvent, lookup: StoryLookup): Digest {
  const { story } = lookup;
  const claims = toEventClaims(story, event.id);
  const views = claims.map((claim) => ({ claim, outcome: toClaimOutcome(claim, lookup) }));
  const differences = views.filter(({ outcome }) => isDifference(outcome));
  const own = toPassageGroups(lookup, toEventPassages(event, story.claims));
  const quotes = own.flatMap(({ source, index, passages: [passage] }) =>
    passage ? [{ source, index, passage }] : [],
  );
  const speaks = new Set(own.map(({ source }) => source.id));
  const ofParts = findSpeakersOfParts(event, lookup, claims);
  const others = lookup.sources.filter(({ source }) => !speaks.has(source.id));
  const shown = new Set(
    differences.flatMap(({ claim }) => claim.statements.flatMap(({ passages }) => passages)),
  );
  return {
    quotes: quotes.filter(({ passage }) => !shown.has(passage.id)),
    silent: speaks.size === 0 ? [] : others.filter(({ source }) => !ofParts.has(source.id)),
    partsOnly: speaks.size === 0 ? [] : others.filter(({ source }) => ofParts.has(source.id)),
    isQuoted: speaks.size > 0,
    differences,
    comparedCount: views.filter(({ outcome }) => outcome.kind === "same" || outcome.kind === "compatible")
      .length,
  };
}

/** Ids of the sources that are quoted for a part of the event, however deep, or for a question about one. */
function findSpeakersOfParts(
  event: TimelineEvent,
  lookup: StoryLookup,
  claims: readonly Claim[],
): ReadonlySet<string> {
  const family = new Set([event.id]);
  // A set visits what is added to it while it is walked, so parts of parts come in too, and circles end.
  for (const whole of family) {
    for (const { id, partOf } of lookup.story.events) if (partOf === whole) family.add(id);
  }
  const passages = [...family].flatMap((id) => lookup.event(id)?.passages ?? []);
  return new Set([
    ...passages.flatMap((id) => lookup.passage(id)?.source ?? []),
    ...claims.flatMap(({ statements }) => statements.map(({ source }) => source)),
  ]);
}
