import { type Alias, type Document, LineCounter, parseDocument, visit } from "yaml";
import type { Diagnostic, Place } from "./diagnostic.ts";
import type { SeedPath } from "./problems.ts";
import { salvageSeed } from "./salvageSeed.ts";
import { type Seed, seedSchema } from "./seedSchema.ts";
import { toShapeProblems } from "./shapeProblems.ts";
import { createPlaces, toPlace } from "./yamlPlaces.ts";

export interface ParsedSeed {
  /**
   * What can be looked at further: all of it where there are no diagnostics, else the records that are whole. Null where
   * nothing can.
   */
  readonly seed: Seed | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Ids of the records that were left out. */
  readonly broken: ReadonlySet<string>;
  readonly place: (path: SeedPath, at?: "key") => Place;
}

/** More uses of anchors than any author makes; YAML's aliases can multiply a file a billionfold. */
const MOST_ALIASES = 100;

/** Reads story.yaml. `file` as messages name it. */
export function parseSeed(file: string, text: string): ParsedSeed {
  const lines = new LineCounter();
  const stop = (diagnostics: readonly Diagnostic[]): ParsedSeed => ({
    seed: null,
    diagnostics,
    broken: new Set(),
    place: () => ({ file, line: 1, column: 1 }),
  });
  // A byte order mark is no part of the first line's columns.
  const document = tryParse(text.replace(/^\ufeff/, ""), lines);
  if (document === null) return stop([tooDeep(file)]);
  const syntax = findSyntaxProblems(file, document, lines);
  // With a key that stands twice the rest can still be looked at.
  if (syntax.some(({ kind }) => kind !== "duplicate-key")) return stop(syntax);
  const raw = tryConvert(document);
  if (!raw.ok) {
    const [alias] = findAliases(document);
    if (alias === undefined) return stop([tooDeep(file)]);
    return stop([...syntax, { kind: "alias-bomb", place: toPlace(file, lines, alias.range?.[0] ?? 0) }]);
  }

  const place = createPlaces(file, document, lines);
  const parsed = seedSchema.safeParse(raw.value);
  if (parsed.success) return { seed: parsed.data, diagnostics: syntax, broken: new Set(), place };
  const shape = toShapeProblems(parsed.error.issues, raw.value).map(
    ({ path, at, problem }): Diagnostic => ({ ...problem, place: place(path, at) }),
  );
  const { seed, broken, toOriginalPath } = salvageSeed(raw.value, parsed.error.issues);
  return {
    seed,
    diagnostics: [...syntax, ...shape],
    broken,
    place: (path, at) => place(toOriginalPath(path), at),
  };
}

const tooDeep = (file: string): Diagnostic => ({
  kind: "yaml",
  message: "it is nested too deeply",
  place: { file, line: 1, column: 1 },
});

function findSyntaxProblems(
  file: string,
  document: Document.Parsed,
  lines: LineCounter,
): readonly Diagnostic[] {
  const errors = [...document.errors, ...document.warnings].map((error): Diagnostic => {
    const place = toPlace(file, lines, error.pos[0]);
    return error.code === "DUPLICATE_KEY"
      ? { kind: "duplicate-key", place }
      : { kind: "yaml", message: error.message.split("\n")[0] ?? "", place };
  });
  const lost = findAliases(document)
    .filter((alias) => alias.resolve(document) === undefined)
    .map((alias): Diagnostic => {
      const place = toPlace(file, lines, alias.range?.[0] ?? 0);
      return { kind: "alias-unknown", name: alias.source, place };
    });
  return [...errors, ...lost];
}

function findAliases(document: Document.Parsed): readonly Alias[] {
  const aliases: Alias[] = [];
  visit(document, {
    Alias: (_, alias) => {
      aliases.push(alias);
    },
  });
  return aliases;
}

/** Null where the nesting is deeper than the reader's stack. */
function tryParse(text: string, lines: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return null;
  }
}

function tryConvert(
  document: Document.Parsed,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (thrown) {
    // yaml 2.9.1 throws a ReferenceError when aliases multiply; deep nesting exhausts the stack.
    if (!(thrown instanceof ReferenceError || thrown instanceof RangeError)) throw thrown;
    return { ok: false };
  }
}
