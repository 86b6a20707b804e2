import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { err, ok, type Result } from "../model/result.ts";
import { decodeText, type Position } from "./decodeText.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** A story as it lies on disk. */
export interface SeedFolder {
  /** The folder's name, which is the story's id. */
  readonly id: string;
  /** As messages name it. */
  readonly path: string;
  /** Every file by its path inside the folder (`/` between names): its text, or where it is not UTF-8. */
  readonly files: ReadonlyMap<string, Result<string, Position>>;
}

/** Reads the folders of stories in `directory`, in order of their names. Symbolic links are not followed. */
export async function readSeeds(
  directory: string,
): Promise<Result<readonly SeedFolder[], readonly Diagnostic[]>> {
  const names = await listFolders(directory);
  if (names.length === 0) {
    return err([{ kind: "no-stories", place: { file: directory, line: 1, column: 1 } }]);
  }
  return ok(await Promise.all(names.map((id) => readSeedFolder(join(directory, id), id))));
}

export async function readSeedFolder(path: string, id: string): Promise<SeedFolder> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  const texts = await Promise.all(
    files.map(async (entry) => {
      const full = join(entry.parentPath, entry.name);
      const inside = full.slice(join(path, "/").length).replaceAll("\\", "/");
      return [inside, decodeText(await readFile(full))] as const;
    }),
  );
  return { id, path, files: new Map(texts) };
}

async function listFolders(directory: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => name)
      .sort();
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return [];
    throw thrown;
  }
}
