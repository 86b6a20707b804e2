/** Height of the axis above the lanes: two lines, which `visFrame.module.css` fixes. */
export const AXIS_PX = 54;
/** Its two lines where we draw them ourselves, as in visFrame.module.css. */
export const AXIS_LINES = { majorPx: 26, majorBaselinePx: 17, minorBaselinePx: 44, paddingPx: 5 } as const;
/** Below the lanes: where the line that ends knowledge has its words. */
export const STRIP_PX = 26;

/** From this width on, the names of the lanes stand beside the plot. */
export const GUTTER_FROM_PX = 640;
const LANE_NAME_PX = 20;
/** Between the frame and what stands at the plot's start, where there is no gutter. */
const MARGIN_PX = 4;

/** What of a plot follows from its width alone. Live and still have it from here. */
export type PlotFrame = {
  readonly hasGutter: boolean;
  /** Left of the plot; a few pixels where the names stand in the lanes: vis-timeline needs a side panel of some width. */
  readonly gutterPx: number;
  /** Room at each lane's top for its name. */
  readonly laneHeaderPx: number;
};

/** `widthPx`: gutter and plot together. `StillTimelines.module.css` has the same gutter as a formula. */
export function toPlotFrame(widthPx: number): PlotFrame {
  const hasGutter = widthPx >= GUTTER_FROM_PX;
  return {
    hasGutter,
    gutterPx: hasGutter ? Math.round(Math.min(Math.max(widthPx * 0.15, 104), 144)) : MARGIN_PX,
    laneHeaderPx: hasGutter ? 0 : LANE_NAME_PX,
  };
}
