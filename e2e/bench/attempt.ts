import { withinTime } from "./withinTime.ts";

/** A value, or in a few words why there is none. */
export type Attempt<T> =
  | { readonly value: T; readonly reason: null }
  | { readonly value: null; readonly reason: string };

/** For what the whole bench had no time left for, whatever it would have taken. */
export const OUT_OF_TIME = "out of time";

/** Tries something with a page that may hang or lack what is looked for. */
export async function attempt<T extends object | number | boolean>(
  limitMs: number,
  work: () => Promise<T>,
): Promise<Attempt<T>> {
  if (limitMs <= 0) return { value: null, reason: OUT_OF_TIME };
  try {
    const value: T | null = await withinTime(work(), limitMs);
    return value === null ? { value, reason: toOverdue(limitMs) } : { value, reason: null };
  } catch (error) {
    const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return { value: null, reason: line };
  }
}

export const toOverdue = (limitMs: number): string => `not in ${Math.round(limitMs / 1000)} s`;
