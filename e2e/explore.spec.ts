import { expect, test } from "@playwright/test";
import {
  clickMark,
  mark,
  opened,
  openedHeading,
  openStory,
  shownWindow,
  timeline,
} from "./support/explorer.ts";

test("a reader sees the attack, the start of the war and the resignation on the first view", async ({
  page,
}) => {
  await openStory(page);
  for (const landmark of [/^Hamas attack on Israel/, /^The war begins/, /^Haliva resigns/]) {
    await expect(mark(page, landmark)).toBeVisible();
  }
  await expect(timeline(page).getByText("The articles end here")).toBeVisible();
});

test("a mark leads in one step to the exact words of both articles, and tells how its date is known", async ({
  page,
}) => {
  await openStory(page);
  await clickMark(page, "Haliva resigns");
  await expect(openedHeading(page)).toHaveText("Haliva resigns");
  const reading = opened(page);
  await expect(reading.getByText("Monday 22 April 2024").first()).toBeVisible();
  await expect(reading.getByRole("heading", { name: "How this date is known" })).toBeVisible();
  await expect(
    reading.locator("mark", { hasText: "The head of Israeli military intelligence resigned on Monday" }),
  ).toBeVisible();
  await expect(reading.locator("mark", { hasText: "has stepped down" }).first()).toBeVisible();
});

test("where the articles differ, both stand", async ({ page }) => {
  await openStory(page, "?event=people-killed");
  const reading = opened(page);
  await expect(reading.getByText("killed 1,200 people, mostly civilians").first()).toBeVisible();
  await expect(reading.getByText("killing over 1,100 people on Israeli territory").first()).toBeVisible();
  await expect(reading.getByText(/compatible; figures differ/i)).toBeVisible();
});

test("a landmark button flies to its event and opens it", async ({ page }) => {
  await openStory(page);
  const before = await shownWindow(page);
  await page.getByRole("button", { name: "Haliva resigns", exact: true }).first().click();
  await expect(openedHeading(page)).toHaveText("Haliva resigns");
  await expect.poll(() => shownWindow(page)).not.toBe(before);
  await expect(mark(page, /^Haliva resigns/)).toBeInViewport();
});

test("opening what is in view moves nothing", async ({ page }) => {
  await openStory(page);
  const attack = mark(page, /^Hamas attack on Israel/);
  const before = await attack.boundingBox();
  const window = await shownWindow(page);
  await clickMark(page, "Haliva resigns");
  await expect(openedHeading(page)).toHaveText("Haliva resigns");
  expect(await attack.boundingBox()).toEqual(before);
  expect(await shownWindow(page)).toBe(window);
});

test("the wheel zooms, a drag pans, and both show in the address", async ({ page }) => {
  await openStory(page);
  const box = await timeline(page).boundingBox();
  if (!box) throw new Error("the timeline has no box");
  const first = await shownWindow(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => shownWindow(page)).not.toBe(first);
  const zoomed = await shownWindow(page);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 150, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => shownWindow(page)).not.toBe(zoomed);
  await expect(page).toHaveURL(/window=\d{4}-\d{2}-\d{2}/);
});

test("an address opens the same view again, and back and forward walk the events", async ({ page }) => {
  await openStory(page, "?event=weekend-vow&window=2024-04-18..2024-04-24");
  await expect(openedHeading(page)).toHaveText(/Netanyahu vows/);
  expect(await shownWindow(page)).toContain("18 Apr");
  await clickMark(page, "Lapid: “justified and dignified”");
  await expect(openedHeading(page)).toHaveText(/Lapid/);
  await expect(page).toHaveURL(/event=lapid-reaction/);
  await page.goBack();
  await expect(openedHeading(page)).toHaveText(/Netanyahu vows/);
  await page.goForward();
  await expect(openedHeading(page)).toHaveText(/Lapid/);
});

test("a window beyond the story is brought back, and the address says what is shown", async ({ page }) => {
  await openStory(page, "?window=1900-01-01..1901-01-01");
  await expect(page.getByText(/could not be used/)).toContainText("window");
  await expect(page).not.toHaveURL(/1900/);
});

test("going back shows the window where it was, even right after zooming out", async ({ page }) => {
  await openStory(page);
  const full = await shownWindow(page);
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => shownWindow(page)).not.toBe(full);
  await page.waitForTimeout(400);
  const zoomed = await shownWindow(page);
  await clickMark(page, "Haliva resigns");
  await expect(openedHeading(page)).toHaveText("Haliva resigns");
  await page.goBack();
  await expect(openedHeading(page)).toHaveCount(0);
  expect(await shownWindow(page)).toBe(zoomed);
});

test("a bad parameter is named once, and the rest of the address holds", async ({ page }) => {
  await openStory(page, "?event=resignation&window=2023-02-29..2024-01-01&open=no-such-event");
  await expect(openedHeading(page)).toHaveText("Haliva resigns");
  const notice = page.getByText(/could not be used/);
  await expect(notice).toContainText("window");
  await expect(notice).toContainText("no-such-event");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toBeHidden();
});

test("a source can be switched off and on", async ({ page }) => {
  await openStory(page);
  await page
    .getByRole("button", { name: /^Article 2/ })
    .first()
    .click();
  await expect(mark(page, /^Lapid/)).toHaveCount(0);
  await expect(mark(page, /^Fighting with Hezbollah/)).toBeVisible();
  await page
    .getByRole("button", { name: /^Article 1/ })
    .first()
    .click();
  await expect(page.getByText("Every source is switched off")).toBeVisible();
  await page.getByRole("button", { name: "Switch all sources on" }).click();
  await expect(mark(page, /^Lapid/)).toBeVisible();
});

test("the parts of the attack are folded into it until they are asked for", async ({ page }) => {
  await openStory(page);
  await expect(mark(page, /taken hostage/)).toHaveCount(0);
  await timeline(page)
    .getByRole("button", { name: /Show the \d parts of Hamas attack/ })
    .click();
  await expect(page).toHaveURL(/open=attack/);
  await timeline(page)
    .getByRole("button", { name: /Fold the \d parts of Hamas attack/ })
    .click();
  await expect(page).not.toHaveURL(/open=attack/);
});
