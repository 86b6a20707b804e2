import { useCallback, useMemo } from "react";
import { toDrawnSpan } from "../layout/drawnSpan.ts";
import { createEventIndex } from "../layout/eventIndex.ts";
import type { Layout, LayoutEvent, MeasureText } from "../layout/layoutTypes.ts";
import { placeEvents } from "../layout/placeEvents.ts";
import { createTimeScale, type TimeScale, type TimeWindow } from "../layout/timeScale.ts";
import type { Lane } from "../model/storySchema.ts";
import type { ElementSize } from "./useElementSize.ts";
import { AXIS_PX, STRIP_PX } from "./visFrame.ts";

/** From this width on, the names of the lanes stand beside the plot. */
export const GUTTER_FROM_PX = 640;
const LANE_NAME_PX = 20;
/** Between the frame and what stands at the plot's start, where there is no gutter. */
const MARGIN_PX = 4;

export type Plot = {
  readonly layout: Layout;
  readonly scale: TimeScale;
  /** Left of the plot; a few pixels where the names stand in the lanes: vis-timeline needs a side panel of some width. */
  readonly gutterPx: number;
  readonly hasGutter: boolean;
};

type PlotInput = {
  readonly events: readonly LayoutEvent[];
  readonly lanes: readonly Lane[];
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
  const { events, lanes, window, knowledgeEndMs, selectedId, size, measure } = input;
  const index = useMemo(() => createEventIndex(events, knowledgeEndMs), [events, knowledgeEndMs]);
  const byId = useMemo(() => new Map(events.map((event) => [event.id, event])), [events]);
  const order = useMemo(() => toTimeOrder(events, knowledgeEndMs), [events, knowledgeEndMs]);

  const widthPx = size?.widthPx ?? 0;
  const hasGutter = widthPx >= GUTTER_FROM_PX;
  const gutterPx = hasGutter ? Math.round(Math.min(Math.max(widthPx * 0.15, 104), 144)) : MARGIN_PX;

  const layoutAt = useCallback(
    (shown: TimeWindow): Layout | null => {
      if (!size || !measure) return null;
      const scale = createTimeScale(shown, size.widthPx - gutterPx);
      return placeEvents({
        marks: index.query(shown, scale.widthPx, selectedId),
        lanes,
        scale,
        heightPx: Math.max(size.heightPx - AXIS_PX - STRIP_PX, 0),
        knowledgeEndMs,
        measure,
        laneHeaderPx: hasGutter ? 0 : LANE_NAME_PX,
        selectedId,
      });
    },
    [index, lanes, knowledgeEndMs, selectedId, size, measure, gutterPx, hasGutter],
  );

  const plot = useMemo((): Plot | null => {
    const layout = layoutAt(window);
    return layout && { layout, scale: createTimeScale(window, layout.widthPx), gutterPx, hasGutter };
  }, [layoutAt, window, gutterPx, hasGutter]);

  return { plot, layoutAt, byId, order };
}

function toTimeOrder(events: readonly LayoutEvent[], knowledgeEndMs: number): readonly string[] {
  return events
    .map((event) => ({ id: event.id, startMs: toDrawnSpan(event, knowledgeEndMs).startMs }))
    .sort((a, b) => a.startMs - b.startMs)
    .map(({ id }) => id);
}
