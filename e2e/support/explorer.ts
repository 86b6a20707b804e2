import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Locator, type Page } from "@playwright/test";

const PUBLISHED = fileURLToPath(new URL("../../public/stories/resignation/story.json", import.meta.url));

type PublishedStory = {
  format: string;
  id: string;
  title: string;
  sources: { id: string; label: string; date: { basis: { says: string }[] } }[];
  events: { id: string; label: string; passages: string[]; date: { basis: { says: string }[] } }[];
  passages: { id: string; source: string; exact: string }[];
};

/** The published story, anew at each call: a test may change its copy. */
export const readStory = (): PublishedStory => JSON.parse(readFileSync(PUBLISHED, "utf8"));

/** Opens the first story and waits until its timeline is drawn. */
export async function openStory(page: Page, search = ""): Promise<void> {
  await page.goto(`./${search}`);
  await expect(timeline(page)).toBeVisible();
  await expect(marks(page).first()).toBeVisible();
}

export const timeline = (page: Page): Locator => page.getByRole("group", { name: /on a time axis/ });

/** Everything drawn that can be opened: events and clusters. */
export const marks = (page: Page): Locator => timeline(page).locator("[data-key] > button:first-of-type");

export const mark = (page: Page, name: string | RegExp): Locator =>
  timeline(page).getByRole("button", { name }).first();

/** Where the words of a mark stand: what a pointer would aim at. */
export async function wordsOfMark(page: Page, name: string): Promise<{ x: number; y: number }> {
  const words = timeline(page).locator("[data-side]").getByText(name, { exact: true });
  const box = await words.boundingBox();
  if (!box) throw new Error(`No mark says “${name}”.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export async function clickMark(page: Page, name: string): Promise<void> {
  const { x, y } = await wordsOfMark(page, name);
  await page.mouse.click(x, y);
}

export const list = (page: Page): Locator => page.getByRole("region", { name: "Events and their sources" });

/** The opened event with its passages, over the list. */
export const opened = (page: Page): Locator => page.locator("section[aria-labelledby=opened-event]");

export const openedHeading = (page: Page): Locator => page.locator("#opened-event");

/** The visible part of the axis, as the overview tells it. */
export const shownWindow = (page: Page): Promise<string | null> =>
  page.getByRole("slider", { name: "Start of what is shown" }).getAttribute("aria-valuetext");

/** Where each label and each mark on the timeline stands, in page pixels. */
export type DrawnBox = {
  key: string;
  kind: "label" | "mark";
  left: number;
  top: number;
  right: number;
  bottom: number;
};

export async function drawnBoxes(page: Page): Promise<DrawnBox[]> {
  return await timeline(page).evaluate((root) => {
    const boxes: DrawnBox[] = [];
    for (const item of root.querySelectorAll<HTMLElement>("[data-key]")) {
      const key = item.dataset.key ?? "";
      for (const [kind, selector] of [
        ["label", "[data-side]"],
        ["mark", "svg > *"],
      ] as const) {
        for (const element of item.querySelectorAll<HTMLElement>(selector)) {
          if (kind === "label" && element.hidden) continue;
          const { left, top, right, bottom } = element.getBoundingClientRect();
          if (right > left && bottom > top) boxes.push({ key, kind, left, top, right, bottom });
        }
      }
    }
    return boxes;
  });
}
