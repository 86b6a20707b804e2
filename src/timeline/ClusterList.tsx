import { useEffect, useRef } from "react";
import type { LayoutEvent, PlacedMark } from "../layout/layoutTypes.ts";
import { timelineWords } from "../words/timelineWords.ts";
import styles from "./ClusterList.module.css";
import type { Plot } from "./placePlot.ts";
import { AXIS_PX } from "./plotFrame.ts";

type ClusterListProps = {
  mark: PlacedMark;
  byId: ReadonlyMap<string, LayoutEvent>;
  plot: Plot;
  onSelect(id: string): void;
  /** `returnFocus`: the reader left by key; otherwise focus has gone where they pointed. */
  onClose(returnFocus: boolean): void;
};

const WIDTH_PX = 296;
const MARGIN_PX = 8;

/** The events of a cluster that no zoom takes apart, to choose from. */
export function ClusterList({ mark, byId, plot, onSelect, onClose }: ClusterListProps) {
  const element = useRef<HTMLDivElement>(null);
  const { layout, gutterPx } = plot;
  const listed = mark.eventIds.flatMap((id) => byId.get(id) ?? []);
  const more = mark.count - listed.length;

  useEffect(() => {
    element.current?.querySelector("button")?.focus();
  }, []);
  useEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) onClose(false);
    };
    document.addEventListener("pointerdown", onPointerDown, { capture: true });
    return () => document.removeEventListener("pointerdown", onPointerDown, { capture: true });
  }, [onClose]);

  const plotHeightPx = AXIS_PX + layout.heightPx;
  const left = Math.max(
    MARGIN_PX,
    Math.min(gutterPx + mark.x0, gutterPx + layout.widthPx - WIDTH_PX - MARGIN_PX),
  );
  const belowPx = AXIS_PX + mark.y + layout.rowHeightPx;
  const isBelow = plotHeightPx - belowPx >= AXIS_PX + mark.y;
  const place = isBelow
    ? { left, top: belowPx, maxHeight: Math.max(plotHeightPx - belowPx, 160) }
    : { left, top: MARGIN_PX, maxHeight: Math.max(AXIS_PX + mark.y - 2 * MARGIN_PX, 160) };

  return (
    <div
      ref={element}
      className={styles.list}
      style={{ ...place, width: WIDTH_PX }}
      role="dialog"
      aria-label={timelineWords.cluster(mark.count)}
      onKeyDown={(event) => {
        // The page's own keys go on to the next event and close the panel.
        if (event.key !== "Tab") event.stopPropagation();
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose(true);
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) onClose(false);
      }}
    >
      <p className={styles.heading}>{timelineWords.cluster(mark.count)}</p>
      <ul>
        {listed.map((event) => (
          <li key={event.id}>
            <button type="button" className={styles.event} onClick={() => onSelect(event.id)}>
              <span className={styles.label} dir="auto">
                {event.label}
              </span>
              <span className={styles.date} dir="auto">
                {event.dateLabel}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>{timelineWords.clusterListMore(more)}</p>}
    </div>
  );
}
