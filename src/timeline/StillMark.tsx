import {
  type Layout,
  type LayoutEvent,
  type MeasureText,
  type PlacedLabel,
  type PlacedMark,
  TEXT_SPARE_PX,
} from "../layout/layoutTypes.ts";
import { timelineWords } from "../words/timelineWords.ts";
import { type MarkBoxes, toMarkBoxes } from "./markBoxes.ts";
import { AXIS_PX } from "./plotFrame.ts";
import { StillGroup } from "./StillGroup.tsx";
import { StillShapes, type ToShare } from "./StillShapes.tsx";
import styles from "./StillTimeline.module.css";
import { toStillLabel } from "./stillLabel.ts";
import type { StillMarkDrawing } from "./toStillPicture.ts";

type StillMarkProps = StillMarkDrawing & {
  readonly layout: Layout;
  readonly measure: MeasureText;
  readonly toShare: ToShare;
  readonly idPrefix: string;
};

/**
 * One mark with its label, as a link. Everything hangs at an instant, in shares of the plot: a dot at its middle, a
 * bar at its start, a label at that end of the mark that it stands at.
 */
export function StillMark({ mark, event, name, href, shapes, layout, ...rest }: StillMarkProps) {
  const { measure, toShare, idPrefix } = rest;
  const boxes = toMarkBoxes(mark, layout);
  const isBar = mark.shape === "bar";
  const hangPx = toHangPx(mark, layout.knowledgeEndX);
  const drawn = <StillShapes shapes={shapes} idPrefix={idPrefix} toShare={isBar ? toShare : null} />;
  const { target } = boxes;
  const hit = { y: target.y - boxes.lineY, height: target.height, className: styles.target };
  const label = mark.label && event && boxes.label && (
    <StillLabelText
      {...{ event, label: mark.label, boxes, measure, density: layout.density }}
      {...(isBar ? toBarAnchor(mark, mark.label, toShare) : toDotAnchor(mark, mark.label))}
    />
  );
  return (
    <StillGroup as="listitem">
      <a href={href} className={styles.mark}>
        <title>{name}</title>
        <svg
          x={toShare(mark.x0 + hangPx)}
          y={AXIS_PX + mark.y + boxes.lineY}
          overflow="visible"
          aria-hidden="true"
        >
          {isBar ? (
            <>
              <rect x={toShare(target.x)} width={toShare(target.width)} {...hit} />
              {drawn}
              {label}
            </>
          ) : (
            <g transform={hangPx === 0 ? undefined : `translate(${-hangPx})`}>
              <rect x={target.x} width={target.width} {...hit} />
              {drawn}
              {label}
              {mark.kind === "cluster" && (
                <text className={styles.count} x={(mark.x1 - mark.x0) / 2} y="4" textAnchor="middle">
                  {timelineWords.clusterPill(mark.count)}
                </text>
              )}
            </g>
          )}
        </svg>
      </a>
    </StillGroup>
  );
}

/** How far from its start a mark hangs: a dot at its middle, or by its end where the line held it back. */
function toHangPx(mark: PlacedMark, lineX: number): number {
  const widthPx = mark.x1 - mark.x0;
  if (mark.shape !== "dot") return 0;
  return Math.abs(mark.x1 - lineX) < 0.01 ? widthPx : widthPx / 2;
}

/** Where a label hangs: at `x` of the mark's own, and `offsetPx` from there to the edge that its text begins or ends at. */
type Anchor = { readonly x: string | number; readonly offsetPx: number; readonly isEnd: boolean };

const endOf = (label: PlacedLabel): number => label.x + label.widthPx;

function toDotAnchor(mark: PlacedMark, label: PlacedLabel): Anchor {
  const isEnd = label.side === "start";
  return { x: 0, offsetPx: (isEnd ? endOf(label) : label.x) - mark.x0, isEnd };
}

/**
 * A label under a bar that had to move to the left of its start to end inside hangs at the bar's end if it would still
 * have to where the plot is this many times as wide.
 */
const PUSHED_WIDER = 1.2;
const AT_START_PX = 8;

function toBarAnchor(mark: PlacedMark, label: PlacedLabel, toShare: ToShare): Anchor {
  switch (label.side) {
    case "end":
      return { x: toShare(mark.x1 - mark.x0), offsetPx: label.x - mark.x1, isEnd: false };
    case "start":
      return { x: 0, offsetPx: endOf(label) - mark.x0, isEnd: true };
    case "below": {
      // What the plot's own start holds there, stays there in a narrower one too.
      if (label.x <= AT_START_PX) return { x: toShare(label.x - mark.x0), offsetPx: 0, isEnd: false };
      const isAtEnd = label.x < mark.x0 && (mark.x1 - mark.x0) * PUSHED_WIDER < label.widthPx;
      return isAtEnd
        ? { x: toShare(mark.x1 - mark.x0), offsetPx: label.x - mark.x1, isEnd: false }
        : { x: 0, offsetPx: label.x - mark.x0, isEnd: false };
    }
  }
}

type StillLabelTextProps = Anchor & {
  readonly event: LayoutEvent;
  readonly label: PlacedLabel;
  readonly boxes: MarkBoxes;
  readonly density: Layout["density"];
  readonly measure: MeasureText;
};

/** From the top of a line to its text's baseline, for the line heights and sizes of `eventItem.module.css`. */
const NAME_BASELINE_PX = 14;
const LOW_NAME_BASELINE_PX = 13;
const DATE_BASELINE_PX = 12;

function StillLabelText({
  event,
  label,
  boxes,
  density,
  measure,
  x,
  offsetPx,
  isEnd: isStart,
}: StillLabelTextProps) {
  const { name, date, parts, gapPx } = toStillLabel(event, label, density, measure);
  const isBelow = label.side === "below";
  const top = (boxes.label?.y ?? 0) - boxes.lineY;
  const nameY = top + (isBelow ? LOW_NAME_BASELINE_PX : NAME_BASELINE_PX);
  const nameWidthPx = measure(name, "label") - TEXT_SPARE_PX;
  const isOneLine = density === "one-line";
  const anchor = { x, textAnchor: isStart ? ("end" as const) : undefined };
  const afterName = gapPx + (parts ? parts.widthPx + gapPx : 0);
  // Before its mark, the name makes room for what comes after it.
  const nameShift = isStart && parts && !isOneLine ? -(parts.widthPx + gapPx) : 0;
  const dateWidthPx = date === null ? 0 : measure(date, "date") - TEXT_SPARE_PX + gapPx;
  const partsX = isStart ? -(parts?.widthPx ?? 0) - (isOneLine ? dateWidthPx : 0) : nameWidthPx + gapPx;
  const lineHeight = isBelow ? 18 : 20;
  return (
    <g transform={offsetPx === 0 ? undefined : `translate(${toPx(offsetPx)})`}>
      <text {...anchor} y={nameY} dx={nameShift || undefined} className={styles.name}>
        {name}
        {isOneLine && date !== null && (
          <tspan className={styles.date} dx={toPx(afterName)}>
            {date}
          </tspan>
        )}
      </text>
      {!isOneLine && date !== null && (
        <text {...anchor} y={top + lineHeight + DATE_BASELINE_PX} className={styles.date}>
          {date}
        </text>
      )}
      {parts && (
        <g transform={`translate(${toPx(partsX)} ${top})`}>
          <rect
            {...{ x, y: isOneLine ? (lineHeight - 17) / 2 : 0.5, rx: 3.5, className: styles.parts }}
            {...{ width: toPx(parts.widthPx - 1), height: isOneLine ? 17 : lineHeight - 1 }}
          />
          <text
            {...{ x, y: lineHeight / 2 + 4, dx: toPx(parts.widthPx / 2), textAnchor: "middle" }}
            className={styles.partsText}
          >
            {parts.text}
          </text>
        </g>
      )}
    </g>
  );
}

const toPx = (px: number): number => Math.round(px * 100) / 100;
