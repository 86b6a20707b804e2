import type { TimeWindow } from "../layout/timeScale.ts";
import { toEndMs, toStartMs } from "../model/day.ts";
import { areApart, compareEvents, toCertain } from "../model/eventDate.ts";
import type { Story, TimelineEvent } from "../model/storySchema.ts";

/** One stop of the guided tour. */
export type TourStep = {
  /** In the address: the event's id, with a number where the tour comes to an event again. */
  readonly key: string;
  readonly event: TimelineEvent;
  /** What the timeline is to show; `null`: the event from near by. */
  readonly window: TimeWindow | null;
  /** A sentence of ours, never an article's. */
  readonly note: string | null;
};

/**
 * The steps that the story's authors chose; else its landmarks in order of time, and between two of them what connects
 * them. Empty only where the story has no landmark either.
 */
export function toTourSteps(story: Story): readonly TourStep[] {
  const byId = new Map(story.events.map((event) => [event.id, event]));
  const chosen = story.tour.flatMap(({ event: id, window, text }) => {
    const event = byId.get(id);
    const shown = window && { startMs: toStartMs(window.start), endMs: toEndMs(window.end) };
    return event ? [{ event, window: shown ?? null, note: text ?? null }] : [];
  });
  const steps = chosen.length > 0 ? chosen : toDefaultSteps(story);
  const keys = new Set<string>();
  return steps.map((step) => {
    let key = step.event.id;
    for (let n = 2; keys.has(key); n++) key = `${step.event.id}-${n}`;
    keys.add(key);
    return { key, ...step };
  });
}

type Stop = Omit<TourStep, "key">;

function toDefaultSteps(story: Story): readonly Stop[] {
  const landmarks = story.landmarks
    .flatMap((id) => story.events.find((event) => event.id === id) ?? [])
    .sort(compareEvents);
  return landmarks.flatMap((landmark, index): readonly Stop[] => {
    const stop = { event: landmark, window: null, note: null };
    const next = landmarks[index + 1];
    const between = next && findConnection(story, landmark, next);
    return between ? [stop, { event: between, window: null, note: null }] : [stop];
  });
}

/**
 * What leads from one event to another: something that an article says came after the one, and the other after it; else,
 * of what began after the one and certainly went on when the other came, that of which the articles say most.
 */
function findConnection(story: Story, from: TimelineEvent, to: TimelineEvent): TimelineEvent | undefined {
  const candidates = story.events.filter(
    ({ id, partOf, status }) =>
      partOf === undefined && status === "reported" && !story.landmarks.includes(id),
  );
  const isAfter = (later: TimelineEvent, earlier: TimelineEvent) =>
    later.follows?.some(({ event }) => event === earlier.id) === true;
  const link = candidates.find((event) => isAfter(event, from) && isAfter(to, event));
  if (link) return link;

  const day = to.date.start.earliest;
  const lasting = candidates.filter(({ date }) => {
    const certain = toCertain(date);
    return day !== null && certain && certain.start < day && certain.end >= day && !areApart(date, from.date);
  });
  return lasting.toSorted((a, b) => b.passages.length - a.passages.length)[0];
}
