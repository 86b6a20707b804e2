import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type LaunchOptions } from "@playwright/test";

/** Names of Chrome and Chromium where they are on the path, and where they live where they are not. */
const COMMANDS = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

const canRun = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The browser to test with: the one that `DATELINE_BROWSER` names, Playwright's own, an installed Chrome, Debian's
 * Chromium. `null` where there is none.
 */
export function findBrowser(): string | null {
  const named = process.env.DATELINE_BROWSER;
  if (named) {
    if (!canRun(named)) throw new Error(`DATELINE_BROWSER names ${named}, which is not a program that runs.`);
    return named;
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  const installed = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [chromium.executablePath(), ...installed, ...PLACES].find(canRun) ?? null;
}

/** How to launch it. Root (as in containers) has no sandbox; the rest keeps the browser from calling home. */
export function toLaunchOptions(executablePath: string): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath,
    args: [
      ...(isRoot ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}

/** Finds a browser, or installs one: Playwright's download first, else Debian's package where that can work. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const attempts: readonly (readonly string[])[] = [
    ["npx", "playwright", "install", "--with-deps", "chromium"],
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "chromium"],
  ];
  for (const [command = "", ...args] of attempts) {
    console.log(`No browser found; trying: ${command} ${args.join(" ")}`);
    spawnSync(command, args, { stdio: "inherit", timeout: 600_000 });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "No browser to test with, and none could be installed: install Chrome or Chromium, or set DATELINE_BROWSER to one.",
  );
}
