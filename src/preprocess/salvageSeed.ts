import type * as z from "zod";
import type { SeedPath } from "./problems.ts";
import { type Seed, seedSchema } from "./seedSchema.ts";
import { getAt } from "./shapeProblems.ts";

export interface SalvagedSeed {
  readonly seed: Seed | null;
  /** The ids of what was left out, so that what refers to them is not called wrong as well. */
  readonly broken: ReadonlySet<string>;
  /** From a path in the salvaged seed to the path in story.yaml. */
  readonly toOriginalPath: (path: SeedPath) => SeedPath;
}

const LISTS: readonly PropertyKey[] = ["sources", "lanes", "landmarks", "events", "claims", "tour"];

/** Stand in for a wrong field of the story itself; nothing of a salvaged seed is ever published. */
const PLACEHOLDERS: Readonly<Record<string, unknown>> = {
  title: "-",
  summary: "-",
  language: "en",
  revision: 1,
};

/**
 * Takes a refused seed apart, so that one misspelt field does not hide the wrong quotations: unknown fields are taken
 * out, and the records with any other fault left out. Only for finding more to report.
 */
export function salvageSeed(raw: unknown, issues: readonly z.core.$ZodIssue[]): SalvagedSeed {
  const copy: unknown = structuredClone(raw);
  const broken = new Set<string>();
  const dropped = new Map<PropertyKey, Set<number>>();
  for (const issue of issues) {
    const [list, index] = issue.path;
    if (issue.code === "unrecognized_keys") {
      const record = getAt(copy, issue.path);
      if (isRecord(record)) for (const key of issue.keys) delete record[key];
    } else if (list !== undefined && LISTS.includes(list) && typeof index === "number") {
      const indices = dropped.get(list) ?? new Set();
      dropped.set(list, indices.add(index));
      const id = getAt(raw, [list, index, "id"]);
      if (typeof id === "string") broken.add(id);
    } else if (isRecord(copy) && typeof list === "string" && Object.hasOwn(PLACEHOLDERS, list)) {
      copy[list] = PLACEHOLDERS[list];
    }
  }
  const kept = new Map<PropertyKey, readonly number[]>();
  for (const [list, indices] of dropped) {
    const items = getAt(copy, [list]);
    if (!Array.isArray(items) || !isRecord(copy)) continue;
    const left = [...items.keys()].filter((index) => !indices.has(index));
    kept.set(list, left);
    copy[String(list)] = left.map((index): unknown => items[index]);
  }
  const parsed = seedSchema.safeParse(copy);
  return {
    seed: parsed.success ? parsed.data : null,
    broken,
    toOriginalPath: ([list, index, ...rest]) => {
      if (list === undefined || index === undefined) return list === undefined ? [] : [list];
      const original = kept.get(list)?.[Number(index)];
      return [list, original ?? index, ...rest];
    },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
