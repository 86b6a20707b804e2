import type { Layout, MeasureText, PlacedLabel, PlacedMark } from "../layout/layoutTypes.ts";
import { timelineWords } from "../words/timelineWords.ts";
import { toMarkBoxes } from "./markBoxes.ts";
import { AXIS_PX } from "./plotFrame.ts";
import { StillGroup } from "./StillGroup.tsx";
import { type StillAnchor, StillLabelText } from "./StillLabelText.tsx";
import { StillShapes, type ToShare } from "./StillShapes.tsx";
import styles from "./StillTimeline.module.css";
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
export function StillMark({ mark, event, name, href, isSelected, shapes, layout, ...rest }: StillMarkProps) {
  const { measure, toShare, idPrefix } = rest;
  const boxes = toMarkBoxes(mark, layout);
  const isBar = mark.shape === "bar";
  const hangPx = toHangPx(mark, layout.knowledgeEndX);
  const drawn = <StillShapes shapes={shapes} idPrefix={idPrefix} toShare={isBar ? toShare : null} />;
  const { target } = boxes;
  const hit = {
    y: target.y - boxes.lineY,
    height: target.height,
    className: toFrame(isSelected, mark.raised),
  };
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

/** The mark that the picture is about is framed; where it stands over others, on a ground of its own. */
const toFrame = (isSelected: boolean, isRaised: true | undefined) =>
  isSelected ? `${styles.framed} ${isRaised ? styles.raised : ""}` : styles.target;

/** How far from its start a mark hangs: a dot at its middle, or by its end where the line held it back. */
function toHangPx(mark: PlacedMark, lineX: number): number {
  const widthPx = mark.x1 - mark.x0;
  if (mark.shape !== "dot") return 0;
  return Math.abs(mark.x1 - lineX) < 0.01 ? widthPx : widthPx / 2;
}

const endOf = (label: PlacedLabel): number => label.x + label.widthPx;

function toDotAnchor(mark: PlacedMark, label: PlacedLabel): StillAnchor {
  const isEnd = label.side === "start";
  return { x: 0, offsetPx: (isEnd ? endOf(label) : label.x) - mark.x0, isEnd };
}

/**
 * A label under a bar that had to move to the left of its start to end inside hangs at the bar's end if it would still
 * have to where the plot is this many times as wide.
 */
const PUSHED_WIDER = 1.2;
const AT_START_PX = 5;

function toBarAnchor(mark: PlacedMark, label: PlacedLabel, toShare: ToShare): StillAnchor {
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
