import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, type Page } from "@playwright/test";
import { marks } from "./explorer.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the preprocessing step makes of `e2e/fixtures/six-sources`: the text of `story.json`. */
async function preprocess(): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), "dateline-six-sources-"));
  try {
    const args = ["--import", "tsx", "src/preprocess/main.ts", "--seeds", "e2e/fixtures", "--out", out];
    await promisify(execFile)(process.execPath, args, { cwd: root });
    return await readFile(join(out, "six-sources", "story.json"), "utf8");
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

let made: Promise<string> | undefined;

/** The text of the fixture's `story.json`, made once for each worker. */
function readSixSources(): Promise<string> {
  made ??= preprocess();
  return made;
}

/** Lets the page find the fixture with six sources where a site holds its stories. */
export async function serveSixSources(page: Page): Promise<void> {
  const body = await readSixSources();
  await page.route("**/stories/six-sources/story.json", (route) =>
    route.fulfill({ contentType: "application/json", body }),
  );
}

/** Opens the fixture with six sources and waits until its timeline is drawn. `search`: the rest of the address, as `event=closing`. */
export async function openSixSources(page: Page, search = ""): Promise<void> {
  await serveSixSources(page);
  await page.goto(`./?story=six-sources${search === "" ? "" : `&${search.replace(/^[?&]/, "")}`}`);
  await expect(marks(page).first()).toBeVisible();
}
