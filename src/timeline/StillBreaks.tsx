import { TEXT_SPARE_PX } from "../layout/layoutTypes.ts";
import { BREAK_WORDS_SIZE, toTornEdge, WORDS_PADDING_PX } from "./drawnBreaks.ts";
import { AXIS_PX } from "./plotFrame.ts";
import { StillGroup } from "./StillGroup.tsx";
import type { ToShare } from "./StillShapes.tsx";
import { StillText } from "./StillText.tsx";
import styles from "./StillTimeline.module.css";
import type { StillPicture } from "./toStillPicture.ts";

type StillBreaksProps = { readonly picture: StillPicture; readonly toShare: ToShare };

/** The bands of the axis' breaks, which lie under lanes and marks. For the SVG element that is as wide as the plot. */
export function StillBreaks({ picture, toShare }: StillBreaksProps) {
  const { axis, heightPx } = picture;
  return (
    <StillGroup as="hidden">
      {axis.breaks.map(({ key, x0, x1 }) => (
        <g key={key}>
          <rect className={styles.breakBand} x={toShare(x0)} width={toShare(x1 - x0)} height={heightPx} />
          <TornEdge x={toShare(x0)} heightPx={heightPx} side="start" />
          <TornEdge x={toShare(x1)} heightPx={heightPx} side="end" />
        </g>
      ))}
    </StillGroup>
  );
}

type TornEdgeProps = { readonly x: string; readonly heightPx: number; readonly side: "start" | "end" };

/** Its teeth keep their size however far the picture is drawn out. */
function TornEdge({ x, heightPx, side }: TornEdgeProps) {
  return (
    <svg x={x} overflow="visible" aria-hidden="true">
      <path className={styles.breakEdge} d={toTornEdge(heightPx, side)} />
    </svg>
  );
}

/** As in plotAxis.module.css. */
const LINE_PX = 16;
const BASELINE_PX = 12;

/** What the breaks say at the axis. */
export function StillBreakWords({ picture, toShare }: StillBreaksProps) {
  const { axis, measure } = picture;
  return axis.breaks.map(({ key, words, sentence }) => {
    if (!words) return null;
    const topPx = (AXIS_PX - words.lines.length * LINE_PX) / 2;
    const middle = toShare(words.x0 + words.widthPx / 2);
    return (
      <svg key={key} x={middle} overflow="visible" role="img" aria-label={sentence}>
        <rect
          className={styles.breakWordsGround}
          x={WORDS_PADDING_PX - words.widthPx / 2}
          width={words.widthPx - 2 * WORDS_PADDING_PX}
          height={AXIS_PX}
        />
        {words.lines.map((text, index) => {
          const widthPx = (measure(text, "date") - TEXT_SPARE_PX) * BREAK_WORDS_SIZE;
          return (
            <StillText
              key={text}
              words={{ text, widthPx }}
              {...{ x: -widthPx / 2, y: topPx + index * LINE_PX + BASELINE_PX, shiftPx: 0 }}
              className={styles.breakWords}
            />
          );
        })}
      </svg>
    );
  });
}
