import { useCallback, useMemo } from "react";
import { toDrawnSpan } from "../layout/drawnSpan.ts";
import { createEventIndex } from "../layout/eventIndex.ts";
import type { Layout, LayoutEvent, MeasureText } from "../layout/layoutTypes.ts";
import type { TimeAxis, TimeWindow } from "../layout/timeScale.ts";
import type { Lane } from "../model/storySchema.ts";
import { type Plot, placePlot } from "./placePlot.ts";
import type { ElementSize } from "./useElementSize.ts";

type PlotInput = {
  readonly events: readonly LayoutEvent[];
  readonly lanes: readonly Lane[];
  readonly axis: TimeAxis;
  readonly window: TimeWindow;
  readonly knowledgeEndMs: number;
  readonly selectedId: string | null;
  /** Of the place for axis, lanes and strip together. */
  readonly size: ElementSize | null;
  readonly measure: MeasureText | null;
};

/** From events, window and size to the layout; `null` until there is a size. */
export function usePlotLayout(input: PlotInput): {
  readonly plot: Plot | null;
  /** The layout that another window would have. */
  readonly layoutAt: (window: TimeWindow) => Layout | null;
  readonly byId: ReadonlyMap<string, LayoutEvent>;
  /** Ids of all events in order of time: the order in which the arrow keys visit them. */
  readonly order: readonly string[];
} {
  const { events, lanes, axis, window, knowledgeEndMs, selectedId, size, measure } = input;
  const index = useMemo(() => createEventIndex(events, knowledgeEndMs), [events, knowledgeEndMs]);
  const byId = useMemo(() => new Map(events.map((event) => [event.id, event])), [events]);
  const order = useMemo(() => toTimeOrder(events, knowledgeEndMs), [events, knowledgeEndMs]);

  const plotAt = useCallback(
    (shown: TimeWindow): Plot | null =>
      size &&
      measure &&
      placePlot({ ...{ index, lanes, axis, knowledgeEndMs, selectedId, measure }, ...size, window: shown }),
    [index, lanes, axis, knowledgeEndMs, selectedId, size, measure],
  );
  const layoutAt = useCallback((shown: TimeWindow): Layout | null => plotAt(shown)?.layout ?? null, [plotAt]);
  const plot = useMemo(() => plotAt(window), [plotAt, window]);

  return { plot, layoutAt, byId, order };
}

function toTimeOrder(events: readonly LayoutEvent[], knowledgeEndMs: number): readonly string[] {
  return events
    .map((event) => ({ id: event.id, startMs: toDrawnSpan(event, knowledgeEndMs).startMs }))
    .sort((a, b) => a.startMs - b.startMs)
    .map(({ id }) => id);
}
