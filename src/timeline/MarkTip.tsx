import { useEffect } from "react";
import type { LayoutEvent, PlacedMark } from "../layout/layoutTypes.ts";
import { timelineWords } from "../words/timelineWords.ts";
import styles from "./MarkTip.module.css";
import { describeShape } from "./markWords.ts";
import type { Plot } from "./placePlot.ts";
import { AXIS_PX, STRIP_PX } from "./plotFrame.ts";

type MarkTipProps = {
  mark: PlacedMark;
  /** The event, or the one in a cluster that the keyboard has come to; `null`: a cluster as a whole. */
  event: LayoutEvent | null;
  byId: ReadonlyMap<string, LayoutEvent>;
  plot: Plot;
  sourceLabels: ReadonlyMap<string, string>;
  /** Escape, wherever focus is. */
  onDismiss(): void;
  onPointerEnter(): void;
  onPointerLeave(): void;
};

const WIDTH_PX = 264;
const GAP_PX = 6;
/** About the height of four lines; less room than this below, and the tip stands above. */
const HEIGHT_PX = 104;
const LISTED = 5;

/**
 * What a mark is, at length: its whole label, its date, what its shape means, who attests it. For those who see: the
 * mark's accessible name says the same.
 */
export function MarkTip(props: MarkTipProps) {
  const { mark, event, byId, plot, sourceLabels, onDismiss, onPointerEnter, onPointerLeave } = props;
  useEffect(() => {
    const onKeyDown = (pressed: KeyboardEvent) => {
      if (pressed.key !== "Escape") return;
      // First of all, and alone: the page's own Escape closes what is open.
      pressed.preventDefault();
      pressed.stopImmediatePropagation();
      onDismiss();
    };
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [onDismiss]);
  const { layout, gutterPx } = plot;
  const middle = (Math.max(mark.x0, 0) + Math.min(mark.x1, layout.widthPx)) / 2;
  const left = gutterPx + Math.min(Math.max(middle - 40, 4), Math.max(layout.widthPx - WIDTH_PX - 4, 4));
  const below = AXIS_PX + mark.y + layout.rowHeightPx + GAP_PX;
  const isBelow = below + HEIGHT_PX <= AXIS_PX + layout.heightPx + STRIP_PX;
  const place = isBelow
    ? { left, top: below }
    : { left, bottom: STRIP_PX + layout.heightPx - mark.y + GAP_PX };
  return (
    <div
      className={styles.tip}
      style={{ ...place, maxWidth: WIDTH_PX }}
      aria-hidden="true"
      data-tip=""
      {...{ onPointerEnter, onPointerLeave }}
    >
      {event ? (
        <EventTip
          event={event}
          sourceLabels={sourceLabels}
          clusterCount={mark.kind === "cluster" ? mark.count : 0}
        />
      ) : (
        <ClusterTip mark={mark} byId={byId} />
      )}
    </div>
  );
}

function EventTip({
  event,
  sourceLabels,
  clusterCount,
}: {
  event: LayoutEvent;
  sourceLabels: ReadonlyMap<string, string>;
  clusterCount: number;
}) {
  const timeline = timelineWords;
  const sources = event.sources.map((id) => sourceLabels.get(id) ?? id);
  return (
    <>
      <p className={styles.label} dir="auto">
        {event.label}
      </p>
      <p dir="auto">{event.dateLabel}</p>
      <p className={styles.shape}>{describeShape(event)}</p>
      <p className={styles.more}>
        {sources.length > 0 && <bdi>{timeline.attestedBy(sources)}</bdi>}
        {event.partCount > 0 && ` · ${timeline.parts(event.partCount, event.unfolded)}`}
        {clusterCount > 0 && ` · ${timeline.clusterMember(clusterCount)}`}
      </p>
    </>
  );
}

function ClusterTip({ mark, byId }: { mark: PlacedMark; byId: ReadonlyMap<string, LayoutEvent> }) {
  const timeline = timelineWords;
  const listed = mark.eventIds.slice(0, LISTED).flatMap((id) => byId.get(id) ?? []);
  return (
    <>
      <p className={styles.label}>{timeline.cluster(mark.count)}</p>
      <ul>
        {listed.map((event) => (
          <li key={event.id} dir="auto">
            {event.label}
          </li>
        ))}
        {mark.count > listed.length && <li>{timeline.andMore(mark.count - listed.length)}</li>}
      </ul>
      <p className={styles.more}>{timeline.clusterHint}</p>
    </>
  );
}
