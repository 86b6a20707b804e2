import type { Day } from "../model/day.ts";
import type { DrawnExtent, LayoutEvent } from "./layoutTypes.ts";
import { toDrawnExtent } from "./toLayoutEvents.ts";

/** For tests: the articles are of 22 April 2024. */
export const KNOWLEDGE_END_MS = Date.parse("2024-04-23T00:00:00Z");

export const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

type BoundDays = readonly [
  startEarliest: Day | null,
  startLatest: Day | null,
  endEarliest: Day | null,
  endLatest: Day | null,
];

/** For tests: the extent of four bounds, as days. */
export function extentOf(
  [startEarliest, startLatest, endEarliest, endLatest]: BoundDays,
  more: { readonly ongoingAt?: Day; readonly near?: "start" | "end" } = {},
): DrawnExtent {
  const date = {
    start: { earliest: startEarliest, latest: startLatest },
    end: { earliest: endEarliest, latest: endLatest },
    basis: [],
    ...more,
  };
  return toDrawnExtent(date, KNOWLEDGE_END_MS);
}

/** For tests: the extent of an event on exactly this day. */
export const onDay = (day: Day): DrawnExtent => extentOf([day, day, day, day]);

/** For tests: an event on 22 April 2024 unless said otherwise. */
export function layoutEvent(event: Partial<LayoutEvent> & Pick<LayoutEvent, "id">): LayoutEvent {
  return {
    lane: "army",
    label: `The label of ${event.id}`,
    dateLabel: "Mon 22 Apr 2024",
    sources: ["article-1"],
    status: "reported",
    extent: onDay("2024-04-22"),
    weight: 100,
    landmark: false,
    partCount: 0,
    unfolded: false,
    ...event,
  };
}
