import { MS_PER_DAY } from "../model/day.ts";
import type { LayoutEvent } from "./layoutTypes.ts";

/** Milliseconds since the epoch (UTC); `endMs` is not before `startMs`. */
export type DrawnSpan = { readonly startMs: number; readonly endMs: number };

/** Where the days that some source states as a bound begin and end, in no order. */
export function knownBounds(event: LayoutEvent): readonly number[] {
  const { possibleStartMs, certainStartMs, certainEndMs, possibleEndMs } = event.extent;
  const begins = [possibleStartMs, certainStartMs].filter((bound) => bound !== null);
  const ends = [certainEndMs, possibleEndMs].filter((bound) => bound !== null);
  return [...begins, ...ends, ...begins.map((ms) => ms + MS_PER_DAY), ...ends.map((ms) => ms - MS_PER_DAY)];
}

/**
 * The stretch of time over which an event is drawn, tails and outlines of constant length left aside. Nothing
 * reported reaches beyond the end of knowledge; nothing expected or demanded begins before it.
 */
export function toDrawnSpan(event: LayoutEvent, knowledgeEndMs: number): DrawnSpan {
  if (event.status !== "reported") {
    const { possibleStartMs, certainStartMs, certainEndMs, possibleEndMs } = event.extent;
    const startMs = Math.max(possibleStartMs ?? certainStartMs ?? knowledgeEndMs, knowledgeEndMs);
    return { startMs, endMs: Math.max(startMs, possibleEndMs ?? certainEndMs ?? startMs) };
  }
  const bounds = knownBounds(event);
  if (bounds.length === 0) return { startMs: knowledgeEndMs, endMs: knowledgeEndMs };
  const endMs = event.extent.ongoing ? knowledgeEndMs : Math.min(Math.max(...bounds), knowledgeEndMs);
  return { startMs: Math.min(...bounds, endMs), endMs };
}
