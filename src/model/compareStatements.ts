import type { StatementValue, Verdict } from "./storySchema.ts";

/** `figuresDiffer`: at least two statements name different numbers, whether or not both can be true. */
export type Comparison = { readonly verdict: Verdict; readonly figuresDiffer: boolean };

type ValueStatement = { readonly source: string; readonly value?: StatementValue | undefined };

/**
 * What the values of one claim's statements say about each other; `null` where they cannot tell and the author must
 * judge: a statement has no value (or one that no number satisfies), or the units are not the same, and no two values
 * exclude each other.
 *
 * - `single`: all statements come from one source, whatever they say.
 * - `differ`: two statements leave no number on which both can be true, whatever the others say.
 * - `same`: all name the same numbers with the same qualifiers.
 * - `compatible`: anything else.
 *
 * An approximate figure ("roughly 250") has no stated width. By the convention for significant figures its last
 * non-zero digit may be out by one: roughly 250 reaches from 240 to 260, so that 251 is compatible with it and 1,200
 * is not. The width only keeps a small gap from being called a difference; it is never shown.
 */
export function compareStatements(statements: readonly ValueStatement[]): Comparison | null {
  const sources = new Set(statements.map(({ source }) => source));
  if (sources.size === 0) return null;
  const values = statements.flatMap(({ value }) =>
    value !== undefined && isSatisfiable(value) ? [value] : [],
  );
  const pairs = values.flatMap((a, i) => values.slice(i + 1).map((b) => [a, b] as const));
  const sameUnit = pairs.every(([a, b]) => a.unit === b.unit);
  const figuresDiffer = sameUnit && pairs.some(([a, b]) => !haveSameFigures(a, b));
  if (sources.size === 1) return { verdict: "single", figuresDiffer };
  if (pairs.some(([a, b]) => a.unit === b.unit && !isSatisfied(intersect(toInterval(a), toInterval(b))))) {
    return { verdict: "differ", figuresDiffer: true };
  }
  if (values.length < statements.length || !sameUnit) return null;
  const same = pairs.every(([a, b]) => haveSameFigures(a, b) && haveSameQualifiers(a, b));
  return { verdict: same ? "same" : "compatible", figuresDiffer };
}

/** "Over 1,100", "1,100" and "at least 1,100" name the same number, though they do not say the same. */
function haveSameFigures(a: StatementValue, b: StatementValue): boolean {
  const lowest = (value: StatementValue) => value.atLeast ?? value.atMost;
  const highest = (value: StatementValue) => value.atMost ?? value.atLeast;
  return lowest(a) === lowest(b) && highest(a) === highest(b);
}

function haveSameQualifiers(a: StatementValue, b: StatementValue): boolean {
  return (
    a.atLeast === b.atLeast &&
    a.atMost === b.atMost &&
    (a.exclusive ?? false) === (b.exclusive ?? false) &&
    (a.approximate ?? false) === (b.approximate ?? false)
  );
}

type Interval = {
  readonly low: number;
  readonly lowOpen: boolean;
  readonly high: number;
  readonly highOpen: boolean;
};

/** Whether its own bounds contradict each other: at least 7 and at most 3, or strictly between 3 and 3. */
export const isImpossible = ({ atLeast, atMost, exclusive = false }: StatementValue): boolean =>
  atLeast !== undefined && atMost !== undefined && (atLeast > atMost || (atLeast === atMost && exclusive));

/** Whether the value names a number and leaves one on which it can be true. */
const isSatisfiable = (value: StatementValue): boolean =>
  (value.atLeast !== undefined || value.atMost !== undefined) && !isImpossible(value);

function toInterval({ atLeast, atMost, exclusive = false, approximate = false }: StatementValue): Interval {
  const open = exclusive && !approximate;
  const width = (figure: number) => (approximate ? toLastPlace(figure) : 0);
  return {
    low: atLeast === undefined ? Number.NEGATIVE_INFINITY : atLeast - width(atLeast),
    lowOpen: open,
    high: atMost === undefined ? Number.POSITIVE_INFINITY : atMost + width(atMost),
    highOpen: open,
  };
}

/** The value of the last non-zero digit's place: 10 for 250, 1,000 for 34,000, 0.1 for 2.5. */
function toLastPlace(figure: number): number {
  const [mantissa = "", exponent = "0"] = figure.toExponential().split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}

function intersect(a: Interval, b: Interval): Interval {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return {
    low,
    lowOpen: (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen),
    high,
    highOpen: (a.high === high && a.highOpen) || (b.high === high && b.highOpen),
  };
}

const isSatisfied = ({ low, lowOpen, high, highOpen }: Interval): boolean =>
  low < high || (low === high && !lowOpen && !highOpen);
