import { expect, type Page, test } from "@playwright/test";
import { mark, openedHeading, openStory, shownWindow, timeline, wordsOfMark } from "./support/explorer.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** A real touch gesture, as the browser's own input pipeline sees it. */
async function swipe(page: Page, from: { x: number; y: number }, delta: { x: number; y: number }) {
  const client = await page.context().newCDPSession(page);
  const at = (t: number) => [{ x: from.x + delta.x * t, y: from.y + delta.y * t }];
  await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= 12; step++) {
    await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 12) });
  }
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

async function centreOfTimeline(page: Page) {
  const box = await timeline(page).boundingBox();
  if (!box) throw new Error("the timeline has no box");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("one finger over the timeline scrolls the page", async ({ page }) => {
  await openStory(page);
  await swipe(page, await centreOfTimeline(page), { x: 0, y: -300 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150);
});

test("a sideways swipe moves the timeline and not the page", async ({ page }) => {
  await openStory(page, "?window=2023-10-01..2024-01-01");
  const before = await shownWindow(page);
  await swipe(page, await centreOfTimeline(page), { x: -150, y: 0 });
  await expect.poll(() => shownWindow(page)).not.toBe(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("the plain wheel scrolls the page, Ctrl and the wheel zoom, and a hint says so", async ({ page }) => {
  await openStory(page);
  const before = await shownWindow(page);
  const { x, y } = await centreOfTimeline(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await shownWindow(page)).toBe(before);
  await expect(page.getByText(/scroll zooms/)).toBeVisible();
});

test("a tap opens an event in a sheet that leaves the timeline in view", async ({ page }) => {
  // The page glides to the mark; without motion it is there at once, and its place can be compared.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openStory(page);
  const { x, y } = await wordsOfMark(page, "Haliva resigns");
  await page.touchscreen.tap(x, y);
  await expect(openedHeading(page)).toBeInViewport();
  await expect(mark(page, /^Haliva resigns/)).toBeInViewport();
  const before = await page.evaluate(() => scrollY);
  await page.getByRole("button", { name: "All events" }).first().tap();
  await expect(openedHeading(page)).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test("nothing makes the page scroll sideways", async ({ page }) => {
  await openStory(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
