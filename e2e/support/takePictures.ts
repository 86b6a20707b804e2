/** `npm run pictures`: takes the pictures of the README anew, from the built page, with the tests' own browser. */
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { ensureBrowser, toLaunchOptions } from "./browser.ts";

const PICTURES = [
  { name: "first-view", search: "?event=resignation", width: 1440, height: 900, colorScheme: "light" },
  {
    name: "week-dark",
    search: "?window=2024-04-17..2024-04-25",
    width: 1440,
    height: 900,
    colorScheme: "dark",
  },
  { name: "phone", search: "", width: 390, height: 844, colorScheme: "light" },
  {
    name: "article",
    search: "?event=people-killed&passage=article-2-660-706",
    width: 1440,
    height: 900,
    colorScheme: "light",
  },
  {
    name: "compare",
    search: "?view=compare&claim=killed",
    width: 1440,
    height: 900,
    colorScheme: "light",
  },
  { name: "breaks", search: "?scale=breaks", width: 1440, height: 900, colorScheme: "light" },
  {
    name: "tour",
    search: "?view=tour&step=netanyahu-responsibility",
    width: 1440,
    height: 900,
    colorScheme: "light",
  },
  { name: "stage", search: "?view=present&step=attack", width: 1280, height: 720, colorScheme: "light" },
  { name: "embed", search: "embed-resignation.html", width: 680, height: 680, colorScheme: "light" },
] as const;

const root = fileURLToPath(new URL("../..", import.meta.url));
const server = await preview({ root, preview: { port: 4373 } });
const browser = await chromium.launch(toLaunchOptions(ensureBrowser()));
for (const { name, search, width, height, colorScheme } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
  await page.goto(`http://127.0.0.1:4373/${search}`);
  await page.locator("[data-key] > button, [aria-current] mark, mark[data-passages]").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${root}/e2e/pictures/${name}.png` });
  await page.close();
}
await browser.close();
await server.close();
