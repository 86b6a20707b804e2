import type { MeasureText } from "../layout/layoutTypes.ts";
import type { Step } from "./axisTicks.ts";
import { utcMoment } from "./utcMoment.ts";

/** What the two lines of the axis say where a part between breaks begins; `""`: nothing. */
export type PartNames = { readonly upper: string; readonly lower: string };

export type PartRoom = {
  readonly unit: Step["unit"];
  /** It begins with a break. */
  readonly isTorn: boolean;
  /** Where the lower line has its first own date; `null`: it has none. */
  readonly firstDatePx: number | null;
  /** Of the upper line: up to the line where the articles end, or across it. */
  readonly toLinePx: number;
  readonly px: number;
  readonly lowerPx: number;
};

/** Beside a label: its padding and a gap. */
const LABEL_ROOM_PX = 8;
const NONE: PartNames = { upper: "", lower: "" };

/**
 * What a part begins in, as whole as there is room for: up to the line where the articles end, or else across it. In a
 * narrow part, dates without their month and year could be any month's; where both don't fit on one line, the month
 * stands under the year, if the lower line doesn't soon name one.
 */
export function toPartNames(ms: number, room: PartRoom, measure: MeasureText): PartNames {
  const { unit, isTorn, firstDatePx, px } = room;
  const at = utcMoment(Math.round(ms));
  const isDays = unit === "day" || unit === "weekday";
  const inUpper = (token: string, roomPx: number): PartNames | null => {
    const upper = at.format(token);
    return measure(upper, "label") + LABEL_ROOM_PX <= roomPx ? { upper, lower: "" } : null;
  };
  const year = inUpper("YYYY", px);
  const hasDates = firstDatePx !== null;
  if (unit === "month" && hasDates && !isTorn) return year ?? NONE;
  // Among years a month would be more exact than all the rest.
  if (unit === "year" && hasDates) return (isTorn && year) || NONE;
  const isMonthNeeded = isDays || !hasDates;
  const whole =
    (isDays && inUpper("MMMM YYYY", room.toLinePx)) ||
    inUpper("MMM YYYY", isMonthNeeded ? px : room.toLinePx);
  if (whole || !year) return whole || NONE;
  const lower = at.format("MMM");
  const lowerPx = isMonthNeeded ? room.lowerPx : firstDatePx;
  const isRoom = unit !== "year" && measure(lower, "date") + LABEL_ROOM_PX <= lowerPx;
  return isRoom ? { ...year, lower } : year;
}
