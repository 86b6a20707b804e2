import type { PlacedMark } from "../layout/layoutTypes.ts";

/** The keys that go from event to event: one step back or on, or to an end. */
export type RovingStep = "previous" | "next" | "first" | "last";

/** Which step a key means; `null`: none. Up and down go with left and right: time has one direction. */
export function toRovingStep(key: string): RovingStep | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowUp":
      return "previous";
    case "ArrowRight":
    case "ArrowDown":
      return "next";
    case "Home":
      return "first";
    case "End":
      return "last";
    default:
      return null;
  }
}

/**
 * The event that a step leads to, in the order of `ids` (time). From nowhere, one begins at that end from which the
 * step comes; at an end one stays. `null` only where there are no events.
 */
export function stepFrom(ids: readonly string[], current: string | null, step: RovingStep): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  const last = ids.length - 1;
  switch (step) {
    case "first":
      return ids[0] ?? null;
    case "last":
      return ids[last] ?? null;
    case "previous":
      return ids[at === -1 ? last : Math.max(at - 1, 0)] ?? null;
    case "next":
      return ids[Math.min(at + 1, last)] ?? null;
  }
}

/** The mark that stands for an event: its own rather than a cluster that counts it too. */
export function findMark(marks: readonly PlacedMark[], eventId: string): PlacedMark | null {
  let found: PlacedMark | null = null;
  for (const mark of marks) {
    if (!mark.eventIds.includes(eventId)) continue;
    if (mark.kind === "event") return mark;
    found ??= mark;
  }
  return found;
}

/**
 * The one mark that the Tab key comes to: that of the first of `wanted` (where the keyboard was, the selected event)
 * that is in view, else that of the first event in time (`order`) that is.
 * `null` where nothing is drawn in view.
 */
export function findTabStop(
  marks: readonly PlacedMark[],
  widthPx: number,
  wanted: readonly (string | null)[],
  order: readonly string[],
): PlacedMark | null {
  for (const id of wanted) {
    const mark = id === null ? null : findMark(marks, id);
    if (mark && isInView(mark, widthPx)) return mark;
  }
  const inView = marks.filter((mark) => isInView(mark, widthPx));
  const drawn = new Set(inView.flatMap((mark) => mark.eventIds));
  const first = order.find((id) => drawn.has(id));
  return first === undefined ? null : findMark(inView, first);
}

/** How much of a mark must be seen for it not to count as cut off. */
const SEEN_PX = 12;

/** Whether enough of a mark stands in the plot to be seen. */
export const isInView = (mark: Pick<PlacedMark, "x0" | "x1">, widthPx: number): boolean =>
  mark.x1 >= SEEN_PX && mark.x0 <= widthPx - SEEN_PX;
