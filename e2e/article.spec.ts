import { expect, type Page, test } from "@playwright/test";
import { opened, openedHeading, openStory } from "./support/explorer.ts";

const article = (page: Page) => page.locator("section[aria-labelledby=opened-article]");
const articleHeading = (page: Page) => page.locator("#opened-article");

const OVER_1100 = "article-2-660-706";
const CURRENT = "mark a[aria-current]";
const POINTED_AT = "[data-words]";

/** What is seen of each line of some words of the article: all of it, or not. Lines off the screen are not. */
const linesSeen = (page: Page, selector: string): Promise<boolean[]> =>
  article(page).evaluate((root, words) => {
    const lines = [...root.querySelectorAll(words)].flatMap((element) => [...element.getClientRects()]);
    const isSeen = (x: number, y: number) =>
      document.elementFromPoint(x, y)?.closest("article mark") instanceof HTMLElement;
    return lines.map(({ left, width, top, bottom }) =>
      [top + 2, bottom - 2].every((y) => isSeen(left + width / 2, y)),
    );
  }, selector);

/** Waits until all lines of some words are seen. */
async function expectAllSeen(page: Page, selector: string): Promise<void> {
  await expect
    .poll(async () => {
      const seen = await linesSeen(page, selector);
      return seen.length > 0 && seen.every(Boolean);
    })
    .toBe(true);
}

/** How many pixels of the article's height are seen between what sticks to the edges of its scroller. */
const textHeight = (page: Page): Promise<number> =>
  article(page).evaluate((root) => {
    const { left, width } = root.getBoundingClientRect();
    return Array.from({ length: innerHeight }, (_, y) => y).filter((y) =>
      document.elementFromPoint(left + width / 3, y)?.closest("[data-opened=article] article"),
    ).length;
  });

for (const [width, height] of [
  [320, 256],
  [320, 400],
  [390, 500],
  [844, 390],
] as const) {
  test(`at ${width} × ${height} the current passage is seen, and lines around it`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openStory(page, `?event=people-killed&passage=${OVER_1100}`);
    await expectAllSeen(page, CURRENT);
    expect(await textHeight(page)).toBeGreaterThan(120);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("on the lowest screens what rests on the words, and the way back, come into view by scrolling", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openStory(page, `?event=people-killed&passage=${OVER_1100}`);
  await expectAllSeen(page, CURRENT);
  await article(page).getByText("Copy these words").scrollIntoViewIfNeeded();
  await article(page).getByText("Copy these words").click();
  await expect(article(page).getByRole("button", { name: "With attribution" })).toBeVisible();
  await article(page)
    .getByRole("button", { name: /^Back to/ })
    .click();
  await expect(article(page)).toHaveCount(0);
  await expect(openedHeading(page)).toBeVisible();
});

test("the words that a date rests on open the article where they stand, and Escape leads back to them", async ({
  page,
}) => {
  await openStory(page, "?event=attack");
  const words = opened(page)
    .getByRole("region", { name: "How this date is known" })
    .getByTitle("Read these words in the article")
    .first();
  const quoted = ((await words.textContent()) ?? "").replace(/[“”]/g, "");
  expect(quoted).not.toBe("");
  await words.click();
  await expect(articleHeading(page)).toBeFocused();
  await expect(page).toHaveURL(/event=attack&passage=article-/);
  await expectAllSeen(page, CURRENT);
  expect((await article(page).locator(CURRENT).allTextContents()).join("")).toBe(quoted);
  await page.keyboard.press("Escape");
  await expect(article(page)).toHaveCount(0);
  await expect(words).toBeFocused();
});

test("all the words that an address points to are seen, though passages cut them into pieces", async ({
  page,
}) => {
  await openStory(page, "?article=article-2&words=621-785");
  expect(await article(page).locator(POINTED_AT).count()).toBeGreaterThan(1);
  await expectAllSeen(page, POINTED_AT);
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap on words right above the strip leaves them in view when the strip grows", async ({ page }) => {
    await openStory(page, "?event=people-killed&article=article-2");
    const strip = article(page).getByText("Choose marked words to see what rests on them");
    await expect(strip).toBeVisible();
    const words = article(page).locator("mark[data-passages~=article-2-203-229]");
    // Their last line stands right above the strip.
    const firstLine = await words.evaluate(
      (mark, stripTop) => {
        const scroller = document.querySelector("[data-opened=article] > :last-child");
        if (scroller) scroller.scrollTop += mark.getBoundingClientRect().bottom + 16 - stripTop;
        const { left, top } = mark.getClientRects()[0] ?? new DOMRect();
        return { x: left + 4, y: top + 8, isAbove: mark.getBoundingClientRect().bottom < stripTop };
      },
      (await strip.boundingBox())?.y ?? 0,
    );
    expect(firstLine.isAbove).toBe(true);
    await page.touchscreen.tap(firstLine.x, firstLine.y);
    await expect(page).toHaveURL(/passage=article-2-203-229/);
    await expect(article(page).getByText("What rests on these words")).toBeVisible();
    await expectAllSeen(page, CURRENT);
  });
});
