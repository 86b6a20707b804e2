import type { Story, TimelineEvent } from "../model/storySchema.ts";

/**
 * How an event rests on words: they report it, its date is counted from them, they say what it came after, or an
 * answer to a question about it is quoted from them.
 */
type RestingWay = "says" | "date" | "follows" | "claim";

export type RestingEvent = {
  readonly event: TimelineEvent;
  /** The most direct way first; at least one. */
  readonly ways: readonly RestingWay[];
};

export type RestingEvents = {
  /** What rests on a passage: what it reports first, that for which it is the strongest of its source before others. */
  readonly of: (passageId: string) => readonly RestingEvent[];
  /** Ids of the events for which these words are first in line: those that they report, else all that rest on them. */
  readonly firstOf: (passageId: string) => readonly string[];
  /** Ids of the passages on which an event rests. */
  readonly passagesOf: (eventId: string) => ReadonlySet<string>;
};

const WAYS: readonly RestingWay[] = ["says", "date", "follows", "claim"];
const NONE: ReadonlySet<string> = new Set();

/** Which events rest on which passages, both ways. */
export function toRestingEvents(story: Pick<Story, "events" | "claims" | "passages">): RestingEvents {
  const eventById = new Map(story.events.map((event) => [event.id, event]));
  const sourceOf = new Map(story.passages.map(({ id, source }) => [id, source]));
  const byPassage = new Map<string, Map<string, { ways: Set<RestingWay>; rank: number }>>();
  const byEvent = new Map<string, Set<string>>();

  const add = (eventId: string, passageId: string | undefined, way: RestingWay, rank = 0) => {
    if (passageId === undefined) return;
    const events = getOr(byPassage, passageId, () => new Map());
    const found = getOr(events, eventId, () => ({ ways: new Set<RestingWay>(), rank }));
    found.ways.add(way);
    getOr(byEvent, eventId, () => new Set()).add(passageId);
  };
  for (const event of story.events) {
    const ranks = new Map<string | undefined, number>();
    for (const id of event.passages) {
      const rank = ranks.get(sourceOf.get(id)) ?? 0;
      ranks.set(sourceOf.get(id), rank + 1);
      add(event.id, id, "says", rank);
    }
    for (const step of event.date.basis) {
      add(event.id, step.passage, "date");
      add(event.id, step.yearPassage, "date");
    }
    for (const { passage } of event.follows ?? []) add(event.id, passage, "follows");
  }
  for (const { event, statements } of story.claims) {
    for (const { passages, speaker } of statements) {
      for (const id of passages) add(event, id, "claim");
      add(event, speaker?.passage, "claim");
    }
  }

  const of = (passageId: string): readonly RestingEvent[] =>
    [...(byPassage.get(passageId) ?? [])]
      .map(([id, { ways, rank }]) => ({ id, rank, ways: WAYS.filter((way) => ways.has(way)) }))
      .sort((a, b) => toDirectness(a.ways) - toDirectness(b.ways) || a.rank - b.rank)
      .flatMap(({ id, ways }) => {
        const event = eventById.get(id);
        return event ? [{ event, ways }] : [];
      });
  return {
    of,
    firstOf: (passageId) => {
      const resting = of(passageId);
      const reported = resting.filter(({ ways }) => ways.includes("says"));
      return (reported.length > 0 ? reported : resting).map(({ event }) => event.id);
    },
    passagesOf: (eventId) => byEvent.get(eventId) ?? NONE,
  };
}

const toDirectness = ([way]: readonly RestingWay[]): number =>
  way === undefined ? WAYS.length : WAYS.indexOf(way);

function getOr<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
