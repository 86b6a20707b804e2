import { compareEventDates } from "../model/eventDate.ts";
import type { Story, TimelineEvent } from "../model/storySchema.ts";

/** An event with its parts, all in order of time. */
export type OutlineEntry = { readonly event: TimelineEvent; readonly parts: readonly OutlineEntry[] };

/** `reported` is what the articles say happened or goes on; `ahead` what they expect or somebody in them demands. */
export type Outline = { readonly reported: readonly OutlineEntry[]; readonly ahead: readonly OutlineEntry[] };

/**
 * The order in which a story reads: parts under their whole, each event exactly once. A part whose whole stands on
 * the other side of the articles' end stands by itself, so that nothing expected is listed among what is reported.
 */
export function toOutline(story: Pick<Story, "events">): Outline {
  return {
    reported: nest(story.events.filter(({ status }) => status === "reported")),
    ahead: nest(story.events.filter(({ status }) => status !== "reported")),
  };
}

function nest(events: readonly TimelineEvent[]): readonly OutlineEntry[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const partsOf = new Map<string | undefined, TimelineEvent[]>();
  for (const event of events) {
    const whole = wholeOf(event, byId);
    const parts = partsOf.get(whole);
    if (parts) parts.push(event);
    else partsOf.set(whole, [event]);
  }
  const toEntries = (whole: string | undefined): readonly OutlineEntry[] =>
    (partsOf.get(whole) ?? [])
      .toSorted((a, b) => compareEventDates(a.date, b.date))
      .map((event) => ({ event, parts: toEntries(event.id) }));
  return toEntries(undefined);
}

/** The id of its whole among these events; none where that way leads in a circle, so that no event is lost. */
function wholeOf(event: TimelineEvent, byId: ReadonlyMap<string, TimelineEvent>): string | undefined {
  const seen = new Set([event.id]);
  for (let at = byId.get(event.partOf ?? ""); at; at = byId.get(at.partOf ?? "")) {
    if (seen.has(at.id)) return undefined;
    seen.add(at.id);
  }
  return byId.has(event.partOf ?? "") ? event.partOf : undefined;
}
