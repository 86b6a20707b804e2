import { expect, type FrameLocator, type Page } from "@playwright/test";
import { test } from "./support/embedTest.ts";
import { expectFitting, expectLive, frameOf, openHostPage, pastedFrame, SCRIPT } from "./support/hostPage.ts";
import { STEPS } from "./support/tour.ts";

const frameIn = (page: Page) => page.frameLocator("iframe");
const button = (embed: FrameLocator, name: string) => embed.getByRole("button", { name, exact: true });
/** The present step: a region named by its heading. */
const card = (embed: FrameLocator, label: string) => embed.getByRole("region", { name: label, exact: true });
const selected = (embed: FrameLocator) => embed.locator("[data-drawn] [data-selected]");

/** An article with the embed in it, whose tour has been started where `query` doesn't ask for it. */
async function openArticle(page: Page, served: string, query = "", attributes = ""): Promise<FrameLocator> {
  await openHostPage(page, served, {
    head: SCRIPT,
    body: `<h1>An article</h1>${pastedFrame(attributes, query)}<p>Its end.</p>`,
  });
  const embed = frameIn(page);
  await expectLive(embed);
  if (!query.includes("view=tour")) await button(embed, "Guided tour").press("Enter");
  return embed;
}

test("a reader walks the tour in the article, and leaves it for the list at the same place", async ({
  page,
  served,
}) => {
  const embed = await openArticle(page, served);
  for (const [index, label] of STEPS.entries()) {
    await expect(card(embed, label)).toBeVisible();
    await expect(embed.getByRole("status").filter({ hasText: `Step ${index + 1} of 7: ` })).toContainText(
      label,
    );
    await expect(card(embed, label)).toContainText(`${index + 1} of 7`);
    await expect(card(embed, label)).toContainText("How this date is known");
    await expect(selected(embed)).toBeAttached();
    // The way on stays where it is, so that it can be pressed again and again.
    if (index < STEPS.length - 1) await button(embed, "Next").press("Enter");
  }
  await expect(button(embed, "Next")).toHaveAttribute("aria-disabled", "true");
  await button(embed, "Previous").press("Enter");
  await expect(card(embed, "Haliva resigns")).toBeVisible();
  await button(embed, "Leave the tour").press("Enter");
  await expect(button(embed, "Next")).toHaveCount(0);
  await expect(embed.locator("#opened-event")).toHaveText("Haliva resigns");
  // And comes back to the same step.
  await button(embed, "Guided tour").press("Enter");
  await expect(card(embed, "Haliva resigns")).toBeVisible();
});

test("each step shows each source's words, and every statement where they differ", async ({
  page,
  served,
}) => {
  const embed = await openArticle(page, served, "?view=tour&step=netanyahu-responsibility");
  const step = card(embed, "Netanyahu on “direct responsibility”");
  await expect(step).toContainText("The articles differ on this");
  await expect(step).toContainText("has not outright acknowledged direct responsibility");
  await expect(step).toContainText("has so far refused to accept direct responsibility");
});

test("an address may ask for the tour, and for a step of it", async ({ page, served }) => {
  const embed = await openArticle(page, served, "?view=tour&step=resignation");
  await expect(card(embed, "Haliva resigns")).toContainText("6 of 7");
  await expect(selected(embed)).toHaveAttribute("data-key", "resignation");
});

test("a step that there is not is left out, and the tour begins", async ({ page, served }) => {
  const embed = await openArticle(page, served, "?view=tour&step=lunch");
  await expect(card(embed, "Hamas attack on Israel")).toBeVisible();
  await expect(embed.getByText(/could not be used \(step=lunch\)/)).toBeVisible();
});

test("the article's address and history stay its own", async ({ page, served }) => {
  const embed = await openArticle(page, served);
  await expect(card(embed, "Hamas attack on Israel")).toBeVisible();
  const frame = await frameOf(page.locator("iframe"));
  const before = [page.url(), frame.url(), await page.evaluate(() => history.length)];
  for (const label of STEPS.slice(1)) {
    await button(embed, "Next").press("Enter");
    await expect(card(embed, label)).toBeVisible();
  }
  await button(embed, "Leave the tour").press("Enter");
  await expect(button(embed, "Next")).toHaveCount(0);
  expect([page.url(), frame.url(), await page.evaluate(() => history.length)]).toEqual(before);
});

test("the embed is as high as each step, in a wide and in a narrow column", async ({ page, served }) => {
  const embed = await openArticle(page, served);
  const frame = page.locator("iframe");
  await expectFitting(frame);
  await button(embed, "Next").press("Enter");
  await expect(card(embed, "The war begins")).toBeVisible();
  await expectFitting(frame);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectFitting(frame);
  await button(embed, "Next").press("Enter");
  await button(embed, "Next").press("Enter");
  await expect(card(embed, "Netanyahu on “direct responsibility”")).toBeVisible();
  await expectFitting(frame);
  await button(embed, "Leave the tour").press("Enter");
  await expectFitting(frame);
});

test("the article doesn't move under the reader while they step", async ({ page, served }) => {
  const embed = await openArticle(page, served);
  await expectFitting(page.locator("iframe"));
  await button(embed, "Next").scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  for (const label of STEPS.slice(1, 4)) {
    await button(embed, "Next").press("Enter");
    await expect(card(embed, label)).toBeVisible();
    await expectFitting(page.locator("iframe"));
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await expect(button(embed, "Next")).toBeInViewport();
  }
});

test("an embed that shows some lanes has the steps of these only", async ({ page, served }) => {
  const embed = await openArticle(page, served, "?lanes=politics,expected");
  const labels = [
    "Netanyahu on “direct responsibility”",
    "Netanyahu vows more pressure",
    "More resignations",
  ];
  for (const [index, label] of labels.entries()) {
    await expect(card(embed, label)).toContainText(`${index + 1} of 3`);
    await button(embed, "Next").press("Enter");
  }
  await expect(button(embed, "Next")).toHaveAttribute("aria-disabled", "true");
});

test("after the start no step asks for anything", async ({ page, served, context }) => {
  const embed = await openArticle(page, served);
  await expect(card(embed, "Hamas attack on Israel")).toBeVisible();
  await expect(selected(embed)).toBeAttached();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await context.setOffline(true);
  for (const label of STEPS.slice(1)) {
    await button(embed, "Next").press("Enter");
    await expect(card(embed, label)).toBeVisible();
  }
  expect(asked.filter((url) => !url.endsWith("/icon.svg"))).toEqual([]);
});

test("in a frame without an origin of its own the tour works, too", async ({ page, served }) => {
  const embed = await openArticle(page, served, "", 'sandbox="allow-scripts"');
  await expect(card(embed, "Hamas attack on Israel")).toBeVisible();
  await button(embed, "Next").press("Enter");
  await expect(card(embed, "The war begins")).toBeVisible();
});

test("“Present” opens the whole, at the same step, in a window of its own", async ({ page, served }) => {
  const embed = await openArticle(page, served, "?view=tour&step=resignation");
  const popup = page.waitForEvent("popup");
  await button(embed, "Present").press("Enter");
  const whole = await popup;
  await expect(whole.getByRole("main", { name: /^Presentation: / })).toContainText("Haliva resigns");
  await expect(whole.getByRole("main").getByRole("heading", { level: 2 })).toHaveText("Haliva resigns");
});
