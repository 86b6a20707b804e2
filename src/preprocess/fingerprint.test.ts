import { mkdir, mkdtemp, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFingerprint, toFingerprint } from "./fingerprint.ts";

const one = { path: "a", size: 1, modified: 1 };
const two = { path: "b", size: 2, modified: 2 };

describe("toFingerprint", () => {
  it("does not depend on the order of the files", () => {
    expect(toFingerprint([one, two])).toBe(toFingerprint([two, one]));
  });

  it.each([
    ["another size", [{ ...one, size: 3 }, two]],
    ["another time", [{ ...one, modified: 3 }, two]],
    ["another name", [{ ...one, path: "c" }, two]],
    ["a file less", [one]],
    ["a file more", [one, two, { ...one, path: "c" }]],
  ])("changes with %s", (_, files) => {
    expect(toFingerprint(files)).not.toBe(toFingerprint([one, two]));
  });
});

describe("readFingerprint", () => {
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "dateline-"));
    await mkdir(join(root, "story"));
    await writeFile(join(root, "story/story.yaml"), "one");
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it("sees every save by renaming another file over the first, and rests in between", async () => {
    const file = join(root, "story/story.yaml");
    for (const _ of [1, 2]) {
      const before = await readFingerprint(root);
      expect(await readFingerprint(root)).toBe(before);
      const { mtime } = await stat(file);
      await writeFile(`${file}.new`, "two");
      await utimes(`${file}.new`, mtime, new Date(mtime.getTime() + 1000));
      await rename(`${file}.new`, file);
      expect(await readFingerprint(root)).not.toBe(before);
    }
  });

  it("is that of nothing where the folder is gone", async () => {
    expect(await readFingerprint(join(root, "nowhere"))).toBe(toFingerprint([]));
  });
});
