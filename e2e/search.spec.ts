import { expect, type Page, test } from "@playwright/test";
import { list, mark, marks, openedHeading, openStory, timeline } from "./support/explorer.ts";

const searchField = (page: Page) => page.getByRole("searchbox", { name: "Search events and articles" });
const resultsHeading = (page: Page, text: string | RegExp) => list(page).getByRole("heading", { name: text });
const filtersButton = (page: Page) => page.getByRole("button", { name: /^Filters/ });

test("a search for “hostages” finds events and sentences, and marks the word in list and timeline", async ({
  page,
}) => {
  await openStory(page);
  await page.keyboard.press("/");
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type("hostages");
  await expect(resultsHeading(page, "4 of 40 events for “hostages”")).toBeVisible();
  await expect(list(page).getByRole("article").first().locator("mark").first()).toHaveText("hostages");
  await expect(timeline(page).locator("mark").first()).toHaveText("hostages");
  await expect(marks(page)).toHaveCount(4);
  await expect(list(page).getByText("In the articles")).toBeVisible();
  await expect(page).toHaveURL(/\?q=hostages$/);
});

test("a search for “34,000” leads to the words in article 2, marked where they stand", async ({ page }) => {
  await openStory(page);
  await searchField(page).fill("34,000");
  await expect(resultsHeading(page, /2 of 40 events/)).toBeVisible();
  await list(page)
    .getByRole("link", { name: /34,000 Palestinians have been killed/ })
    .last()
    .click();
  await expect(page.locator("#opened-article")).toHaveText(/Article 2/);
  await expect(page.getByText("34,000", { exact: true }).last()).toBeInViewport();
});

test("a figure is the same figure however it is written, and 100 does not find 1,100", async ({ page }) => {
  await openStory(page, "?q=34000");
  await expect(resultsHeading(page, /2 of 40 events/)).toBeVisible();
  await searchField(page).fill("100");
  await expect(page.getByText(/No event holds “100”/)).toBeVisible();
});

test("Enter goes to the results, Escape clears the words and then leaves the field", async ({ page }) => {
  await openStory(page);
  await searchField(page).fill("Lapid");
  await expect(resultsHeading(page, /for “Lapid”/)).toBeVisible();
  await searchField(page).press("Enter");
  await expect(resultsHeading(page, /for “Lapid”/)).toBeFocused();
  await searchField(page).focus();
  await page.keyboard.press("Escape");
  await expect(searchField(page)).toHaveValue("");
  await expect(page.getByRole("heading", { name: "In order of time" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(searchField(page)).not.toBeFocused();
});

test("an empty result says so, on the timeline too, and offers the way back", async ({ page }) => {
  await openStory(page);
  await searchField(page).fill("zeppelin");
  await expect(page.getByText("No event holds “zeppelin”.")).toBeVisible();
  await expect(page.getByText("Nothing in this story meets all of what is asked for.")).toBeVisible();
  await page.getByRole("button", { name: "Clear the words" }).click();
  await expect(mark(page, /^Haliva resigns/)).toBeVisible();
  await expect(page).not.toHaveURL(/q=/);
});

test("filters count what they would leave, narrow list and timeline, and stand in the address", async ({
  page,
}) => {
  await openStory(page);
  await filtersButton(page).click();
  const differ = page.getByRole("checkbox", { name: /sources differ/ });
  const count = Number(
    /(\d+) events?/.exec(
      (await differ.getAttribute("aria-label")) ?? (await accessibleName(page, "sources differ")),
    )?.[1],
  );
  await differ.check();
  await expect(page.getByText(`${count} of 40 events`).first()).toBeVisible();
  await expect(page).toHaveURL(/agreement=differ/);
  await expect(list(page).getByRole("article")).toHaveCount(count);
  await page.goBack();
  await expect(page).not.toHaveURL(/agreement/);
  await expect(mark(page, /^Haliva resigns/)).toBeVisible();
});

/** A checkbox's own words and the count behind them. */
const accessibleName = async (page: Page, words: string) =>
  (await page.locator("label").filter({ hasText: words }).textContent()) ?? "";

test("an address with words and filters opens what it names", async ({ page }) => {
  await openStory(page, "?q=Netanyahu&source=article-2&status=reported");
  await expect(searchField(page)).toHaveValue("Netanyahu");
  await expect(filtersButton(page)).toHaveText("Filters: 2");
  await expect(list(page).getByRole("article").first()).toContainText("Netanyahu");
});

test("what was found stays under an opened event, and is there again when it is closed", async ({ page }) => {
  await openStory(page, "?q=hostages");
  await list(page)
    .getByRole("link", { name: /taken hostage/ })
    .first()
    .click();
  await expect(openedHeading(page)).toHaveText(/taken hostage/);
  await expect(page).toHaveURL(/q=hostages&event=hostages-taken/);
  await page.keyboard.press("Escape");
  await expect(resultsHeading(page, /4 of 40 events/)).toBeVisible();
});

test("unknown filters in an address are named once, and the rest holds", async ({ page }) => {
  await openStory(page, "?lane=nowhere&q=hostages&date=someday");
  await expect(page.getByText(/could not be used \(.*date.*lane=nowhere/)).toBeVisible();
  await expect(resultsHeading(page, /4 of 40 events/)).toBeVisible();
});

test("on a phone the results stand below the field", async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await openStory(page);
  await searchField(page).tap();
  await page.keyboard.type("hostages");
  await expect(resultsHeading(page, /4 of 40 events/)).toBeVisible();
  await expect(list(page).getByRole("heading", { name: "In the articles" })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await context.close();
});
