import type { Claim, Story } from "../model/storySchema.ts";

/** The claims about an event and about its parts, theirs included; its own first, else in the story's order. */
export function toEventClaims(story: Pick<Story, "events" | "claims">, eventId: string): readonly Claim[] {
  const family = new Set([eventId]);
  // A set visits what is added to it while it is walked, so parts of parts come in too, and circles end.
  for (const whole of family) {
    for (const { id, partOf } of story.events) if (partOf === whole) family.add(id);
  }
  const claims = story.claims.filter(({ event }) => family.has(event));
  return claims.toSorted((a, b) => Number(a.event !== eventId) - Number(b.event !== eventId));
}
