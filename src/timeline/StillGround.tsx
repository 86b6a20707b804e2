import { type MeasureText, TEXT_SPARE_PX } from "../layout/layoutTypes.ts";
import { timelineWords } from "../words/timelineWords.ts";
import type { DrawnAxis } from "./drawnAxis.ts";
import { shortenText, wrapText } from "./fitText.ts";
import { areWordsAfter, NAME_LINE_PX, toNameLines } from "./groundPlaces.ts";
import type { Plot } from "./placePlot.ts";
import { AXIS_LINES, AXIS_PX } from "./plotFrame.ts";
import { StillGroup } from "./StillGroup.tsx";
import type { ToShare } from "./StillShapes.tsx";
import { StillText } from "./StillText.tsx";
import styles from "./StillTimeline.module.css";
import type { StillPicture } from "./toStillPicture.ts";

/** As in plotGround.module.css: a name's padding, and where its first line stands. */
const GUTTER_NAME = { startPx: 12, endPx: 10, baselinePx: 8 + 14 };
const LANE_NAME = { startPx: 8, baselinePx: 3 + 13, size: 12 / 13, letterSpacingPx: 0.12 };

/** The lanes with their names, over gutter and plot. */
export function StillLanes({ picture }: { readonly picture: StillPicture }) {
  const { plot, lanes, measure } = picture;
  const labels = new Map(lanes.map(({ id, label }) => [id, label]));
  const widthPx = plot.gutterPx + plot.layout.widthPx;
  const toNamePx = (text: string) => {
    const px = measure(text, "label") - TEXT_SPARE_PX;
    return plot.hasGutter ? px : px * LANE_NAME.size + text.length * LANE_NAME.letterSpacingPx;
  };
  const drawn = plot.layout.lanes.map((lane) => {
    const y = AXIS_PX + lane.y;
    const label = labels.get(lane.id) ?? lane.id;
    const lines = plot.hasGutter
      ? wrapText(
          label,
          plot.gutterPx - GUTTER_NAME.startPx - GUTTER_NAME.endPx,
          toNameLines(lane.heightPx),
          (text) => measure(text, "label"),
        )
      : [
          shortenText(
            label,
            widthPx - 2 * LANE_NAME.startPx,
            (text) => measure(text, "label") * LANE_NAME.size,
          ),
        ];
    const place = plot.hasGutter ? GUTTER_NAME : LANE_NAME;
    return (
      <g key={lane.id}>
        <line className={styles.laneEdge} x2="100%" y1={y + 0.5} y2={y + 0.5} />
        {lines.map((line, index) => (
          <StillText
            key={line}
            words={{ text: line, widthPx: toNamePx(line) }}
            {...{ x: place.startPx, y: y + place.baselinePx + index * NAME_LINE_PX, shiftPx: 0 }}
            className={plot.hasGutter ? styles.gutterName : styles.laneName}
          />
        ))}
      </g>
    );
  });
  return <StillGroup as="hidden">{drawn}</StillGroup>;
}

/** What is only expected lies right of the line where the articles end, on a ground of its own. */
export function StillAhead({ plot, toShare, heightPx }: StillAxisPlace) {
  const { knowledgeEndX, widthPx } = plot.layout;
  if (knowledgeEndX >= widthPx) return null;
  const x = toShare(Math.max(knowledgeEndX, 0));
  return <rect className={styles.ahead} x={x} y={AXIS_PX} width="100%" height={heightPx - AXIS_PX} />;
}

type StillAxisPlace = { readonly plot: Plot; readonly toShare: ToShare; readonly heightPx: number };

/** The grid with its dates above. */
export function StillAxis({
  axis,
  toShare,
  heightPx,
}: Omit<StillAxisPlace, "plot"> & { readonly axis: DrawnAxis }) {
  return (
    <>
      {axis.lines.map(({ x, isMajor }) => (
        <line
          key={x}
          className={isMajor ? styles.majorLine : styles.minorLine}
          {...{ x1: toShare(x), x2: toShare(x), y1: isMajor ? 0 : AXIS_LINES.majorPx, y2: heightPx }}
        />
      ))}
      {axis.major.map(({ x, text }) => (
        <text
          key={x}
          className={styles.major}
          x={toShare(x)}
          y={AXIS_LINES.majorBaselinePx}
          dx={AXIS_LINES.paddingPx}
        >
          {text}
        </text>
      ))}
      {axis.minor.map(({ x, text }) => (
        <text
          key={x}
          className={styles.minor}
          x={toShare(x)}
          y={AXIS_LINES.minorBaselinePx}
          dx={AXIS_LINES.paddingPx}
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** The line where the articles end. */
export function StillEndLine({ plot, toShare, heightPx }: StillAxisPlace) {
  if (!isEndSeen(plot)) return null;
  return <rect className={styles.end} x={toShare(plot.layout.knowledgeEndX)} width="1" height={heightPx} />;
}

type StillEndWordsProps = StillAxisPlace & { readonly measure: MeasureText };

/** As in plotGround.module.css: weight 500 against the date's 400, and padding. */
const WORDS_WEIGHT = 1.007;
const WORDS_PADDING_PX = 8;
const WORDS_HEIGHT_PX = 24;

/** What that line means, in words at its foot. */
export function StillEndWords({ plot, toShare, heightPx, measure }: StillEndWordsProps) {
  if (!isEndSeen(plot)) return null;
  const { knowledgeEndX, widthPx } = plot.layout;
  const text = timelineWords.articlesEnd;
  const textPx = (measure(text, "date") - TEXT_SPARE_PX) * WORDS_WEIGHT;
  const width = Math.round(textPx + 2 * WORDS_PADDING_PX);
  const isAfter = areWordsAfter(knowledgeEndX, widthPx);
  return (
    <svg x={toShare(knowledgeEndX)} y={heightPx - WORDS_HEIGHT_PX} overflow="visible" aria-hidden="true">
      <g transform={isAfter ? undefined : `translate(${-width})`}>
        <rect className={styles.endGround} width={width} height={WORDS_HEIGHT_PX} />
        <StillText
          words={{ text, widthPx: textPx }}
          {...{ x: (width - textPx) / 2, y: 16, shiftPx: 0, className: styles.endWords }}
        />
      </g>
    </svg>
  );
}

const isEndSeen = ({ layout }: Plot): boolean =>
  layout.knowledgeEndX >= 0 && layout.knowledgeEndX <= layout.widthPx;
