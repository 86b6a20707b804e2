import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file as far as a change of it shows without reading it. `modified`: `mtimeMs`. */
export interface FileState {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
}

/** The same text for the same files, whatever their order; another one once a file is changed, added, renamed or removed. */
export const toFingerprint = (files: readonly FileState[]): string =>
  JSON.stringify(files.map(({ path, size, modified }) => [path, size, modified]).sort(compareFirst));

const compareFirst = ([a = ""]: readonly (string | number)[], [b = ""]: readonly (string | number)[]) =>
  a < b ? -1 : a > b ? 1 : 0;

/**
 * The fingerprint of every file under the directory. Empty where the directory is gone. It is asked for again and
 * again instead of `fs.watch`, which in Node 20 on Linux, when recursive, loses a file that is saved by renaming
 * another over it.
 */
export async function readFingerprint(directory: string): Promise<string> {
  const entries = (await orGone(readdir(directory, { recursive: true, withFileTypes: true }))) ?? [];
  const states = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const state = await orGone(stat(path));
        return state === null ? [] : [{ path, size: state.size, modified: state.mtimeMs }];
      }),
  );
  return toFingerprint(states.flat());
}

/** Null for what vanished between listing and asking, as an editor's temporary files do. */
async function orGone<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return null;
    throw thrown;
  }
}
