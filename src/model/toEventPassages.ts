import type { Claim, TimelineEvent } from "./storySchema.ts";

/**
 * Ids of the passages that speak of an event, each once: those that report it come first, then those of what is stated
 * on questions about it. A source mentions the event where one of these is its own, even if it was quoted for a question
 * alone.
 */
export function toEventPassages(
  event: Pick<TimelineEvent, "id" | "passages">,
  claims: readonly Pick<Claim, "event" | "statements">[],
): readonly string[] {
  const stated = claims
    .filter((claim) => claim.event === event.id)
    .flatMap(({ statements }) => statements.flatMap(({ passages }) => passages));
  return [...new Set([...event.passages, ...stated])];
}
