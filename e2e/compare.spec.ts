import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { openedHeading, openStory } from "./support/explorer.ts";
import { serveSixSources } from "./support/sixSources.ts";

const heading = (page: Page) => page.getByRole("heading", { name: "Compare the sources" });
const table = (page: Page) => page.getByRole("table", { name: /What each source says/ });
/** One for each question; the rows that name an event have no cells. */
const questions = (page: Page) =>
  table(page)
    .getByRole("row")
    .filter({ has: page.getByRole("cell") });
const row = (page: Page, question: string | RegExp) =>
  table(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: question }) });

async function openCompare(page: Page, search = "") {
  await page.goto(`./?view=compare${search}`);
  await expect(table(page)).toBeVisible();
}

test("from the timeline to the comparison and back, by keyboard", async ({ page }) => {
  await openStory(page);
  await page.getByRole("link", { name: "Compare sources" }).press("Enter");
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(/view=compare/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("group", { name: /on a time axis/ })).toBeVisible();
});

test("the table gives every question, each source's words, the verdict and why", async ({ page }) => {
  await openCompare(page);
  await expect(questions(page)).toHaveCount(34);
  const killed = row(page, "How many people were killed in the attack?");
  await expect(killed).toContainText("“killed 1,200 people, mostly civilians”");
  await expect(killed).toContainText("“killing over 1,100 people on Israeli territory”");
  await expect(killed).toContainText("compatible; figures differ");
  await expect(killed).toContainText(
    "1,200 is “over 1,100”, so both can be true; the figures are not the same.",
  );
  const deaths = row(page, "How many Palestinians have been killed in Gaza?");
  await expect(deaths).toContainText("not mentioned");
  await expect(deaths).toContainText("only Article 2 says this");
  await expect(deaths).toContainText("said by Gaza health authorities");
});

test("every row says why its verdict is what it is", async ({ page }) => {
  await openCompare(page);
  await expect(questions(page)).toHaveCount(34);
  for (const line of await questions(page).all()) {
    const why = line.getByRole("cell").last();
    expect((await why.textContent())?.trim().length).toBeGreaterThan(10);
  }
});

test("choosing a question brings the words of both articles into view", async ({ page }) => {
  await openCompare(page);
  await row(page, "How many hostages were taken?").getByRole("link").first().click();
  await expect(page).toHaveURL(/claim=hostages/);
  for (const id of ["article-1-570-607", "article-2-711-735"]) {
    await expect(page.locator(`mark[data-passages~="${id}"]`).first()).toBeInViewport();
  }
});

test("choosing words in an article brings up the question that rests on them", async ({ page }) => {
  await openCompare(page);
  await page.locator('mark[data-passages~="article-2-660-706"] a').first().click();
  await expect(page).toHaveURL(/claim=(killed|who-was-killed)/);
  await expect(row(page, /killed/).first()).toBeInViewport();
});

test("only differences leaves what differs, and can be undone", async ({ page }) => {
  await openCompare(page);
  await page.getByRole("button", { name: "Only differences" }).click();
  await expect(questions(page)).toHaveCount(2);
  await expect(page).toHaveURL(/only=differences/);
  await page.goBack();
  await expect(questions(page)).toHaveCount(34);
});

test("a text that both quote in different extent is compared word by word", async ({ page }) => {
  await openCompare(page, "&claim=letter-words");
  await expect(row(page, "What did he write in the letter?")).toContainText("word for word as in Article 2");
});

test("coverage shows who reports what, and silence as silence", async ({ page }) => {
  await page.goto("./?view=coverage");
  const events = page.getByRole("table", { name: "Which source reports which event" });
  await expect(events.getByRole("rowheader").filter({ hasText: "Gaza authorities" })).toBeVisible();
  await expect(
    page.getByText("An empty place means that the article does not mention the event"),
  ).toBeVisible();
  await page.getByRole("button", { name: "Only one source" }).click();
  await expect(page).toHaveURL(/view=coverage&only=single|only=single/);
  await events.getByRole("link", { name: /Gaza authorities/ }).click();
  await expect(openedHeading(page)).toHaveText(/Gaza authorities/);
});

test("the two clocks set apart what was reported as past and what was expected", async ({ page }) => {
  await page.goto("./?view=reported");
  await expect(
    page.getByRole("heading", { name: "What the articles said on Monday 22 April 2024" }),
  ).toBeVisible();
  const past = page.getByRole("row").filter({ hasText: "Hamas attack on Israel" });
  await expect(past).toContainText("198 days");
  await expect(page.getByRole("heading", { name: "Expected or demanded then" })).toBeVisible();
  await expect(page.getByText("More resignations")).toBeVisible();
});

test("a claim that does not exist is named once, and the comparison shows", async ({ page }) => {
  await openCompare(page, "&claim=no-such-claim");
  await expect(page.getByText("could not be used (claim=no-such-claim)")).toBeVisible();
});

test("with six sources every column keeps its width, and the page does not scroll sideways", async ({
  page,
}) => {
  await serveSixSources(page);
  await page.goto("./?story=six-sources&view=compare");
  // Why a verdict is what it is stands beneath it, in a column that stays in sight.
  await expect(table(page).getByRole("columnheader")).toHaveCount(8);
  for (const cell of await table(page).getByRole("columnheader").all()) {
    expect((await cell.boundingBox())?.width ?? 0).toBeGreaterThan(80);
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expect(questions(page).filter({ hasText: /how many cracks/i })).toContainText("differ");
});

test("six sources are all in sight on a wide screen; on a narrower one it says how many are not", async ({
  page,
}) => {
  await serveSixSources(page);
  await page.goto("./?story=six-sources&view=compare");
  const heads = table(page).getByRole("columnheader");
  await expect(heads.last()).toBeInViewport({ ratio: 1 });
  await expect(heads.filter({ hasText: "more source" })).toHaveCount(0);
  await page.setViewportSize({ width: 1024, height: 800 });
  await expect(heads.nth(1)).toContainText("2 more sources to the right");
  const region = page.getByRole("region", { name: /What each source says/ });
  await region.evaluate((element) => element.scrollBy(element.scrollWidth, 0));
  await expect(heads.filter({ hasText: "more source" })).toHaveCount(0);
  await expect(row(page, /how many cracks/i).getByText("figures exclude each other")).toBeInViewport();
});

test("from a question to its words in the article, by keyboard", async ({ page }) => {
  await openCompare(page);
  const current = page.locator('a[data-key][aria-current="true"]');
  const question = row(page, "How many hostages were taken?").getByRole("link").first();
  await question.press("Enter");
  await expect(page).toHaveURL(/claim=hostages/);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "To the words in Article 1" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(current.first()).toBeFocused();
  await expect(current.first()).toContainText("250 hostages");
});

test("the articles are a few steps of the keyboard from the heading", async ({ page }) => {
  await openCompare(page);
  await heading(page).focus();
  const skip = page.getByRole("button", { name: "Skip to the articles" });
  for (let step = 0; step < 8 && !(await skip.evaluate((it) => it === document.activeElement)); step++) {
    await page.keyboard.press("Tab");
  }
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "The articles side by side" })).toBeFocused();
});

test("a line under words is never that of a figure", async ({ page }) => {
  await openCompare(page);
  const figure = row(page, "How many hostages were taken?").getByText("250", { exact: true }).first();
  await expect(figure).toHaveCSS("text-decoration-line", "none");
  await expect(figure).toHaveCSS("font-weight", "700");
});

test("on a phone enough of the next article shows to tell that it is one", async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await openCompare(page, "&claim=hostages");
  const next = await page.getByRole("region", { name: "Article 2: the article" }).boundingBox();
  expect(390 - (next?.x ?? 390)).toBeGreaterThanOrEqual(48);
  await page.close();
});

test("the coverage of two sources fits the narrowest screen", async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto("./?view=coverage");
  const region = page.getByRole("region", { name: "Which source reports which event" });
  await expect(region.getByRole("table")).toBeVisible();
  expect(await region.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(0);
  await page.close();
});

for (const view of ["compare", "coverage", "reported"]) {
  test(`no barrier that axe knows: ${view}`, async ({ page }) => {
    await page.goto(`./?view=${view}`);
    await expect(heading(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}

test("at 400 % zoom and on a phone each question stands by itself and nothing is cut off", async ({
  browser,
}) => {
  for (const width of [320, 390]) {
    const page = await browser.newPage({ viewport: { width, height: 640 } });
    await openCompare(page);
    await expect(row(page, "How many people were killed in the attack?")).toContainText("1,200");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  }
});

test("the comparison prints as a table with full quotations", async ({ page }) => {
  await openCompare(page, "&claim=killed");
  await page.emulateMedia({ media: "print" });
  await expect(table(page)).toBeVisible();
  await expect(row(page, "What did he write in the letter?")).toContainText("with me forever");
  await expect(page.locator("mark[data-passages]").first()).toBeHidden();
});
