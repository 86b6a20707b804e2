/** Room that the words at the foot of the line need beside it. */
const WORDS_PX = 150;

/** Whether the words at the foot of the line where the articles end stand after it, where there is room, or before. */
export const areWordsAfter = (lineX: number, widthPx: number): boolean =>
  lineX + WORDS_PX <= widthPx || lineX < WORDS_PX;

/** Of a lane's name in the gutter, as in plotGround.module.css. */
export const NAME_LINE_PX = 18;
const NAME_PADDING_PX = 8;

/** How many lines a lane's name may have beside it: more than the lane has room for would run into the next. */
export const toNameLines = (laneHeightPx: number): number =>
  Math.min(Math.max(Math.floor((laneHeightPx - NAME_PADDING_PX) / NAME_LINE_PX), 1), 3);
