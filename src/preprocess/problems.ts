import type { Diagnostic, Problem } from "./diagnostic.ts";

/** Keys and indices from the root of story.yaml, as zod has them. */
export type SeedPath = readonly PropertyKey[];

/** Takes note of a problem at a place of story.yaml: at its value, or at its key. */
export type Report = (path: SeedPath, problem: Problem, at?: "key") => void;

/** By file, line and column; the same problem at the same place once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unique = new Map(diagnostics.map((each) => [JSON.stringify(each), each]));
  return [...unique.values()].sort(
    ({ place: a }, { place: b }) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
