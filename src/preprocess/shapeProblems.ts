import type * as z from "zod";
import type { Problem } from "./diagnostic.ts";
import type { SeedPath } from "./problems.ts";

type Issue = z.core.$ZodIssue;

export interface LocatedProblem {
  readonly path: SeedPath;
  readonly at?: "key";
  readonly problem: Problem;
}

/** What the schema found wrong, in an author's words. `raw`: the value that was parsed. */
export function toShapeProblems(issues: readonly Issue[], raw: unknown): readonly LocatedProblem[] {
  return issues.flatMap((issue): LocatedProblem[] => {
    const { path } = issue;
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((field) => ({
        path: [...path, field],
        at: "key",
        problem: { kind: "unknown-field", field },
      }));
    }
    const value = getAt(raw, path);
    const field = String(path.findLast((key) => typeof key === "string") ?? "story.yaml");
    if (value === undefined) return [{ path, problem: { kind: "missing-field", field } }];
    if (issue.code === "custom") return [{ path, problem: { kind: "no-such-day", day: String(value) } }];
    return [{ path, problem: { kind: "shape", field, message: toMessage(issue, value) } }];
  });
}

function toMessage(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.expected === "string" && (typeof value === "number" || typeof value === "boolean")) {
        return `is ${JSON.stringify(value)}, not words; put it in quotation marks`;
      }
      return `must be ${NAMES[issue.expected] ?? issue.expected}; write one`;
    case "invalid_value":
      return `is ${JSON.stringify(value)}, but must be one of ${issue.values.map(String).join(", ")}; choose one`;
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? "is empty; fill it or remove it"
        : "is too small; write a positive number";
    default:
      return `${issue.message}; it is ${JSON.stringify(value)}`;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: "words",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a record",
};

/** The own value at the path; undefined where there is none. */
export function getAt(raw: unknown, path: SeedPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined,
    raw,
  );
}
