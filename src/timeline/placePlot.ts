import type { EventIndex } from "../layout/eventIndex.ts";
import type { Layout, MeasureText } from "../layout/layoutTypes.ts";
import { placeEvents } from "../layout/placeEvents.ts";
import {
  createTimeScale,
  type TimeAxis,
  type TimeScale,
  type TimeWindow,
  TRUE_AXIS,
} from "../layout/timeScale.ts";
import type { Lane } from "../model/storySchema.ts";
import { AXIS_PX, STRIP_PX, toPlotFrame } from "./plotFrame.ts";

export type Plot = {
  readonly layout: Layout;
  readonly scale: TimeScale;
  readonly axis: TimeAxis;
  /** Left of the plot; a few pixels where the names stand in the lanes: vis-timeline needs a side panel of some width. */
  readonly gutterPx: number;
  readonly hasGutter: boolean;
};

export type PlotPlacement = {
  readonly index: EventIndex;
  readonly lanes: readonly Lane[];
  /** In the time of which index, window and the end of knowledge are; left out: the true one. */
  readonly axis?: TimeAxis | undefined;
  readonly window: TimeWindow;
  readonly knowledgeEndMs: number;
  readonly selectedId: string | null;
  /** Of gutter and plot together. */
  readonly widthPx: number;
  /** Of axis, lanes and strip together. */
  readonly heightPx: number;
  readonly measure: MeasureText;
};

/** From events, window and size to the plot: pure, and the same for the live timeline and the still one. */
export function placePlot(input: PlotPlacement): Plot {
  const { index, lanes, window, knowledgeEndMs, selectedId, heightPx, measure } = input;
  const { hasGutter, gutterPx, laneHeaderPx } = toPlotFrame(input.widthPx);
  const scale = createTimeScale(window, input.widthPx - gutterPx);
  const layout = placeEvents({
    marks: index.query(window, scale.widthPx, selectedId),
    lanes,
    scale,
    heightPx: Math.max(heightPx - AXIS_PX - STRIP_PX, 0),
    knowledgeEndMs,
    measure,
    laneHeaderPx,
    selectedId,
  });
  return { layout, scale, axis: input.axis ?? TRUE_AXIS, gutterPx, hasGutter };
}
