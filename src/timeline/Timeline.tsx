import { useId, useMemo, useState } from "react";
import { clampWindow } from "../layout/fitWindow.ts";
import type { LayoutEvent, PlacedMark } from "../layout/layoutTypes.ts";
import { type TimeAxis, type TimeWindow, TRUE_AXIS } from "../layout/timeScale.ts";
import type { Lane } from "../model/storySchema.ts";
import { timelineWords } from "../words/timelineWords.ts";
import { ClusterList } from "./ClusterList.tsx";
import { isSeparated, toClusterWindow, type WindowLimits } from "./clusterWindow.ts";
import { describeBreak } from "./drawnBreaks.ts";
import type { TouchMode, WheelMode } from "./gestureMath.ts";
import { MarkKey } from "./MarkKey.tsx";
import { MarkTip } from "./MarkTip.tsx";
import { Overview } from "./Overview.tsx";
import { placeAxis } from "./placeAxis.ts";
import { AXIS_PX, GUTTER_FROM_PX, STRIP_PX } from "./plotFrame.ts";
import { ScaleSwitch, type ScaleSwitchProps } from "./ScaleSwitch.tsx";
import styles from "./Timeline.module.css";
import type { WidgetProps } from "./TimelineWidget.ts";
import { useAnnouncement } from "./useAnnouncement.ts";
import { useElementSize } from "./useElementSize.ts";
import { useGestureHint } from "./useGestureHint.ts";
import { useGestures } from "./useGestures.ts";
import { type SelectedBy, useMarkEvents } from "./useMarkEvents.ts";
import { useMeasureText } from "./useMeasureText.ts";
import { usePlotLayout } from "./usePlotLayout.ts";
import { useRoving } from "./useRoving.ts";
import { useTimelineWidget } from "./useTimelineWidget.ts";

export type TimelineProps = {
  events: readonly LayoutEvent[];
  lanes: readonly Lane[];
  /** Each source's place in the story, from 0: its colour and pattern. */
  sourceIndex: ReadonlyMap<string, number>;
  sourceLabels: ReadonlyMap<string, string>;
  /** The visible part of the axis. Only its owner changes it: `onWindowChange` asks. */
  window: TimeWindow;
  limits: WindowLimits;
  /** In whose time events, windows and the end of knowledge are; `null`: the true one. */
  axis: TimeAxis | null;
  /** Shortens what no article dates, or not; `null`: there is nothing to shorten. */
  scaleSwitch: ScaleSwitchProps | null;
  knowledgeEndMs: number;
  selectedId: string | null;
  hoveredId: string | null;
  /** The plain wheel zooms only where the page itself can't scroll. */
  wheel: WheelMode;
  /** One finger moves time only where it isn't needed for somebody else's page. */
  touch: TouchMode;
  /** Somebody else says what has been opened. */
  isQuiet: boolean;
  /** The plot alone, without overview and key. */
  isBare: boolean;
  onSelect(id: string, by: SelectedBy): void;
  onHover(id: string | null): void;
  /** `gesture`: the reader's hand is on it, follow at once; `step`: one step, which may be a short flight. */
  onWindowChange(window: TimeWindow, how: "gesture" | "step"): void;
  onToggleParts(id: string): void;
};

const NO_MARKS: readonly PlacedMark[] = [];

/** The drawn timeline and its overview strip: a second view of the list of events. Fills its parent. */
export function Timeline(props: TimelineProps) {
  const { events, lanes, window, limits, knowledgeEndMs, selectedId, hoveredId, wheel } = props;
  const { sourceIndex, sourceLabels, onSelect, onHover, onToggleParts } = props;
  const axis = props.axis ?? TRUE_AXIS;
  const [viewport, setViewport] = useState<HTMLElement | null>(null);
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [listKey, setListKey] = useState<string | null>(null);
  const helpId = useId();
  const hint = useGestureHint();
  const size = useElementSize(viewport);
  const measure = useMeasureText(viewport);
  const { plot, layoutAt, byId, order } = usePlotLayout({
    ...{ events, lanes, axis, window, knowledgeEndMs, selectedId, size, measure },
  });
  const laneLabels = useMemo(() => new Map(lanes.map(({ id, label }) => [id, label])), [lanes]);

  const changeWindow = (next: TimeWindow, how: "gesture" | "step") =>
    props.onWindowChange(clampWindow(next, limits.full, limits.minMs, limits.maxMs), how);

  const articles = sourceLabels.size;
  const ownAxis = useMemo(
    () => (plot && measure && axis.breaks.length > 0 ? placeAxis(plot, articles, measure) : null),
    [plot, axis, articles, measure],
  );

  const scaleSwitch = props.scaleSwitch && (
    <ScaleSwitch
      isOn={props.scaleSwitch.isOn}
      onToggle={() => {
        // What is in flight was bound for a place on the scale that goes.
        props.onWindowChange(window, "gesture");
        props.scaleSwitch?.onToggle();
      }}
    />
  );

  const [focusId, setFocusId] = useState<string | null>(null);
  const widgetProps = useMemo(
    (): WidgetProps | null =>
      plot &&
      measure && {
        ...plot,
        ...{ ownAxis, laneLabels, events: byId, order, sourceIndex, sourceLabels, measure },
        ...{ selectedId, hoveredId, focusId },
      },
    [
      plot,
      ownAxis,
      laneLabels,
      byId,
      order,
      sourceIndex,
      sourceLabels,
      measure,
      selectedId,
      hoveredId,
      focusId,
    ],
  );
  const widget = useTimelineWidget(host, widgetProps, () => {
    // What stood in its place until now can go.
    if (host) host.dataset.drawn = "";
    focusWanted();
  });
  const { goTo, follow, focusWanted } = useRoving(widget, {
    ...{ plot, byId, window, limits, knowledgeEndMs, focusId, setFocusId, onWindowChange: changeWindow },
  });

  const openCluster = (mark: PlacedMark, byKeyId?: string) => {
    const held = mark.eventIds.flatMap((id) => byId.get(id) ?? []);
    const target = toClusterWindow(held, knowledgeEndMs, window, limits);
    const layout = target && layoutAt(target);
    if (layout && isSeparated(layout, mark.eventIds)) {
      if (byKeyId !== undefined) follow(byKeyId);
      changeWindow(target, "step");
    } else setListKey(mark.key);
  };

  const { tipKey, hideTip, tipHandlers, handlers } = useMarkEvents({
    ...{ plot, byId, order, window, full: limits.full, focusId, setFocusId, goTo },
    ...{ onSelect, onHover, onToggleParts, onCluster: openCluster, onWindowChange: changeWindow },
  });
  const view = plot && {
    window,
    widthPx: plot.layout.widthPx,
    gutterPx: plot.gutterPx,
    wheel,
    touch: props.touch,
  };
  const isDragging = useGestures(
    host,
    view,
    (next, how) => {
      hideTip();
      setListKey(null);
      changeWindow(next, how);
    },
    hint.show,
  );

  const markOf = (key: string | null) =>
    (key !== null && plot?.layout.marks.find((mark) => mark.key === key)) || null;
  const tipMark = isDragging || listKey !== null ? null : markOf(tipKey);
  const listMark = markOf(listKey);
  const announcement = useAnnouncement({ selectedId, focusId, byId, marks: plot?.layout.marks ?? NO_MARKS });
  const heightPx = plot ? AXIS_PX + plot.layout.heightPx + STRIP_PX : undefined;

  return (
    <div className={styles.timeline} dir="ltr">
      <div ref={setViewport} className={styles.viewport}>
        <fieldset
          ref={setHost}
          className={styles.host}
          style={{ height: heightPx }}
          aria-roledescription={timelineWords.roleDescription}
          aria-label={timelineWords.groupLabel(events.length)}
          aria-describedby={helpId}
          aria-keyshortcuts="ArrowLeft ArrowRight Home End Enter Space + - 0"
          data-dragging={isDragging || undefined}
          {...handlers}
        />
        {plot?.hasGutter && scaleSwitch && (
          <div className={styles.corner} style={{ width: plot.gutterPx }}>
            {scaleSwitch}
          </div>
        )}
        {plot && tipMark && (
          <MarkTip
            mark={tipMark}
            event={toTipEvent(tipMark, focusId, byId)}
            {...{ byId, plot, sourceLabels }}
            onDismiss={hideTip}
            {...tipHandlers}
          />
        )}
        {plot && listMark && (
          <ClusterList
            mark={listMark}
            {...{ byId, plot }}
            onSelect={(id) => {
              setListKey(null);
              onSelect(id, "pointer");
              goTo(id);
            }}
            onClose={(returnFocus) => {
              setListKey(null);
              if (returnFocus) widget.current?.targetOf(listMark.eventIds[0] ?? "")?.focus();
            }}
          />
        )}
        <p className={styles.hint} data-shown={hint.isShown || undefined} aria-hidden="true">
          {hint.text}
        </p>
      </div>
      {!props.isBare && (
        <>
          <Overview {...{ events, window, limits, axis, knowledgeEndMs, onWindowChange: changeWindow }} />
          {/* Before there is a size, the page's own: a key that unfolds later would move the plot. */}
          <MarkKey isFolded={(size?.widthPx ?? document.documentElement.clientWidth) < GUTTER_FROM_PX}>
            {plot && !plot.hasGutter && scaleSwitch}
          </MarkKey>
        </>
      )}
      <p id={helpId} hidden>
        {axis.breaks.length > 0 &&
          `${timelineWords.scaleHasBreaks(axis.breaks.map((gap) => describeBreak(gap, articles)))} `}
        {timelineWords.help}
      </p>
      <p className="visually-hidden" role="status">
        {!props.isQuiet && announcement}
      </p>
    </div>
  );
}

/** A cluster's tip tells of the event that the keyboard has come to, else of all of them. */
function toTipEvent(
  mark: PlacedMark,
  focusId: string | null,
  byId: ReadonlyMap<string, LayoutEvent>,
): LayoutEvent | null {
  if (mark.kind === "event") return byId.get(mark.eventIds[0] ?? "") ?? null;
  return focusId !== null && mark.eventIds.includes(focusId) ? (byId.get(focusId) ?? null) : null;
}
