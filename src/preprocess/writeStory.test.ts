import type { PathLike } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import { toStoryFiles } from "./storyFiles.ts";
import { findStale, writeStories } from "./writeStory.ts";

let directory = "";

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "dateline-"));
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

const list = async () =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(directory.length + 1))
    .sort();

async function put(path: string, text: string) {
  await mkdir(dirname(join(directory, path)), { recursive: true });
  await writeFile(join(directory, path), text);
}

const FILES = new Map([
  ["index.json", "{}\n"],
  ["a/story.json", "a\n"],
  ["b/story.json", "b\n"],
]);

describe("writeStories", () => {
  it("writes what is missing or changed, and leaves the rest alone", async () => {
    expect(await writeStories(directory, FILES)).toEqual(["a/story.json", "b/story.json", "index.json"]);
    expect(await list()).toEqual(["a/story.json", "b/story.json", "index.json"]);
    const before = await stat(join(directory, "a/story.json"));
    await put("b/story.json", "old");
    expect(await writeStories(directory, FILES)).toEqual(["b/story.json"]);
    expect(await readFile(join(directory, "b/story.json"), "utf8")).toBe("b\n");
    expect((await stat(join(directory, "a/story.json"))).ino).toBe(before.ino);
    expect(await writeStories(directory, FILES)).toEqual([]);
  });

  it("removes a story without a seed, but nothing imported and no other file", async () => {
    await put("gone/story.json", "x");
    await put("kept/story.json", "x");
    await put("kept/notes.txt", "x");
    await put("imported/far/story.json", "x");
    await put("imported/story.json", "x");
    await put("other/readme.txt", "x");
    await writeStories(directory, FILES);
    expect(await list()).toEqual([
      "a/story.json",
      "b/story.json",
      "imported/far/story.json",
      "imported/story.json",
      "index.json",
      "kept/notes.txt",
      "other/readme.txt",
    ]);
    expect(await readdir(directory)).not.toContain("gone");
  });

  it.each([0, 1, 2])("puts everything back when a rename fails after %i others", async (good) => {
    await put("a/story.json", "old");
    await put("index.json", "old");
    let count = 0;
    const failing = (from: PathLike, to: PathLike) =>
      count++ < good ? rename(from, to) : Promise.reject(new Error("no space left"));
    await expect(writeStories(directory, FILES, failing)).rejects.toThrow("no space left");
    expect(await list()).toEqual(["a/story.json", "index.json"]);
    expect(await readFile(join(directory, "a/story.json"), "utf8")).toBe("old");
    expect(await readFile(join(directory, "index.json"), "utf8")).toBe("old");
  });

  it("removes nothing when a rename fails", async () => {
    await put("gone/story.json", "x");
    const failing = () => Promise.reject(new Error("no space left"));
    await expect(writeStories(directory, FILES, failing)).rejects.toThrow();
    expect(await list()).toEqual(["gone/story.json"]);
  });
});

describe("findStale", () => {
  it("tells missing, changed and orphaned apart", async () => {
    await put("a/story.json", "old");
    await put("index.json", "{}\n");
    await put("gone/story.json", "x");
    expect(await findStale(directory, FILES)).toEqual({
      missing: ["b/story.json"],
      changed: ["a/story.json"],
      orphaned: ["gone/story.json"],
    });
  });
});

describe("toStoryFiles", () => {
  it("gives the same bytes whatever the order of the stories", () => {
    const [one, two] = [storyFixture({ id: "one" }), storyFixture({ id: "two" })];
    expect([...toStoryFiles([two, one])]).toEqual([...toStoryFiles([one, two])]);
    expect(toStoryFiles([two, one]).get("index.json")).toBe(
      `${JSON.stringify(
        {
          format: "dateline-index/1",
          stories: [one, two].map(({ id, title, summary, language, revision }) => ({
            id,
            title,
            summary,
            language,
            revision,
          })),
        },
        null,
        2,
      )}\n`,
    );
  });

  it("publishes a JSON Schema that lets the format grow", () => {
    const schema = toStoryFiles([]).get("story.schema.json") ?? "";
    expect(JSON.parse(schema)).toMatchObject({
      type: "object",
      properties: { format: { const: "dateline-story/1" } },
    });
    expect(schema).not.toContain("additionalProperties");
  });
});
