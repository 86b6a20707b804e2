import { useMemo, useState } from "react";
import { clampWindow, panWindow } from "../layout/fitWindow.ts";
import type { LayoutEvent } from "../layout/layoutTypes.ts";
import { createTimeScale, type TimeAxis, type TimeWindow } from "../layout/timeScale.ts";
import { MS_PER_DAY } from "../model/day.ts";
import { timelineWords } from "../words/timelineWords.ts";
import type { WindowLimits } from "./clusterWindow.ts";
import styles from "./Overview.module.css";
import { OverviewDrawing } from "./OverviewDrawing.tsx";
import { useElementSize } from "./useElementSize.ts";
import { useOverviewDrag } from "./useOverviewDrag.ts";

type OverviewProps = {
  events: readonly LayoutEvent[];
  window: TimeWindow;
  limits: WindowLimits;
  axis: TimeAxis;
  knowledgeEndMs: number;
  onWindowChange(window: TimeWindow, how: "gesture" | "step"): void;
};

/** Room for the handles at both ends, as in the style sheet. */
const EDGE_PX = 16;
/** Of the window, per press of an arrow key. */
const KEY_STEP = 0.1;

const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** The whole span, how dense it is, and the window in it: to be dragged, stretched at its ends, or set by a click. */
export function Overview({ events, window, limits, axis, knowledgeEndMs, onWindowChange }: OverviewProps) {
  const [strip, setStrip] = useState<HTMLElement | null>(null);
  const widthPx = useElementSize(strip)?.widthPx ?? 0;
  const { full, minMs, maxMs } = limits;
  const scale = useMemo(() => createTimeScale(full, widthPx), [full, widthPx]);

  const change = (next: TimeWindow, how: "gesture" | "step") =>
    onWindowChange(clampWindow(next, full, minMs, maxMs), how);
  const drag = useOverviewDrag({ strip, scale, window, minMs, onChange: change });

  const x0 = clamp(scale.toX(window.startMs), 0, widthPx);
  const x1 = clamp(scale.toX(window.endMs), 0, widthPx);
  const from = day.format(axis.toMs(window.startMs));
  const to = day.format(axis.toMs(window.endMs) - 1);

  const toDayNumber = (axisMs: number) => Math.round(axis.toMs(axisMs) / MS_PER_DAY);

  /** Moves one end, or both, by key; the ends never meet. */
  const onKey = (part: "start" | "end" | "body") => (event: React.KeyboardEvent) => {
    const step = toKeyStep(event.key, window);
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (part === "body") change(panWindow(window, step), "gesture");
    else if (part === "start") {
      change({ ...window, startMs: Math.min(window.startMs + step, window.endMs - minMs) }, "gesture");
    } else change({ ...window, endMs: Math.max(window.endMs + step, window.startMs + minMs) }, "gesture");
  };
  const slider = (label: string, valueMs: number, text: string, part: "start" | "end" | "body") => ({
    role: "slider",
    tabIndex: 0,
    "aria-label": label,
    "aria-orientation": "horizontal" as const,
    "aria-valuemin": toDayNumber(full.startMs),
    "aria-valuemax": toDayNumber(full.endMs),
    "aria-valuenow": toDayNumber(clamp(valueMs, full.startMs, full.endMs)),
    "aria-valuetext": text,
    onKeyDown: onKey(part),
    "data-part": part,
  });

  return (
    <fieldset className={styles.overview} dir="ltr" aria-label={timelineWords.overviewLabel} {...drag}>
      <div ref={setStrip} className={styles.track}>
        {widthPx > 0 && (
          <>
            <div className={styles.outside} style={{ left: -EDGE_PX, width: x0 + EDGE_PX }} />
            <div className={styles.outside} style={{ left: x1, right: -EDGE_PX }} />
            <OverviewDrawing {...{ events, full, axis, widthPx, knowledgeEndMs }} />
            <div
              className={styles.body}
              style={{ left: x0, width: Math.max(x1 - x0, 2) }}
              {...slider(
                timelineWords.overviewMove,
                (window.startMs + window.endMs) / 2,
                timelineWords.overviewWindow(from, to),
                "body",
              )}
            />
            <div
              className={styles.handle}
              style={{ left: x0 }}
              data-side="start"
              {...slider(timelineWords.overviewStart, window.startMs, from, "start")}
            />
            <div
              className={styles.handle}
              style={{ left: x1 }}
              data-side="end"
              {...slider(timelineWords.overviewEnd, window.endMs, to, "end")}
            />
          </>
        )}
      </div>
    </fieldset>
  );
}

const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max);

/** How far a key moves, in milliseconds; `null`: not at all. */
function toKeyStep(key: string, window: TimeWindow): number | null {
  const lengthMs = window.endMs - window.startMs;
  const step = Math.max(Math.round((lengthMs * KEY_STEP) / MS_PER_DAY), 1) * MS_PER_DAY;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return -step;
    case "ArrowRight":
    case "ArrowUp":
      return step;
    case "PageDown":
      return -lengthMs;
    case "PageUp":
      return lengthMs;
    default:
      return null;
  }
}
