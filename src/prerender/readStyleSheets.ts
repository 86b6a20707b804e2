import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";

const manifestSchema = z.record(
  z.string(),
  z.object({ css: z.optional(z.array(z.string())), imports: z.optional(z.array(z.string())) }),
);

/** The style sheets of one module of the build and of all that it imports at once, as Vite's manifest names them. */
export function readStyleSheets(dist: string, module: string): readonly string[] {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")));
  if (!manifest[module])
    throw new Error(`The build has no ${module}: its page would stand there without styles.`);
  const files = new Set<string>();
  const seen = new Set([module]);
  // A set visits what is added to it while it is walked.
  for (const name of seen) {
    for (const file of manifest[name]?.css ?? []) files.add(file);
    for (const imported of manifest[name]?.imports ?? []) seen.add(imported);
  }
  return [...files];
}
