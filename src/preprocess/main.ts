/**
 * `tsx src/preprocess/main.ts [--check | --watch] [--seeds DIR] [--out DIR]`: seeds → published stories. Problems go to
 * the standard error, one a line; with any, nothing published is touched and the exit code is 1.
 */
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { readFingerprint } from "./fingerprint.ts";
import { formatDiagnostic } from "./formatDiagnostic.ts";
import { preprocess } from "./preprocess.ts";
import { toStoryFiles } from "./storyFiles.ts";
import { findStale, writeStories } from "./writeStory.ts";

interface Options {
  readonly check: boolean;
  readonly watch: boolean;
  readonly seeds: string;
  readonly out: string;
}

function readOptions(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
        seeds: { type: "string", default: "seeds" },
        out: { type: "string", default: "public/stories" },
      },
    });
    return values;
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    console.error(`${thrown.message} Known are --check, --watch, --seeds DIR and --out DIR.`);
    return null;
  }
}

/** Whether all is well: the stories are sound and published (or, with `--check`, found published). */
async function run({ check, seeds, out }: Options): Promise<boolean> {
  const stories = await preprocess(seeds);
  if (!stories.ok) {
    for (const diagnostic of stories.error) console.error(formatDiagnostic(diagnostic));
    const count = stories.error.length === 1 ? "1 problem" : `${stories.error.length} problems`;
    console.error(`${count}; nothing was published.`);
    return false;
  }
  const files = toStoryFiles(stories.value);
  const total = stories.value.length === 1 ? "1 story" : `${stories.value.length} stories`;
  if (check) {
    const { missing, changed, orphaned } = await findStale(out, files);
    const stale = [...missing, ...changed, ...orphaned];
    if (stale.length > 0) {
      console.error(
        `${out} is not what ${seeds} gives: ${stale.join(", ")} differs; run "npm run preprocess" and commit the result.`,
      );
      return false;
    }
    console.log(`${total} in ${out}, as fresh as ${seeds}.`);
    return true;
  }
  const written = await writeStories(out, files);
  console.log(
    written.length === 0 ? `${total}; nothing changed.` : `${total}; written: ${written.join(", ")}.`,
  );
  return true;
}

const POLL_MS = 400;

/**
 * Rebuilds after every change since `built`, one build at a time, for as long as the process runs. The fingerprint is
 * taken before each build, so that what is saved during one is built next.
 */
async function runOnChange(options: Options, built: string): Promise<never> {
  console.log(`Watching ${options.seeds}; stop with Ctrl-C.`);
  let last = built;
  while (true) {
    await setTimeout(POLL_MS);
    try {
      const now = await readFingerprint(options.seeds);
      if (now === last) continue;
      last = now;
      await run(options);
    } catch (thrown) {
      console.error(thrown);
    }
  }
}

const options = readOptions();
if (options === null) {
  process.exitCode = 1;
} else {
  const before = options.watch ? await readFingerprint(options.seeds) : "";
  const sound = await run(options);
  if (options.watch && existsSync(options.seeds)) await runOnChange(options, before);
  else if (!sound) process.exitCode = 1;
}
