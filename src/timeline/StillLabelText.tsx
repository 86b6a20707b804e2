import type { Layout, LayoutEvent, MeasureText, PlacedLabel } from "../layout/layoutTypes.ts";
import type { MarkBoxes } from "./markBoxes.ts";
import { StillText } from "./StillText.tsx";
import styles from "./StillTimeline.module.css";
import { toStillLabel } from "./stillLabel.ts";

/** Where a label hangs: at `x` of the mark's own, and `offsetPx` from there to the edge that its text begins or ends at. */
export type StillAnchor = {
  readonly x: string | number;
  readonly offsetPx: number;
  /** Its text ends there. */
  readonly isEnd: boolean;
};

type StillLabelTextProps = StillAnchor & {
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

/** The words of a mark: its name, the number of its parts in a box, and its date beside or below them. */
export function StillLabelText(props: StillLabelTextProps) {
  const { event, label, boxes, density, measure, x, offsetPx, isEnd } = props;
  const { name, date, parts, gapPx } = toStillLabel(event, label, density, measure);
  const isBelow = label.side === "below";
  const isOneLine = density === "one-line";
  const lineHeight = isBelow ? 18 : 20;
  const top = (boxes.label?.y ?? 0) - boxes.lineY;
  const nameY = top + (isBelow ? LOW_NAME_BASELINE_PX : NAME_BASELINE_PX);
  const dateY = isOneLine ? nameY : top + lineHeight + DATE_BASELINE_PX;

  const besidePx = isOneLine && date ? gapPx + date.widthPx : 0;
  const linePx = name.widthPx + (parts ? gapPx + parts.widthPx : 0) + besidePx;
  const nameX = isEnd ? -linePx : 0;
  const partsX = nameX + name.widthPx + gapPx;
  const dateX = isOneLine ? nameX + linePx - (date?.widthPx ?? 0) : isEnd ? -(date?.widthPx ?? 0) : 0;
  return (
    <>
      <StillText words={name} x={x} y={nameY} shiftPx={offsetPx + nameX} className={styles.name} />
      {date && <StillText words={date} x={x} y={dateY} shiftPx={offsetPx + dateX} className={styles.date} />}
      {parts && (
        <g transform={`translate(${toPx(offsetPx + partsX)} ${top})`}>
          <rect
            {...{ x, y: isOneLine ? (lineHeight - 17) / 2 : 0.5, rx: 3.5, className: styles.parts }}
            {...{ width: toPx(parts.widthPx - 1), height: isOneLine ? 17 : lineHeight - 1 }}
          />
          <StillText
            {...{ words: parts.words, x, y: lineHeight / 2 + 4, className: styles.partsText }}
            shiftPx={(parts.widthPx - parts.words.widthPx) / 2}
          />
        </g>
      )}
    </>
  );
}

const toPx = (px: number): number => Math.round(px * 100) / 100;
