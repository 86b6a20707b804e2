import { compareEvents, isExactDay } from "../model/eventDate.ts";
import type { EventDate, Story, TimelineEvent } from "../model/storySchema.ts";

/** Another event, and the passage whose words connect the two, where there is one. */
export type Connection = { readonly event: TimelineEvent; readonly passage?: string };

/** Why events are shown beside one another. Each of the others comes at most once, in order of time. */
export type Connections = {
  readonly partOf: readonly Connection[];
  readonly parts: readonly Connection[];
  readonly follows: readonly Connection[];
  readonly followedBy: readonly Connection[];
  /** On the same day, where both are known to the day. */
  readonly sameDay: readonly Connection[];
};

export function toConnections(story: Pick<Story, "events">, event: TimelineEvent): Connections {
  const shown = new Set([event.id]);
  const take = (connections: readonly Connection[]): readonly Connection[] => {
    const taken: Connection[] = [];
    for (const connection of connections) {
      if (shown.has(connection.event.id)) continue;
      shown.add(connection.event.id);
      taken.push(connection);
    }
    return taken.sort((a, b) => compareEvents(a.event, b.event));
  };
  const others = story.events.filter(({ id }) => id !== event.id);
  const day = toOnlyDay(event.date);
  return {
    partOf: take(others.filter(({ id }) => id === event.partOf).map((whole) => ({ event: whole }))),
    parts: take(others.filter(({ partOf }) => partOf === event.id).map((part) => ({ event: part }))),
    follows: take(
      (event.follows ?? []).flatMap(({ event: id, passage }) =>
        others.filter((other) => other.id === id).map((other) => ({ event: other, passage })),
      ),
    ),
    followedBy: take(
      others.flatMap((other) =>
        (other.follows ?? [])
          .filter((link) => link.event === event.id)
          .map(({ passage }) => ({ event: other, passage })),
      ),
    ),
    sameDay: take(
      day === null
        ? []
        : others.filter((other) => toOnlyDay(other.date) === day).map((other) => ({ event: other })),
    ),
  };
}

/** The day, where the whole of the event is known to lie in a single one; else `null`. */
function toOnlyDay(date: EventDate): string | null {
  return isExactDay(date) && date.qualifier !== "approximate" && date.qualifier !== "uncertain"
    ? date.start.earliest
    : null;
}
