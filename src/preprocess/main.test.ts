import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const CASES = join(import.meta.dirname, "cases");
let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "dateline-"));
  await cp(join(CASES, "good-small"), join(root, "seeds/good-small"), { recursive: true });
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

function run(...options: readonly string[]) {
  const places = ["--seeds", join(root, "seeds"), "--out", join(root, "out")];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, "main.ts"), ...places, ...options],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

describe("the command", () => {
  it("publishes, finds it fresh, then stale, then refuses and leaves what was published", async () => {
    const published = join(root, "out/good-small/story.json");
    expect(run()).toMatchObject({ status: 0, stderr: "" });
    const before = await readFile(published, "utf8");
    expect(before).toBe(await readFile(join(CASES, "good-small/expected.story.json"), "utf8"));
    expect(run("--check")).toMatchObject({ status: 0, stderr: "" });

    const seed = join(root, "seeds/good-small/story.yaml");
    const text = await readFile(seed, "utf8");
    await writeFile(seed, text.replace("title: The dam", "title: Another dam"));
    const stale = run("--check");
    expect(stale.status).toBe(1);
    expect(stale.stderr).toContain("good-small/story.json");

    await writeFile(seed, text.replace("on Monday", "on Tuesday").replace("lane: dam", "lane: lake"));
    const refused = run();
    expect(refused.status).toBe(1);
    expect(refused.stderr.match(/^\S+story\.yaml:\d+:\d+: .+$/gm)?.length).toBeGreaterThanOrEqual(2);
    expect(await readFile(published, "utf8")).toBe(before);
  }, 30_000);

  it("refuses an option it does not know", () => {
    expect(run("--chek")).toMatchObject({ status: 1, stdout: "" });
  }, 30_000);

  it("refuses a folder without stories, rather than removing everything published", async () => {
    const before = await readFile(join(root, "out/index.json"), "utf8");
    const refused = run("--seeds", join(root, "nowhere"));
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("there is no story here");
    expect(await readFile(join(root, "out/index.json"), "utf8")).toBe(before);
  }, 30_000);
});
