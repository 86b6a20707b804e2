/**
 * `tsx src/preprocess/main.ts [--check | --watch] [--seeds DIR] [--out DIR]`: seeds → published stories. Problems go to
 * the standard error, one a line; with any, nothing published is touched and the exit code is 1.
 */
import { existsSync, watch } from "node:fs";
import { parseArgs } from "node:util";
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

/** Editors save in several steps; wait until they are done. */
const SETTLE_MS = 100;

/** Rebuilds after every change, one build at a time, for as long as the process runs. */
function runOnChange(options: Options): void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const watcher = watch(options.seeds, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => run(options)).catch((thrown) => console.error(thrown));
    }, SETTLE_MS);
  });
  watcher.on("error", (error) => console.error(error));
  console.log(`Watching ${options.seeds}; stop with Ctrl-C.`);
}

const options = readOptions();
if (options === null) {
  process.exitCode = 1;
} else {
  const sound = await run(options);
  if (options.watch && existsSync(options.seeds)) runOnChange(options);
  else if (!sound) process.exitCode = 1;
}
