import {
  DATE_GAP_PX,
  type Layout,
  type LayoutEvent,
  type MeasureText,
  type PlacedLabel,
  TEXT_SPARE_PX,
} from "../layout/layoutTypes.ts";
import { timelineWords } from "../words/timelineWords.ts";
import { shortenText } from "./fitText.ts";

/** A text and the width that the picture keeps for it. */
export type StillWords = { readonly text: string; readonly widthPx: number };

/** What of a label is shown in its room: as `eventItem.module.css` has it, where the browser decides. */
export type StillLabel = {
  /** Cut with an ellipsis where it doesn't fit. */
  readonly name: StillWords;
  /** Whole or not at all: a cut date would be more precise than its source. */
  readonly date: StillWords | null;
  /** The number of parts in its box, behind the name; `null` where there are none. */
  readonly parts: { readonly words: StillWords; readonly widthPx: number } | null;
  /** Between name and parts, and between what stands on one line. */
  readonly gapPx: number;
};

/** For the parts, with the gap before them. */
const PARTS_ROOM_PX = 36;
const PARTS_GAP_PX = 4;
const PARTS_LEAST_PX = 24;
/** Padding and border of the parts, both sides; and their size against the label's. */
const PARTS_FRAME_PX = 10;
const PARTS_SIZE = 11 / 13;

export function toStillLabel(
  event: Pick<LayoutEvent, "label" | "dateLabel" | "partCount" | "unfolded">,
  label: Pick<PlacedLabel, "widthPx">,
  density: Layout["density"],
  measure: MeasureText,
): StillLabel {
  const parts = toParts(event, measure);
  const toNamePx = (text: string) => measure(text, "label") - TEXT_SPARE_PX;
  const name = shortenText(event.label, label.widthPx - (parts ? PARTS_ROOM_PX : 0), toNamePx);
  const namePx = toNamePx(name);
  const datePx = measure(event.dateLabel, "date") - TEXT_SPARE_PX;
  const isOneLine = density === "one-line";
  const gapPx = isOneLine ? DATE_GAP_PX : PARTS_GAP_PX;
  const besidePx = isOneLine ? namePx + gapPx + (parts ? parts.widthPx + gapPx : 0) : 0;
  const fits = besidePx + datePx <= Math.ceil(label.widthPx);
  const date = fits ? { text: event.dateLabel, widthPx: datePx } : null;
  return { name: { text: name, widthPx: namePx }, date, parts, gapPx };
}

function toParts({ partCount, unfolded }: Pick<LayoutEvent, "partCount" | "unfolded">, measure: MeasureText) {
  if (partCount === 0) return null;
  const { partsFolded, partsUnfolded } = timelineWords;
  const text = unfolded ? partsUnfolded(partCount) : partsFolded(partCount);
  const textPx = (measure(text, "label") - TEXT_SPARE_PX) * PARTS_SIZE;
  return {
    words: { text, widthPx: textPx },
    widthPx: Math.max(PARTS_LEAST_PX, textPx + PARTS_FRAME_PX),
  };
}
