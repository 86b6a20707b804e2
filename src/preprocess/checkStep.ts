import type { BasisRule } from "../model/storySchema.ts";
import type { Reference } from "./dateRules.ts";
import type { DateProblem } from "./diagnostic.ts";
import type { SeedStep } from "./seedSchema.ts";

type Need = "needed" | "allowed" | "forbidden";

interface Needs {
  readonly quote: Need;
  readonly year: Need;
  readonly side: Need;
  /** What it may be counted from. */
  readonly from: "source" | "event" | "either" | "forbidden";
  /** The words mean a day only in the mouth of the source they are counted from. */
  readonly ownSource: boolean;
}

const NEEDS: Readonly<Record<BasisRule, Needs>> = {
  stated: { quote: "needed", year: "forbidden", side: "forbidden", from: "forbidden", ownSource: false },
  weekday: { quote: "needed", year: "forbidden", side: "forbidden", from: "source", ownSource: true },
  weekend: { quote: "needed", year: "forbidden", side: "forbidden", from: "source", ownSource: true },
  "year-from": { quote: "needed", year: "allowed", side: "forbidden", from: "either", ownSource: true },
  "nth-month": { quote: "needed", year: "forbidden", side: "forbidden", from: "either", ownSource: true },
  relative: { quote: "needed", year: "forbidden", side: "needed", from: "event", ownSource: false },
  "same-event": { quote: "allowed", year: "forbidden", side: "forbidden", from: "event", ownSource: false },
  "bounded-by": { quote: "allowed", year: "forbidden", side: "needed", from: "either", ownSource: false },
};

/** Whether the step has what its rule needs and nothing that it makes no use of. `from`: what `step.from` names. */
export function checkStep(step: SeedStep, from: Reference | null): DateProblem | null {
  const { rule } = step;
  const needs = NEEDS[rule];
  const needsField = (field: string): DateProblem => ({ kind: "step-needs", rule, field });
  const forbidsField = (field: string): DateProblem => ({ kind: "step-forbids", rule, field });
  for (const field of ["quote", "year", "side"] as const) {
    const need =
      field === "side" && step.of === "ongoing" && needs.side === "needed" ? "allowed" : needs[field];
    if (need === "needed" && step[field] === undefined) return needsField(`"${field}"`);
    if (need === "forbidden" && step[field] !== undefined) return forbidsField(`"${field}"`);
  }
  if (needs.from === "forbidden") return step.from === undefined ? null : forbidsField('"from"');
  const kinds =
    needs.from === "either" ? "a source or an event" : needs.from === "event" ? "an event" : "a source";
  if (from === null || (needs.from !== "either" && from.kind !== needs.from)) {
    return needsField(`${kinds} in "from"`);
  }
  const foreign = [step.quote, step.year].find((quote) => quote !== undefined && quote.source !== from.id);
  if (needs.ownSource && from.kind === "source" && foreign !== undefined) {
    return { kind: "step-foreign", rule, source: foreign.source, from: from.id };
  }
  return null;
}
