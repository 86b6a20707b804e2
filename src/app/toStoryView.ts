import { toDrawnSpan } from "../layout/drawnSpan.ts";
import { clampWindow, fitWindow, windowAround, zoomLimits } from "../layout/fitWindow.ts";
import { toKnowledgeEndMs } from "../layout/knowledgeEnd.ts";
import type { LayoutEvent } from "../layout/layoutTypes.ts";
import type { TimeAxis, TimeWindow } from "../layout/timeScale.ts";
import { type LayoutChoices, toLayoutEvents } from "../layout/toLayoutEvents.ts";
import { toDay } from "../model/day.ts";
import type { Story, TimelineEvent } from "../model/storySchema.ts";
import { type OutlineEntry, toOutline } from "../panels/toOutline.ts";
import { selectDrawnId, selectVisibleSources } from "../store/selectEvents.ts";
import type { ScaleSwitchProps } from "../timeline/ScaleSwitch.tsx";
import { formatDate, formatSpan } from "../words/formatDate.ts";
import { words } from "../words/words.ts";

/** Everything that the views share and that follows from the story and the reader's filters. */
export type StoryView = ReturnType<typeof toStoryView>;

/** Events that a search or filter leaves, with the places of the words in what the timeline says of them. */
export type Found = NonNullable<LayoutChoices["found"]>;

/** `found: null`: nothing is searched for. What was found is drawn by itself, never folded into its whole. */
export function toStoryView(
  story: Story,
  hiddenSources: readonly string[],
  chosenUnfolded: readonly string[],
  found: Found | null,
) {
  const unfolded = found ? story.events.map(({ id }) => id) : chosenUnfolded;
  const visibleSources = selectVisibleSources(story, { hiddenSources });
  const format = (event: TimelineEvent) => formatDate(event.date, event, "short");
  const all = { formatDate: format, visibleSources: selectVisibleSources(story, { hiddenSources: [] }) };
  const layoutEvents = toLayoutEvents(story, {
    formatDate: format,
    visibleSources,
    unfolded: new Set(unfolded),
    ...(found && { found }),
  });
  // The whole story's window stays the same while sources are switched and parts unfolded.
  const wholes = toLayoutEvents(story, { ...all, unfolded: new Set() });
  const knowledgeEndMs = toKnowledgeEndMs(story);
  const eventsById = new Map(story.events.map((event) => [event.id, event]));
  const drawnIdOf = (id: string): string => selectDrawnId(eventsById, unfolded, id) ?? "";

  return {
    visibleSources,
    // A lane that the search has emptied is no lane to look into.
    lanes: found ? story.lanes.filter(({ id }) => layoutEvents.some(({ lane }) => lane === id)) : story.lanes,
    unfolded,
    eventsById,
    wholes,
    drawnIdOf,
    /** For another axis (`axisView`), which must not bring this file and all that it needs into another chunk. */
    placeInTime,
    ...placeInTime(layoutEvents, wholes, knowledgeEndMs, drawnIdOf),
    order: found ? toOrder(story).filter((id) => found.has(id)) : toOrder(story),
    landmarks: story.landmarks.flatMap((id) => story.events.find((event) => event.id === id) ?? []),
    sourceIndex: new Map(story.sources.map(({ id }, index) => [id, index])),
    sourceLabels: new Map(story.sources.map(({ id, label }) => [id, label])),
    span: toSpanWords(wholes, knowledgeEndMs),
  };
}

/**
 * What of the view depends on the axis. Everything in it is in the axis' time, but for windows that are stored: the
 * store and the address keep the world's (`toAxisView`). On the true scale, `axis` is `null` and the two are the same.
 */
function placeInTime(
  layoutEvents: readonly LayoutEvent[],
  wholes: readonly LayoutEvent[],
  knowledgeEndMs: number,
  drawnIdOf: (id: string) => string,
  axis: TimeAxis | null = null,
  scaleSwitch: ScaleSwitchProps | null = null,
) {
  const full = fitWindow(wholes, knowledgeEndMs);
  const limits = { full, ...zoomLimits(full) };
  const byId = new Map(layoutEvents.map((event) => [event.id, event]));
  const clamp = (window: TimeWindow) => clampWindow(window, full, limits.minMs, limits.maxMs);
  return {
    axis,
    scaleSwitch,
    layoutEvents,
    knowledgeEndMs,
    full,
    limits,
    clamp,
    /** The window that a stored one asks for; `null` asks for the whole story. */
    toShown: (stored: TimeWindow | null): TimeWindow => clamp(stored ?? full),
    /** A window as it is stored. */
    toStored(window: TimeWindow): TimeWindow | null {
      const { startMs, endMs } = clamp(window);
      return startMs === full.startMs && endMs === full.endMs ? null : { startMs, endMs };
    },
    /** The stretch over which an event, or the whole that stands for it, is drawn; `null` where it isn't. */
    spanOf(id: string): TimeWindow | null {
      const event = byId.get(drawnIdOf(id));
      return event ? toDrawnSpan(event, knowledgeEndMs) : null;
    },
    /** The window that shows one event from near by. */
    closeUp(id: string): TimeWindow | null {
      const event = byId.get(drawnIdOf(id));
      return event ? windowAround(event, knowledgeEndMs, full) : null;
    },
  };
}

/** Every event's id in reading order: as the list has them. */
function toOrder(story: Story): readonly string[] {
  const flatten = (entries: readonly OutlineEntry[]): readonly string[] =>
    entries.flatMap(({ event, parts }) => [event.id, ...flatten(parts)]);
  const { reported, ahead } = toOutline(story);
  return [...flatten(reported), ...flatten(ahead)];
}

function toSpanWords(events: readonly LayoutEvent[], knowledgeEndMs: number): string | null {
  const starts = events
    .filter(({ status }) => status === "reported")
    .flatMap(({ extent }) => extent.possibleStartMs ?? []);
  if (starts.length === 0) return null;
  const span = formatSpan(toDay(Math.min(...starts)), toDay(knowledgeEndMs - 1));
  return events.some(({ status }) => status !== "reported") ? words.app.spanAndAfter(span) : span;
}
