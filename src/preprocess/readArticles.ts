import type { SourceText } from "./anchoring.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Report } from "./problems.ts";
import type { SeedFolder } from "./readSeeds.ts";
import type { Seed } from "./seedSchema.ts";

/** The sources' texts, in the order of the sources. One that cannot be read is reported and left out. */
export function readArticles(
  { path, files }: SeedFolder,
  sources: Seed["sources"],
  report: Report,
  diagnostics: Diagnostic[],
): readonly SourceText[] {
  return sources.flatMap(({ id, file }, i) => {
    const at = ["sources", i, "file"];
    if (isOutside(file)) {
      report(at, { kind: "outside-path", path: file });
      return [];
    }
    const shown = `${path}/${file}`;
    const text = files.get(file);
    if (text === undefined) {
      report(at, { kind: "missing-file", name: file });
      return [];
    }
    if (!text.ok) {
      diagnostics.push({ kind: "not-utf8", place: { file: shown, ...text.error } });
      return [];
    }
    return [{ id, file: shown, text: text.value }];
  });
}

/** Absolute, on another drive, or up and out. */
const isOutside = (file: string): boolean =>
  /^([/\\]|[A-Za-z]:)/.test(file) || file.split(/[/\\]/).includes("..");
