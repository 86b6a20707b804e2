import { type Comparison, compareStatements, isImpossible } from "../model/compareStatements.ts";
import type { Claim, Statement, StatementValue } from "../model/storySchema.ts";
import type { PassageBook } from "./anchoring.ts";
import type { Report, SeedPath } from "./problems.ts";
import type { SeedClaim } from "./seedSchema.ts";

/**
 * The published claim, its verdict computed where the values decide it and checked against the author's. Null
 * after a report. `labels`: the names of the sources on screen.
 */
export function toClaim(
  seed: SeedClaim,
  path: SeedPath,
  labels: ReadonlyMap<string, string>,
  book: PassageBook,
  report: Report,
): Claim | null {
  const statements = seed.statements.flatMap((statement, i) => {
    const published = toStatement(statement, [...path, "statements", i], book);
    return published === null ? [] : [published];
  });
  const impossible = seed.statements.flatMap(({ value }, i) =>
    value && isImpossible(toValue(value)) ? [i] : [],
  );
  for (const i of impossible) report([...path, "statements", i, "value"], { kind: "value-impossible" });
  if (impossible.length > 0) return null;
  const judged = judge(seed, path, labels, report);
  if (judged === null || statements.length < seed.statements.length) return null;
  const { id, event, question } = seed;
  return { id, event, question, statements, ...judged };
}

function toStatement(
  { source, quotes, value, speaker }: SeedClaim["statements"][number],
  path: SeedPath,
  book: PassageBook,
): Statement | null {
  const anchored = quotes.map((quote, i) => book.anchor(source, quote, [...path, "quotes", i]));
  const passages = [...new Set(anchored.flatMap((id) => id ?? []))];
  const spoken = speaker && book.anchor(source, speaker.quote, [...path, "speaker", "quote"]);
  if (anchored.includes(null) || spoken === null) return null;
  return {
    source,
    passages,
    ...(value === undefined ? {} : { value: toValue(value) }),
    ...(speaker === undefined || spoken === undefined
      ? {}
      : { speaker: { label: speaker.label, passage: spoken } }),
  };
}

function toValue(value: NonNullable<SeedClaim["statements"][number]["value"]>): StatementValue {
  const { atLeast, atMost, exclusive, approximate, unit } = value;
  return {
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
    ...(exclusive === undefined ? {} : { exclusive }),
    ...(approximate === undefined ? {} : { approximate }),
    unit,
  };
}

function judge(
  { id, verdict, why, statements }: SeedClaim,
  path: SeedPath,
  labels: ReadonlyMap<string, string>,
  report: Report,
): Pick<Claim, "verdict" | "why"> | null {
  const computed = compareStatements(statements);
  if (computed !== null) {
    if (verdict !== undefined && verdict !== computed.verdict) {
      report([...path, "verdict"], {
        kind: "verdict-contradicted",
        declared: verdict,
        computed: computed.verdict,
      });
      return null;
    }
    return { verdict: computed.verdict, why: why ?? explain(computed, statements, labels) };
  }
  if (verdict === undefined) report(path, { kind: "verdict-missing", id });
  if (verdict === "single") {
    const sources = new Set(statements.map(({ source }) => source)).size;
    report([...path, "verdict"], { kind: "verdict-not-single", sources });
  }
  if (why === undefined) report(path, { kind: "why-missing", id });
  return verdict === undefined || verdict === "single" || why === undefined ? null : { verdict, why };
}

/** Why the values give this verdict, in plain words that take no side. */
function explain(
  { verdict, figuresDiffer }: Comparison,
  statements: SeedClaim["statements"],
  labels: ReadonlyMap<string, string>,
): string {
  const name = (source: string) => labels.get(source) ?? source;
  const [first] = statements;
  const names = [...new Set(statements.map(({ source }) => name(source)))];
  if (verdict === "single") return `Only ${names.join(" and ")} speaks to this.`;
  if (verdict === "same") return `${joinNames(names)} give the same: ${formatValue(first?.value)}.`;
  const each = statements.map(({ source, value }) => `${name(source)}: ${formatValue(value)}`).join("; ");
  const both = statements.length === 2 ? "both" : "all";
  if (verdict === "differ") {
    // A limit and a cost, or one day's count and the next's, may each be true: only the figures are compared.
    return `${each}. ${statements.length === 2 ? "These" : "Some of these"} figures exclude each other.`;
  }
  return `${each}. These can ${both} be true${figuresDiffer ? ", though the figures differ" : ""}.`;
}

const joinNames = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

function formatValue(value: SeedClaim["statements"][number]["value"]): string {
  if (value === undefined) return "no figure";
  const { atLeast, atMost, exclusive = false, approximate = false, unit } = value;
  const about = approximate ? "about " : "";
  if (atLeast !== undefined && atMost !== undefined) {
    if (atLeast === atMost) return `${about}${formatNumber(atLeast)} ${unit}`;
    return `${exclusive ? "strictly " : ""}between ${about}${formatNumber(atLeast)} and ${about}${formatNumber(atMost)} ${unit}`;
  }
  if (atLeast !== undefined) {
    return `${exclusive ? "more than" : "at least"} ${about}${formatNumber(atLeast)} ${unit}`;
  }
  if (atMost !== undefined) {
    return `${exclusive ? "fewer than" : "at most"} ${about}${formatNumber(atMost)} ${unit}`;
  }
  return `an unstated number of ${unit}`;
}

/** `34,000`: by hand, so that no machine's language settings reach the published bytes. */
function formatNumber(value: number): string {
  const [whole = "", ...rest] = String(value).split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...rest].join(".");
}
