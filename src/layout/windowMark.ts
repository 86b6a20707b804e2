import type { LayoutEvent } from "./layoutTypes.ts";

/**
 * What a query of the index answers with, and what the placement takes: an event by itself, or a number of events
 * that are too many to be drawn one by one at this zoom.
 */
export type WindowMark =
  | {
      readonly kind: "event";
      readonly event: LayoutEvent;
      /** The key of the group that counts this event too: the selected event, drawn all the same. */
      readonly outOf?: string;
    }
  | WindowGroup;

export type WindowGroup = {
  readonly kind: "group";
  /** Stable while the window moves at one zoom: made from the lane and the first event's id. */
  readonly key: string;
  readonly lane: string;
  readonly count: number;
  /** In order of time, at most `GROUP_IDS` of them. */
  readonly eventIds: readonly string[];
  /** Where the first and the last of its events begin; of those begun before the window, its edge. */
  readonly startMs: number;
  readonly endMs: number;
};

/** How many ids a group or a cluster names at most. */
export const GROUP_IDS = 200;
