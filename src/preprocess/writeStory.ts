import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What differs between what should be published and what is, by path inside the folder, sorted. */
export interface StaleFiles {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Published stories that no longer have a seed. */
  readonly orphaned: readonly string[];
}

/** Holds stories that come from elsewhere and have no seed. */
const IMPORTED = "imported";

export async function findStale(directory: string, files: ReadonlyMap<string, string>): Promise<StaleFiles> {
  const published = await readPublished(directory, files);
  const missing = [...files.keys()].filter((path) => published.get(path) === null).sort();
  const changed = [...files].flatMap(([path, text]) => {
    const now = published.get(path);
    return now !== null && now !== text ? [path] : [];
  });
  return { missing, changed: changed.sort(), orphaned: await findOrphans(directory, files) };
}

/**
 * Publishes everything or nothing: all files are written under temporary names first and then renamed; if a rename
 * fails, what was renamed before is put back. Files that are right already are left alone, and stories without a
 * seed removed, but never what was imported. Returns the paths that changed. Throws what the disk throws.
 *
 * @param renameFile handed in by tests, to fail.
 */
export async function writeStories(
  directory: string,
  files: ReadonlyMap<string, string>,
  renameFile: typeof rename = rename,
): Promise<readonly string[]> {
  const stale = await findStale(directory, files);
  const paths = [...stale.missing, ...stale.changed];
  const before = await readPublished(directory, files);
  const toTemporary = (path: string) => join(directory, `${path}.${process.pid}.tmp`);
  const renamed: string[] = [];
  try {
    for (const path of paths) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(toTemporary(path), files.get(path) ?? "");
    }
    for (const path of paths) {
      await renameFile(toTemporary(path), join(directory, path));
      renamed.push(path);
    }
  } catch (thrown) {
    for (const path of paths) await rm(toTemporary(path), { force: true });
    for (const path of renamed) await restore(join(directory, path), before.get(path) ?? null);
    throw thrown;
  }
  for (const path of stale.orphaned) await removeStory(join(directory, path));
  return [...paths, ...stale.orphaned];
}

async function restore(path: string, text: string | null): Promise<void> {
  if (text === null) await rm(path, { force: true });
  else await writeFile(path, text);
}

/** The story file, and its folder if nothing else is in it: nobody else's files are ours to remove. */
async function removeStory(path: string): Promise<void> {
  await rm(path, { force: true });
  const left = await readdir(dirname(path));
  if (left.length === 0) await rmdir(dirname(path));
}

/** What is published at each path; null where nothing is. */
async function readPublished(
  directory: string,
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string | null>> {
  const entries = [...files.keys()].map(
    async (path) => [path, await orNull(readFile(join(directory, path), "utf8"))] as const,
  );
  return new Map(await Promise.all(entries));
}

async function findOrphans(
  directory: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const entries = (await orNull(readdir(directory, { withFileTypes: true }))) ?? [];
  const paths = entries
    .filter((entry) => entry.isDirectory() && entry.name !== IMPORTED)
    .map(({ name }) => `${name}/story.json`)
    .filter((path) => !files.has(path));
  const present = await Promise.all(
    paths.map(async (path) => (await orNull(readFile(join(directory, path)))) !== null),
  );
  return paths.filter((_, i) => present[i]).sort();
}

async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return null;
    throw thrown;
  }
}
