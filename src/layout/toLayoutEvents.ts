import { toEndMs, toStartMs } from "../model/day.ts";
import type { EventDate, Story, TimelineEvent } from "../model/storySchema.ts";
import { toKnowledgeEndMs } from "./knowledgeEnd.ts";
import type { DrawnExtent, LayoutEvent } from "./layoutTypes.ts";

export type LayoutChoices = {
  /** The date in words, no more precise than the date. */
  readonly formatDate: (event: TimelineEvent) => string;
  /** Ids of the sources that the reader has not switched off. */
  readonly visibleSources: ReadonlySet<string>;
  /** Ids of the events whose parts are shown beside them. */
  readonly unfolded: ReadonlySet<string>;
  /** Ids of the events that a search or filter leaves; absent where nothing is searched for. */
  readonly found?: ReadonlyMap<string, Pick<LayoutEvent, "labelHits" | "isDateHit">> | undefined;
};

/** More than any number of sources and passages adds up to. */
const LANDMARK_WEIGHT = 1_000_000;

/**
 * The events to draw, in the story's order. Left out are events that only hidden sources attest or that a search left
 * out, and the parts of a whole that is not unfolded. A part whose whole is itself left out with its sources counts as a part of the next
 * whole above it, or stands alone where there is none: otherwise nothing on the timeline would lead to it.
 */
export function toLayoutEvents(story: Story, choices: LayoutChoices): LayoutEvent[] {
  const sourceOfPassage = new Map(story.passages.map((passage) => [passage.id, passage.source]));
  const landmarks = new Set(story.landmarks);
  const knowledgeEndMs = toKnowledgeEndMs(story);

  const attested = new Map<string, { event: TimelineEvent; sources: readonly string[]; passages: number }>();
  for (const event of story.events) {
    if (choices.found && !choices.found.has(event.id)) continue;
    const attesting = event.passages
      .map((passage) => sourceOfPassage.get(passage))
      .filter((source) => source !== undefined);
    const shown = attesting.filter((source) => choices.visibleSources.has(source));
    if (attesting.length > 0 && shown.length === 0) continue;
    const sources = story.sources.map((source) => source.id).filter((source) => shown.includes(source));
    attested.set(event.id, { event, sources, passages: shown.length });
  }

  const wholeOf = toWholes(story.events, attested);
  const partCounts = new Map<string, number>();
  for (const whole of wholeOf.values()) partCounts.set(whole, (partCounts.get(whole) ?? 0) + 1);

  const drawn: LayoutEvent[] = [];
  for (const { event, sources, passages } of attested.values()) {
    if (isFolded(event.id, wholeOf, choices.unfolded)) continue;
    // What a search found stands by itself: there is nothing to fold.
    const partCount = choices.found ? 0 : (partCounts.get(event.id) ?? 0);
    const landmark = landmarks.has(event.id);
    drawn.push({
      id: event.id,
      lane: event.lane,
      label: event.label,
      ...choices.found?.get(event.id),
      dateLabel: choices.formatDate(event),
      sources,
      status: event.status,
      extent: toDrawnExtent(event.date, knowledgeEndMs),
      weight: (landmark ? LANDMARK_WEIGHT : 0) + sources.length * 100 + Math.min(passages + partCount, 99),
      landmark,
      partCount,
      unfolded: partCount > 0 && choices.unfolded.has(event.id),
    });
  }
  return drawn;
}

/**
 * The four bounds as instants: days are inclusive, so a last day ends at the next midnight. Still going on when the
 * articles end is only what a source calls so on their last day: what was going on a week before may be over.
 */
export function toDrawnExtent(date: EventDate, knowledgeEndMs: number): DrawnExtent {
  const { start, end } = date;
  return {
    possibleStartMs: start.earliest === null ? null : toStartMs(start.earliest),
    certainStartMs: start.latest === null ? null : toStartMs(start.latest),
    certainEndMs: end.earliest === null ? null : toEndMs(end.earliest),
    possibleEndMs: end.latest === null ? null : toEndMs(end.latest),
    ongoing: date.ongoingAt !== undefined && end.latest === null && toEndMs(date.ongoingAt) >= knowledgeEndMs,
    near: date.near ?? null,
  };
}

/** From each part to its nearest whole that is attested by a visible source. */
function toWholes(
  events: readonly TimelineEvent[],
  attested: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  const partOf = new Map(events.map((event) => [event.id, event.partOf]));
  const wholeOf = new Map<string, string>();
  for (const event of events) {
    if (!attested.has(event.id)) continue;
    const seen = new Set([event.id]);
    let whole = event.partOf;
    while (whole !== undefined && !seen.has(whole) && !attested.has(whole)) {
      seen.add(whole);
      whole = partOf.get(whole);
    }
    if (whole !== undefined && !seen.has(whole)) wholeOf.set(event.id, whole);
  }
  return wholeOf;
}

/** Whether some whole above the event is closed. */
function isFolded(id: string, wholeOf: ReadonlyMap<string, string>, unfolded: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  for (let whole = wholeOf.get(id); whole !== undefined && !seen.has(whole); whole = wholeOf.get(whole)) {
    if (!unfolded.has(whole)) return true;
    seen.add(whole);
  }
  return false;
}
