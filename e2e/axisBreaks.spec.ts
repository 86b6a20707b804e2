import { expect, type Locator, type Page, test } from "@playwright/test";
import { mark, marks, openStory, shownWindow, timeline } from "./support/explorer.ts";

const theSwitch = (page: Page): Locator => page.getByRole("button", { name: "Shorten undated stretches" });
const WORDS = /no exact date in these articles for 176 days/;
const breakWords = (page: Page): Locator => timeline(page).getByTitle(WORDS);
const band = (page: Page): Locator => timeline(page).locator("[data-break] rect");

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`nothing is drawn: ${locator}`);
  return { ...box, right: box.x + box.width };
}

/** The dates that the axis shows, from left to right, with their places. */
const dates = (page: Page) =>
  timeline(page)
    .locator("svg > text")
    .evaluateAll((texts) =>
      texts
        .map((text) => ({ text: text.textContent, x: text.getBoundingClientRect().x }))
        .sort((a, b) => a.x - b.x),
    );

/** Until the switch has been flown, everything moves. */
const settled = async (locator: Locator) => {
  await locator.evaluate(async (element) => {
    let last = -1;
    for (let same = 0; same < 4; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { x, width } = element.getBoundingClientRect();
      same = x + width === last ? same + 1 : 0;
      last = x + width;
    }
  });
};

test("the switch shortens what no article dates, and both ends can be read at once", async ({ page }) => {
  await openStory(page);
  await expect(theSwitch(page)).toHaveAttribute("aria-pressed", "false");
  await expect(band(page)).toHaveCount(0);
  await theSwitch(page).click();
  await expect(theSwitch(page)).toHaveAttribute("aria-pressed", "true");
  await settled(band(page));
  await expect(breakWords(page)).toBeVisible();

  const gap = await boxOf(band(page));
  const attack = await boxOf(mark(page, /^Hamas attack on Israel/));
  const resignation = await boxOf(mark(page, /^Haliva resigns/));
  expect(attack.x).toBeLessThan(gap.x);
  expect(resignation.right).toBeGreaterThan(gap.right);
  const shown = await dates(page);
  const left = shown.filter(({ x }) => x < gap.x).map(({ text }) => text);
  const right = shown.filter(({ x }) => x >= gap.right - 1).map(({ text }) => text);
  expect(left).toEqual(expect.arrayContaining(["October 2023", "7", "9"]));
  expect(right).toEqual(expect.arrayContaining(["April 2024", "21"]));
  expect(left.length + right.length).toBe(shown.length);
});

test("the war is drawn through the break, and the break is no wider than about an eighth", async ({
  page,
}) => {
  await openStory(page, "?scale=breaks");
  await settled(band(page));
  const gap = await boxOf(band(page));
  const war = await timeline(page)
    .locator("[data-key=war] svg")
    .evaluate((svg) => {
      const { x, right } = svg.getBoundingClientRect();
      const parts = [...svg.children].map((child) => child.getBoundingClientRect());
      return {
        x: Math.min(x, ...parts.map((part) => part.x)),
        right: Math.max(right, ...parts.map((part) => part.right)),
      };
    });
  expect(war.x).toBeLessThan(gap.x);
  expect(war.right).toBeGreaterThan(gap.right);
  const plot = await boxOf(timeline(page));
  expect(gap.width / plot.width).toBeGreaterThan(0.07);
  expect(gap.width / plot.width).toBeLessThan(0.14);
  const middle = { x: gap.x + gap.width / 2, y: gap.y + gap.height - 4 };
  expect(middle.y).toBeLessThan(plot.y + plot.height);
});

test("the keyboard works the switch, the address keeps it, and back takes it back", async ({ page }) => {
  await openStory(page);
  await theSwitch(page).focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/scale=breaks/);
  await expect(breakWords(page)).toBeVisible();
  await page.reload();
  await expect(breakWords(page)).toBeVisible();
  await expect(theSwitch(page)).toHaveAttribute("aria-pressed", "true");
  await page.goBack();
  await expect(page).not.toHaveURL(/scale=/);
  await expect(breakWords(page)).toHaveCount(0);
  await page.goForward();
  await expect(breakWords(page)).toBeVisible();
});

test("switching keeps both ends of what is seen", async ({ page }) => {
  await openStory(page, "?window=2023-10-05..2024-04-25");
  const start = await shownWindow(page);
  const end = () => page.getByRole("slider", { name: "End of what is shown" }).getAttribute("aria-valuetext");
  expect([start, await end()]).toEqual(["5 October 2023", "24 April 2024"]);
  await theSwitch(page).click();
  await settled(band(page));
  expect([await shownWindow(page), await end()]).toEqual(["5 October 2023", "24 April 2024"]);
  await expect(page).toHaveURL(/window=2023-10-05\.\.2024-04-25/);
});

test("a drag across the break keeps the time under the pointer", async ({ page }) => {
  await openStory(page, "?scale=breaks&window=2023-10-10..2024-04-27");
  await settled(band(page));
  const plot = await boxOf(timeline(page));
  const gap = await boxOf(band(page));
  const y = plot.y + plot.height - 60;
  await page.mouse.move(gap.x + 10, y);
  await page.mouse.down();
  await page.mouse.move(gap.x + 110, y, { steps: 6 });
  await settled(band(page));
  const moved = await boxOf(band(page));
  expect(Math.abs(moved.x - gap.x - 100)).toBeLessThan(2);
  expect(Math.abs(moved.width - gap.width)).toBeLessThan(2);
  await page.mouse.up();
  await page.mouse.move(gap.x + 110, y);
  const before = await boxOf(band(page));
  await page.mouse.wheel(0, -200);
  await expect.poll(async () => (await boxOf(band(page))).width).toBeGreaterThan(before.width * 1.1);
  await settled(band(page));
  const zoomed = await boxOf(band(page));
  const share = (box: { x: number; width: number }) => (gap.x + 110 - box.x) / box.width;
  expect(Math.abs(share(zoomed) - share(before))).toBeLessThan(0.03);
});

test("far inside the break it still says where one is, and which days are left out", async ({ page }) => {
  await openStory(page, "?scale=breaks&window=2023-12-20..2024-02-20");
  await expect(breakWords(page)).toContainText("25 Oct 2023 to 17 Apr 2024");
  expect(await dates(page)).toEqual([]);
  expect(await shownWindow(page)).toMatch(/December 2023|January 2024/);
});

test("the description of the timeline says that its scale is broken", async ({ page }) => {
  await openStory(page, "?scale=breaks");
  await expect(breakWords(page)).toBeVisible();
  await expect(timeline(page)).toHaveAccessibleDescription(
    /The scale is broken\. Shortened: 25 Oct 2023 to 17 Apr 2024: no exact date in these articles for 176 days\./,
  );
  await theSwitch(page).click();
  await expect(timeline(page)).not.toHaveAccessibleDescription(/broken/);
});

test("less motion: the switch cuts", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openStory(page);
  const width = await theSwitch(page).evaluate(async (button: HTMLElement) => {
    button.click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return document.querySelector("[data-break] rect")?.getBoundingClientRect().width ?? 0;
  });
  await page.waitForTimeout(600);
  expect((await boxOf(band(page))).width).toBeCloseTo(width, 0);
});

test("an embed takes the scale from its address, and its reader may switch", async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 800 });
  await page.goto("./embed-resignation.html?scale=breaks");
  await expect(page.locator("[data-drawn]")).toBeVisible();
  await expect(marks(page).first()).toBeVisible();
  await expect(breakWords(page)).toBeVisible();
  await theSwitch(page).click();
  await expect(breakWords(page)).toHaveCount(0);
  await expect(page.getByText(/could not be used/)).toHaveCount(0);
});

test("on a phone the switch stands below, and the break keeps its words", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStory(page);
  const button = await boxOf(theSwitch(page));
  expect(button.height).toBeGreaterThanOrEqual(32);
  await theSwitch(page).click();
  await settled(band(page));
  await expect(breakWords(page)).toBeVisible();
  const words = await boxOf(breakWords(page));
  const plot = await boxOf(timeline(page));
  expect(words.x).toBeGreaterThanOrEqual(plot.x);
  expect(words.right).toBeLessThanOrEqual(plot.right);
  const texts = (await dates(page)).map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Oct/), expect.stringMatching(/^Apr/)]),
  );
});
