import type { SideName } from "./side.ts";

export const MEASURES = {
  bytes: "transferred, gzipped, kB",
  requests: "requests",
  firstPaint: "first contentful paint, ms",
  firstEvent: "first event on the screen, ms",
  firstListed: "first event anywhere in the page, ms",
  firstMark: "first mark in its place on the timeline, ms",
  phonePaint: "slow phone: first contentful paint, ms",
  phoneEvent: "slow phone: first event on the screen, ms",
  phoneListed: "slow phone: first event anywhere in the page, ms",
  phoneMark: "slow phone: first mark in its place on the timeline, ms",
  idleStep: "main thread per step that does nothing, ms",
  zoomStep: "main thread per zoom step, ms",
  zoomLayouts: "layouts per zoom step",
  panStep: "main thread per pan step, ms",
  panLayouts: "layouts per pan step",
  click: "click to panel (raw: to selected item), ms",
  heap: "JS heap after collection, MB",
  nodes: "DOM nodes",
} as const;

export type Measure = keyof typeof MEASURES;

/** What was measured, or why it was not. */
type Cell = { readonly samples: readonly number[]; readonly reason: string | null };

/** Samples by case, measure and side, in the order of the table. */
export class Results {
  readonly #cells = new Map<string, Cell>();

  /** `null`: it did not happen; the reason stands in the table unless another run has a sample. */
  add(caseId: string, measure: Measure, side: SideName, sample: number | null, reason = "not seen"): void {
    const key = toKey(caseId, measure, side);
    const cell = this.#cells.get(key) ?? { samples: [], reason: null };
    this.#cells.set(
      key,
      sample === null ? { ...cell, reason } : { ...cell, samples: [...cell.samples, sample] },
    );
  }

  read(caseId: string, measure: Measure, side: SideName): Cell | null {
    return this.#cells.get(toKey(caseId, measure, side)) ?? null;
  }

  median(caseId: string, measure: Measure, side: SideName): number | null {
    return toMedian(this.read(caseId, measure, side)?.samples ?? []);
  }
}

/** The middle sample, or of an even number the mean of the middle two; `null` of none. */
export function toMedian(samples: readonly number[]): number | null {
  const sorted = samples.toSorted((a, b) => a - b);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

const toKey = (caseId: string, measure: Measure, side: SideName) => `${caseId} ${measure} ${side}`;
