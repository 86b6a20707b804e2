import { approximateTextWidth } from "../layout/approximateTextWidth.ts";
import { createEventIndex } from "../layout/eventIndex.ts";
import type { LayoutEvent, MeasureText, PlacedMark } from "../layout/layoutTypes.ts";
import type { TimeAxis, TimeWindow } from "../layout/timeScale.ts";
import type { Lane } from "../model/storySchema.ts";
import { type MarkShape, toMarkShapes } from "./markShapes.ts";
import { describeCluster, describeEvent } from "./markWords.ts";
import { type PlacedAxis, placeAxis } from "./placeAxis.ts";
import { type Plot, placePlot } from "./placePlot.ts";
import { AXIS_PX, STRIP_PX } from "./plotFrame.ts";

export type StillStory = {
  readonly events: readonly LayoutEvent[];
  readonly lanes: readonly Lane[];
  /** Each source's place in the story, from 0: its colour and pattern. `SourcePaints` must be in the same document. */
  readonly sourceIndex: ReadonlyMap<string, number>;
  readonly sourceLabels: ReadonlyMap<string, string>;
  /** In whose time events, window and the end of knowledge are; left out: the true one. */
  readonly axis?: TimeAxis | undefined;
  readonly window: TimeWindow;
  readonly knowledgeEndMs: number;
  /** The event that the picture is about: framed, and in no group. */
  readonly selectedId?: string | undefined;
  /** Where an event is read: a mark is a link to it, a cluster's to its first. */
  readonly hrefOf: (eventId: string) => string;
};

export type StillSettings = {
  /** Of lanes' names and plot together, as the live timeline measures its own. */
  readonly widthPx: number;
  /** Of axis, lanes and strip together. Where that is too little, the picture is higher. */
  readonly heightPx: number;
  /** Keeps the ids of several pictures in one document apart. */
  readonly idPrefix: string;
  /** Left out: by a table of the widths of our own font. */
  readonly measure?: MeasureText;
};

/** Everything that a still picture shows, placed and in words. */
export type StillPicture = {
  readonly plot: Plot;
  readonly lanes: readonly Lane[];
  readonly axis: PlacedAxis;
  /** In order of time. */
  readonly marks: readonly StillMarkDrawing[];
  readonly eventCount: number;
  /** With axis and strip. */
  readonly heightPx: number;
  readonly measure: MeasureText;
  readonly idPrefix: string;
};

export type StillMarkDrawing = {
  readonly mark: PlacedMark;
  /** `null` for a cluster. */
  readonly event: LayoutEvent | null;
  readonly name: string;
  readonly href: string;
  readonly isSelected: boolean;
  readonly shapes: readonly MarkShape[];
};

/** From a story, its window and a size to the picture: pure, from the layout of the live timeline. */
export function toStillPicture(story: StillStory, settings: StillSettings): StillPicture {
  const { events, lanes, sourceIndex, sourceLabels, axis, window, knowledgeEndMs, hrefOf } = story;
  const selectedId = story.selectedId ?? null;
  const { widthPx, heightPx, idPrefix, measure = approximateTextWidth } = settings;
  const index = createEventIndex(events, knowledgeEndMs);
  const plot = placePlot({
    ...{ index, lanes, axis, window, knowledgeEndMs, selectedId, widthPx, heightPx, measure },
  });
  const { layout } = plot;
  const byId = new Map(events.map((event) => [event.id, event]));
  const clip = { x0: -layout.widthPx, x1: 2 * layout.widthPx };
  const marks = layout.marks
    .filter((mark) => isSeen(mark, layout.widthPx))
    .map((mark) => {
      const first = byId.get(mark.eventIds[0] ?? "") ?? null;
      const event = mark.kind === "event" ? first : null;
      const sources = (first?.sources ?? []).flatMap((id) => sourceIndex.get(id) ?? []);
      return {
        ...{ mark, event, shapes: toMarkShapes(mark, sources, clip) },
        name: event ? describeEvent(event, sourceLabels) : describeCluster(mark, byId, null),
        href: hrefOf(mark.eventIds[0] ?? ""),
        isSelected: event !== null && event.id === selectedId,
      };
    });
  // What stands over its neighbours is drawn last.
  marks.sort((a, b) => Number(a.mark.raised ?? false) - Number(b.mark.raised ?? false));
  return {
    ...{ plot, lanes, marks, measure, idPrefix },
    axis: placeAxis(plot, sourceLabels.size, measure),
    eventCount: events.length,
    heightPx: AXIS_PX + layout.heightPx + STRIP_PX,
  };
}

/** Tails and labels may reach in from outside; what doesn't is left out. */
const isSeen = ({ x0, x1, label }: PlacedMark, widthPx: number): boolean =>
  Math.min(x0, label?.x ?? x0) < widthPx && Math.max(x1, label ? label.x + label.widthPx : x1) > 0;
