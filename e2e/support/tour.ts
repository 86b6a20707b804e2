import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { timeline } from "./explorer.ts";

/** The steps of the first story's tour, and what they are called in the address. */
export const STEPS = [
  "Hamas attack on Israel",
  "The war begins",
  "Military leaders accept blame",
  "Netanyahu on “direct responsibility”",
  "Netanyahu vows more pressure",
  "Haliva resigns",
  "More resignations",
];
export const KEYS = [
  "attack",
  "war-begins",
  "blame-accepted",
  "netanyahu-responsibility",
  "weekend-vow",
  "resignation",
  "more-resignations",
];

/** Which step the address names. */
export const stepOf = (page: Page): string | null => new URL(page.url()).searchParams.get("step");

/** The tour for somebody who reads, and its present step. */
export const tour = (page: Page): Locator => page.getByRole("region", { name: "Guided tour" });
export const present = (page: Page): Locator => tour(page).locator("[aria-current=step]");
export const presentStep = (page: Page): Locator => present(page).getByRole("heading", { level: 2 });

export async function openTour(page: Page, step = ""): Promise<void> {
  await page.goto(`./?view=tour${step && `&step=${step}`}`);
  await expect(presentStep(page)).toBeVisible();
  await expect(timeline(page).locator("[data-selected]")).toBeAttached();
}

/** The tour in front of an audience. */
export const stage = (page: Page): Locator => page.getByRole("main", { name: /^Presentation: / });
export const stageStep = (page: Page): Locator => stage(page).getByRole("heading", { level: 2 });
export const stageContent = (page: Page): Locator =>
  stage(page).getByRole("region", { name: "This step", exact: true });
export const stageButton = (page: Page, name: string): Locator =>
  stage(page).getByRole("button", { name, exact: true });
export const progress = (page: Page): Locator =>
  stage(page).getByRole("navigation", { name: "Steps of the tour" });

export async function openStage(page: Page, step = ""): Promise<void> {
  await page.goto(`./?view=present${step && `&step=${step}`}`);
  await expect(stageStep(page)).toBeVisible();
  await expect(timeline(page).locator("[data-selected]")).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
}

/** Waits until the timeline stands still: the address names where a flight leads before it is there. */
export async function expectStill(page: Page): Promise<void> {
  const readPlace = () =>
    timeline(page).evaluate((root) => {
      const { left, top } = root.querySelector("[data-selected] *")?.getBoundingClientRect() ?? {};
      return `${left} ${top}`;
    });
  await expect(async () => {
    const before = await readPlace();
    await page.evaluate(async () => {
      for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
    });
    expect(await readPlace()).toBe(before);
  }).toPass();
}

/** Which screen of which step is on the stage, as the audience is told: "War begins 1 of 2, more below". */
export async function placeOf(page: Page): Promise<string> {
  return await stage(page).evaluate((root) => {
    const label = root.querySelector("h2")?.textContent;
    const sign = [...root.querySelectorAll("p")].find(({ textContent }) => /^\d+ of \d+/.test(textContent));
    return sign ? `${label} ${sign.textContent}` : `${label}`;
  });
}

/** Does what moves the stage, and waits until it has moved. Returns where it is then. */
export async function moveStage(page: Page, move: () => Promise<unknown>): Promise<string> {
  const before = await placeOf(page);
  await move();
  await expect.poll(() => placeOf(page)).not.toBe(before);
  return await placeOf(page);
}

/** Every screen of every step by pressing one key up to the end, or to the beginning: what there was to see, in order. */
export async function walkStage(
  page: Page,
  key: string,
  until: "Next" | "Previous",
  onScreen: () => Promise<unknown> = async () => {},
): Promise<readonly string[]> {
  const seen = [await placeOf(page)];
  await onScreen();
  while ((await stageButton(page, until).getAttribute("aria-disabled")) !== "true") {
    seen.push(await moveStage(page, () => page.keyboard.press(key)));
    await onScreen();
  }
  return seen;
}

/** Tests in which nothing may be said in the console: no error, no breach of the policy. */
export const test = base.extend<{ problems: readonly string[] }>({
  problems: [
    async ({ context }, use) => {
      const problems: string[] = [];
      context.on("console", (message) => {
        // A browser looks for the page's icon after each change of the address, offline too.
        if (message.type() === "error" && !message.location().url.endsWith("/icon.svg")) {
          problems.push(message.text());
        }
      });
      context.on("weberror", (error) => problems.push(error.error().message));
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});
