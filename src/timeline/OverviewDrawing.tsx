import { memo } from "react";
import type { LayoutEvent } from "../layout/layoutTypes.ts";
import { toDensity } from "../layout/overviewDensity.ts";
import { createTimeScale, type TimeAxis, type TimeWindow } from "../layout/timeScale.ts";
import { toTornEdge } from "./drawnBreaks.ts";
import styles from "./Overview.module.css";
import { toOverviewTicks } from "./overviewTicks.ts";

type OverviewDrawingProps = {
  events: readonly LayoutEvent[];
  full: TimeWindow;
  axis: TimeAxis;
  widthPx: number;
  knowledgeEndMs: number;
};

/** As in the style sheet. */
const HEIGHT_PX = 52;
const BIN_PX = 6;
const BARS_TOP_PX = 5;
const BARS_PX = 24;
const TICK_LABEL_PX = 40;

/** What of the overview doesn't follow the window: how dense the story is, months or years, where the articles end. */
export const OverviewDrawing = memo(function OverviewDrawing(props: OverviewDrawingProps) {
  const { events, full, axis, widthPx, knowledgeEndMs } = props;
  const scale = createTimeScale(full, widthPx);
  const lineX = scale.toX(knowledgeEndMs);
  return (
    <svg className={styles.drawing} aria-hidden="true" width={widthPx} height="100%">
      {axis.breaks.map((gap) => {
        const x = scale.toX(axis.toAxis(gap.startMs));
        const endX = scale.toX(axis.toAxis(gap.endMs));
        return (
          <g key={gap.startMs}>
            <rect className={styles.breakGround} x={x} width={endX - x} height="100%" />
            <path
              className={styles.breakEdge}
              d={toTornEdge(HEIGHT_PX, "start")}
              transform={`translate(${x})`}
            />
            <path
              className={styles.breakEdge}
              d={toTornEdge(HEIGHT_PX, "end")}
              transform={`translate(${endX})`}
            />
          </g>
        );
      })}
      {toOverviewTicks(full, widthPx, axis).map((tick) => (
        <g key={tick.ms} transform={`translate(${scale.toX(tick.ms)} 0)`}>
          {!tick.isEdge && <line className={styles.tick} y1="0" y2="100%" />}
          {scale.toX(tick.ms) + TICK_LABEL_PX < widthPx && (
            <text className={tick.isMajor ? styles.year : styles.month} x="5" y="45">
              {tick.label}
            </text>
          )}
        </g>
      ))}
      {toBars(toDensity(events, full, widthPx, BIN_PX)).map(({ x, height }) => (
        <rect
          key={x}
          className={styles.bar}
          x={x + 0.5}
          y={BARS_TOP_PX + BARS_PX - height}
          width={BIN_PX - 1}
          height={height}
        />
      ))}
      <line className={styles.line} x1={lineX} x2={lineX} y1="0" y2="100%" />
    </svg>
  );
});

/** Heights by square root: one event beside twenty can still be seen. */
function toBars(bins: readonly number[]): readonly { readonly x: number; readonly height: number }[] {
  const most = bins.reduce((max, count) => Math.max(max, count), 1);
  return bins.flatMap((count, index) =>
    count === 0
      ? []
      : { x: index * BIN_PX, height: Math.max(4, Math.round(BARS_PX * Math.sqrt(count / most))) },
  );
}
