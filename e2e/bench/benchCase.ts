import type { Device } from "./device.ts";
import type { Results } from "./results.ts";
import type { Side } from "./side.ts";

/** One story to measure both sides with. */
export type BenchCase = {
  readonly id: string;
  readonly label: string;
  readonly storyId: string;
  /** Everything; all but the slow phone; only what a step costs, for the comparisons that the aims name. */
  readonly scope: "all" | "desktop" | "steps";
};

/** How often, and how long at most. */
export type Effort = {
  readonly loads: number;
  readonly phoneLoads: number;
  /** Of steps; each goes once in and out, or back and forth, at least. */
  readonly runs: number;
  readonly steps: number;
  readonly clicks: number;
  readonly loadLimitMs: number;
  readonly runLimitMs: number;
  /** A load or run that took longer than this is not repeated. */
  readonly repeatLimitMs: number;
  /** When everything must be over, as `Date.now()` counts. */
  readonly deadlineMs: number;
};

/** What every measurement needs. */
export type Bench = {
  readonly executablePath: string;
  readonly toAddress: (side: Side, benchCase: BenchCase, device: Device) => string;
  readonly effort: Effort;
  readonly results: Results;
};

/** What is left until the deadline, but no more than this. */
export const toLimit = ({ effort }: Bench, mostMs: number): number =>
  Math.min(mostMs, effort.deadlineMs - Date.now());
