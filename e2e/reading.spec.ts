import { expect, type Page, test } from "@playwright/test";
import { clickMark, mark, opened, openedHeading, openStory, timeline } from "./support/explorer.ts";

const article = (page: Page) => page.locator("section[aria-labelledby=opened-article]");
const articleHeading = (page: Page) => page.locator("#opened-article");
/** The marked words of an article that are current. */
const passage = (page: Page, id: string) => article(page).locator(`mark[data-passages~="${id}"]`).first();

const OVER_1100 = "article-2-660-706";

test("from the first view to “killing over 1,100 people” in article 2 in two steps by pointer", async ({
  page,
}) => {
  await openStory(page);
  await clickMark(page, "Hamas attack on Israel");
  await opened(page)
    .getByRole("link", { name: /killing over 1,100 people/ })
    .first()
    .click();
  await expect(articleHeading(page)).toHaveText(/Article 2/);
  await expect(passage(page, OVER_1100)).toHaveText(/killing over 1,100 people/);
  await expect(passage(page, OVER_1100)).toBeInViewport();
  await expect(page).toHaveURL(/event=attack&passage=article-2-660-706/);
});

test("and in two steps by keyboard, and back the same way", async ({ page }) => {
  await openStory(page);
  await mark(page, /^Hamas attack on Israel/).focus();
  await page.keyboard.press("Enter");
  await expect(openedHeading(page)).toBeFocused();
  const link = opened(page)
    .getByRole("link", { name: /killing over 1,100 people/ })
    .first();
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(articleHeading(page)).toBeFocused();
  await expect(passage(page, OVER_1100)).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(article(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(openedHeading(page)).toHaveCount(0);
});

test("choosing marked words selects the event that rests on them", async ({ page }) => {
  await openStory(page, "?article=article-2");
  await article(page).getByRole("link", { name: "taking some 250 hostages" }).click();
  await expect(page).toHaveURL(/event=hostages-taken/);
  await expect(
    article(page).getByRole("button", { name: "About 250 taken hostage", exact: true }),
  ).toHaveAttribute("aria-pressed", "true");
  await expect(timeline(page).locator("[data-selected]")).toHaveCount(1);
});

test("words on which several events rest list them, and each can be chosen", async ({ page }) => {
  await openStory(page, "?article=article-1");
  await article(page)
    .getByRole("link", { name: /resigned on Monday/ })
    .first()
    .click();
  const strip = article(page)
    .getByRole("button")
    .filter({ hasText: /resign/i });
  expect(await strip.count()).toBeGreaterThan(1);
  await strip.last().click();
  await expect(strip.last()).toHaveAttribute("aria-pressed", "true");
});

test("pointing at words lights their event on the timeline, and the other way round", async ({ page }) => {
  await openStory(page, "?article=article-1&window=2023-09-20..2024-05-20");
  await article(page)
    .getByRole("link", { name: /battling the Lebanese militant group Hezbollah/ })
    .first()
    .hover();
  await expect(timeline(page).locator("[data-hovered]")).toContainText("Fighting with Hezbollah");
  await mark(page, /^War in Gaza/).hover();
  await expect(article(page).locator("[data-lit]").first()).toBeAttached();
});

test("the whole article is one tab stop, and the arrows walk its passages", async ({ page }) => {
  await openStory(page, "?article=article-2");
  const stops = article(page).locator("[data-stop][tabindex='0']");
  await expect(stops).toHaveCount(1);
  await stops.focus();
  const first = await page.locator(":focus").textContent();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).not.toHaveText(first ?? "");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/passage=article-2-/);
});

test("selected words can be copied with their attribution, as a link and as a quote for story.yaml", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openStory(page, `?passage=${OVER_1100}`);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await article(page).getByText("Copy these words").click();
  await article(page).getByRole("button", { name: "With attribution" }).click();
  await expect
    .poll(copied)
    .toMatch(/“killing over 1,100 people on Israeli territory”[\s\S]*Article 2[\s\S]*undated/);
  await article(page).getByRole("button", { name: "Link", exact: true }).click();
  await expect.poll(copied).toMatch(/^http:\/\/.*passage=article-2-660-706$/);
  await article(page)
    .getByRole("button", { name: /story\.yaml/ })
    .click();
  await expect.poll(copied).toContain('exact: "killing over 1,100 people on Israeli territory"');
});

test("an address can point to any words, and shows them", async ({ page }) => {
  await openStory(page, "?article=article-2&words=1200-1260");
  await expect(article(page).locator("[data-words]").first()).toBeInViewport();
});

test("a passage or article that does not exist is named once, and the story shows", async ({ page }) => {
  await openStory(page, "?passage=article-2-1-2&article=article-9&claim=none&event=attack");
  await expect(
    page.getByText("could not be used (passage=article-2-1-2, article=article-9, claim=none)"),
  ).toBeVisible();
  await expect(openedHeading(page)).toHaveText("Hamas attack on Israel");
  await expect(article(page)).toHaveCount(0);
  await page.reload();
  await expect(mark(page, /^Haliva resigns/)).toBeVisible();
  await expect(page.getByText("could not be used")).toHaveCount(0);
});

test("back and forward walk from the article to its event and back", async ({ page }) => {
  await openStory(page);
  await clickMark(page, "Haliva resigns");
  await opened(page)
    .getByRole("link", { name: /In the article/ })
    .first()
    .click();
  await expect(articleHeading(page)).toBeVisible();
  await page.goBack();
  await expect(article(page)).toHaveCount(0);
  await expect(openedHeading(page)).toHaveText("Haliva resigns");
  await page.goForward();
  await expect(articleHeading(page)).toBeVisible();
});

test("how far apart two events are is told with its uncertainty", async ({ page }) => {
  await openStory(page, "?event=resignation");
  const choice = opened(page).getByRole("combobox", { name: "Counted from" });
  await choice.selectOption({ label: "Hamas attack on Israel" });
  await expect(
    opened(page).getByText("Haliva resigns: 198 days after Hamas attack on Israel."),
  ).toBeVisible();
  await expect(page).toHaveURL(/from=attack/);
  await choice.selectOption({ label: "The war begins" });
  await expect(opened(page).getByText("Haliva resigns: 183 to 198 days after The war begins.")).toBeVisible();
  await page.goto("./?event=war-begins&from=attack");
  await expect(
    opened(page).getByText("The war begins: at most 15 days after Hamas attack on Israel"),
  ).toBeVisible();
});

test("on a phone the article is a sheet, and a tap chooses its words", async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await openStory(page, `?passage=${OVER_1100}&event=people-killed`);
  await expect(passage(page, OVER_1100)).toBeInViewport();
  await passage(page, "article-2-711-735").tap();
  await expect(page).toHaveURL(/event=hostages-taken&passage=article-2-711-735|passage=article-2-711-735/);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await context.close();
});
