import { err, ok, type Result } from "../model/result.ts";
import type { Story } from "../model/storySchema.ts";
import { buildStory } from "./buildStory.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { sortDiagnostics } from "./problems.ts";
import { readSeeds } from "./readSeeds.ts";

/** All stories in the seeds' folder, or everything that is wrong with any of them. */
export async function preprocess(seeds: string): Promise<Result<readonly Story[], readonly Diagnostic[]>> {
  const folders = await readSeeds(seeds);
  if (!folders.ok) return folders;
  const built = folders.value.map(buildStory);
  const diagnostics = built.flatMap((story) => (story.ok ? [] : story.error));
  if (diagnostics.length > 0) return err(sortDiagnostics(diagnostics));
  return ok(built.flatMap((story) => (story.ok ? [story.value] : [])));
}
