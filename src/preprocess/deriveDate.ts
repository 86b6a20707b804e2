import type { BasisStep, Bounds, EventDate } from "../model/storySchema.ts";
import type { PassageBook } from "./anchoring.ts";
import { checkStep } from "./checkStep.ts";
import { computeStep, type Reference, type StepInput } from "./dateRules.ts";
import { describeStep } from "./describeStep.ts";
import type { DateProblem } from "./diagnostic.ts";
import { parseEdtf, toEdtf } from "./edtf.ts";
import type { Report, SeedPath } from "./problems.ts";
import { readDeclared } from "./readDeclared.ts";
import type { SeedDate, SeedStep } from "./seedSchema.ts";

/** A dated thing, and what else its date is counted from. */
export interface DatedRecord {
  readonly id: string;
  readonly kind: "source" | "event";
  readonly lasts: "moment" | "period";
  readonly label: string;
  readonly date: SeedDate;
  /** Of `date` in story.yaml. */
  readonly path: SeedPath;
}

export interface NamedReference extends Reference {
  readonly label: string;
}

/**
 * Computes each step of the basis, intersects what they give, and compares it with what the author says the date is.
 * Null after a report.
 */
export function deriveDate(
  record: DatedRecord,
  references: ReadonlyMap<string, NamedReference>,
  book: PassageBook,
  report: Report,
): EventDate | null {
  const { date, path } = record;
  const declared = readDeclared(record, report);
  const { stated } = declared;
  let { sound } = declared;
  const refuse = (at: SeedPath, problem: DateProblem) => {
    sound = false;
    report(at, problem);
  };
  const steps = date.basis.flatMap((step, i) => {
    const at = [...path, "basis", i];
    // Every quotation is anchored, even where the step fails, so that all problems show at once.
    const passage = step.quote && book.anchor(step.quote.source, step.quote, [...at, "quote"]);
    const yearPassage = step.year && book.anchor(step.year.source, step.year, [...at, "year"]);
    const from = step.from === undefined ? null : (references.get(step.from) ?? null);
    const problem = checkStep(step, from);
    if (problem !== null) {
      refuse(at, problem);
      return [];
    }
    if (passage === null || yearPassage === null) {
      sound = false;
      return [];
    }
    const input = toInput(step, from);
    const days = computeStep(input);
    if (!days.ok) {
      refuse(toWordsPath(at, step, days.error), days.error);
      return [];
    }
    const published: BasisStep = {
      rule: step.rule,
      ...(passage === undefined ? {} : { passage }),
      ...(yearPassage === undefined ? {} : { yearPassage }),
      ...(step.from === undefined ? {} : { from: step.from }),
      of: input.of,
      gives: days.value.gives,
      says: step.says ?? describeStep(input, days.value, from?.label ?? null),
    };
    return [{ published, days: days.value, near: step.near }];
  });
  if (steps.length < date.basis.length) return null;

  const nears = new Set(steps.flatMap(({ near }) => near ?? []));
  if (nears.size > 1) refuse([...path, "basis"], { kind: "near-contradiction" });
  const [near] = nears;
  const start = intersect(steps.map(({ days }) => days.start));
  const end = intersect(steps.map(({ days }) => days.end));
  const impossible = findImpossible(start, end);
  if (impossible !== null) {
    refuse([...path, "basis"], impossible);
    return null;
  }
  const ongoingAt = toLatest(steps.flatMap(({ days }) => days.ongoingAt ?? []));
  const inferred = record.kind === "source" && date.basis.some(({ rule }) => rule === "same-event");
  const qualifier = date.qualifier ?? stated?.qualifier ?? (inferred ? "inferred" : undefined);

  const bounds = {
    ...toOrderedBounds(start, end),
    ...(ongoingAt === null ? {} : { ongoingAt }),
    ...(near === undefined ? {} : { near }),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
  const edtf = toEdtf(bounds, record.lasts);
  if (stated !== null && !isSameDate(stated, bounds) && !isTightest(stated, edtf)) {
    const computed = edtf ?? "no day at all";
    refuse([...path, "edtf"], { kind: "date-elsewhere", declared: date.edtf ?? "", computed });
  }
  for (const side of ["start", "end"] as const) {
    const said = date[side];
    if (said === undefined || isSameBounds(said, bounds[side])) continue;
    const [declaredBounds, computed] = [formatBounds(said), formatBounds(bounds[side])];
    refuse([...path, side], { kind: "date-elsewhere", declared: declaredBounds, computed });
  }
  if (!sound) return null;
  return {
    ...bounds,
    ...(edtf === undefined ? {} : { edtf }),
    basis: steps.map(({ published }) => published),
  };
}

const toInput = (step: SeedStep, from: Reference | null): StepInput => ({
  rule: step.rule,
  of: step.of ?? "whole",
  words: step.quote?.exact ?? null,
  yearWords: step.year?.exact ?? null,
  side: step.side ?? null,
  from,
});

/** The quotation whose words are at fault, else the step. */
function toWordsPath(at: SeedPath, step: SeedStep, { kind }: DateProblem): SeedPath {
  if (kind !== "step-words" && kind !== "no-such-day") return at;
  return step.quote === undefined ? at : [...at, "quote", "exact"];
}

const toLatest = (days: readonly string[]): string | null =>
  days.reduce<string | null>((latest, day) => (latest === null || day > latest ? day : latest), null);

const toEarliest = (days: readonly string[]): string | null =>
  days.reduce<string | null>((earliest, day) => (earliest === null || day < earliest ? day : earliest), null);

const intersect = (all: readonly Bounds[]): Bounds => ({
  earliest: toLatest(all.flatMap(({ earliest }) => earliest ?? [])),
  latest: toEarliest(all.flatMap(({ latest }) => latest ?? [])),
});

function findImpossible(start: Bounds, end: Bounds): DateProblem | null {
  const find = (side: "start" | "end" | "order", earliest: string | null, latest: string | null) =>
    earliest !== null && latest !== null && earliest > latest
      ? { kind: "date-impossible" as const, side, earliest, latest }
      : null;
  return (
    find("start", start.earliest, start.latest) ??
    find("end", end.earliest, end.latest) ??
    find("order", start.earliest, end.latest)
  );
}

/** Nothing ends before it starts: a stated bound of one side that goes beyond the other's is drawn in to it. */
function toOrderedBounds(start: Bounds, end: Bounds): { readonly start: Bounds; readonly end: Bounds } {
  return {
    start: {
      earliest: start.earliest,
      latest: start.latest && toEarliest([start.latest, ...(end.latest === null ? [] : [end.latest])]),
    },
    end: {
      earliest:
        end.earliest && toLatest([end.earliest, ...(start.earliest === null ? [] : [start.earliest])]),
      latest: end.latest,
    },
  };
}

interface TwoBounds {
  readonly start: Bounds;
  readonly end: Bounds;
}

const isSameBounds = (a: Bounds, b: Bounds): boolean => a.earliest === b.earliest && a.latest === b.latest;

const isSameDate = (a: TwoBounds, b: TwoBounds): boolean =>
  isSameBounds(a.start, b.start) && isSameBounds(a.end, b.end);

/** EDTF cannot say all four bounds of every date: the tightest expression that encloses them is right too. */
function isTightest(stated: TwoBounds, edtf: string | undefined): boolean {
  const tightest = edtf === undefined ? null : parseEdtf(edtf);
  return tightest?.ok === true && isSameDate(stated, tightest.value);
}

const formatBounds = ({ earliest, latest }: Bounds): string =>
  `earliest ${earliest ?? "null"}, latest ${latest ?? "null"}`;
