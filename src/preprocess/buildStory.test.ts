import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildStory } from "./buildStory.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { formatDiagnostic } from "./formatDiagnostic.ts";
import { readSeedFolder } from "./readSeeds.ts";
import { toStoryFiles } from "./storyFiles.ts";

const CASES = join(import.meta.dirname, "cases");
const names = readdirSync(CASES).sort();

/** As `npm run preprocess` sees the case, with messages that do not depend on where the repository lies. */
async function build(name: string) {
  const folder = await readSeedFolder(join(CASES, name), name);
  return buildStory({ ...folder, path: name });
}

describe("golden cases", () => {
  it.each(names)("%s", async (name) => {
    const result = await build(name);
    const [file, stale] = result.ok
      ? ["expected.story.json", "expected.diagnostics.txt"]
      : ["expected.diagnostics.txt", "expected.story.json"];
    const actual = result.ok
      ? toStoryFiles([result.value]).get(`${name}/story.json`)
      : `${result.error.map(formatDiagnostic).join("\n")}\n`;
    if (process.env.UPDATE_GOLDEN) {
      writeFileSync(join(CASES, name, file), actual ?? "");
      rmSync(join(CASES, name, stale), { force: true });
    }
    expect(existsSync(join(CASES, name, stale))).toBe(false);
    expect(actual).toBe(readFileSync(join(CASES, name, file), "utf8"));
  });

  it("names good cases good, and no others", async () => {
    const good = [];
    for (const name of names) if ((await build(name)).ok) good.push(name);
    expect(good).toEqual(names.filter((name) => name.startsWith("good-")));
  });

  it("has a case for each kind of diagnostic", async () => {
    const found = new Set<string>();
    for (const name of names) {
      const result = await build(name);
      if (!result.ok) for (const { kind } of result.error) found.add(kind);
    }
    expect([...found].sort()).toEqual(Object.keys(KINDS).sort());
  });

  it("keeps every diagnostic on one line with its place", async () => {
    for (const name of names) {
      const result = await build(name);
      if (result.ok) continue;
      for (const line of result.error.map(formatDiagnostic)) {
        expect(line).toMatch(/^[\w/.-]+:\d+:\d+: [^\n\r]+$/);
      }
    }
  });
});

/** All kinds but `no-stories` (see readSeeds.test.ts) and `self-check`, which only a fault of the program can cause. */
const KINDS: Readonly<Record<Exclude<Diagnostic["kind"], "no-stories" | "self-check">, true>> = {
  "bad-story-id": true,
  "missing-file": true,
  "outside-path": true,
  "not-utf8": true,
  yaml: true,
  "alias-bomb": true,
  "alias-unknown": true,
  "duplicate-key": true,
  "unknown-field": true,
  "missing-field": true,
  shape: true,
  "duplicate-id": true,
  "unknown-id": true,
  circle: true,
  "tour-window": true,
  "quote-not-found": true,
  "quote-ambiguous": true,
  "quote-near-miss": true,
  "edtf-invalid": true,
  "edtf-unsupported": true,
  "edtf-too-long": true,
  "no-such-day": true,
  "step-needs": true,
  "step-forbids": true,
  "step-words": true,
  "step-foreign": true,
  "step-undated": true,
  "step-weekend": true,
  "near-contradiction": true,
  "qualifier-contradiction": true,
  "date-impossible": true,
  "date-elsewhere": true,
  "parts-overlap": true,
  "part-apart": true,
  unattested: true,
  "reported-ahead": true,
  "label-words": true,
  "label-unclosed": true,
  "actor-absent": true,
  "value-impossible": true,
  "verdict-missing": true,
  "verdict-contradicted": true,
  "verdict-not-single": true,
  "why-missing": true,
};
