import { expect, type Page } from "@playwright/test";
import { timeline } from "./support/explorer.ts";
import {
  expectStill,
  KEYS,
  moveStage,
  openStage,
  openTour,
  placeOf,
  presentStep,
  progress,
  STEPS,
  stage,
  stageButton,
  stageContent,
  stageStep,
  stepOf,
  test,
  tour,
  walkStage,
} from "./support/tour.ts";

test.use({ viewport: { width: 1280, height: 720 } });

const black = (page: Page) => stageButton(page, "Show the screen again");
const press = (page: Page, key: string) => moveStage(page, () => page.keyboard.press(key));

test("a presenter starts from the tour, at the step that is being read, and leaves to it", async ({
  page,
}) => {
  await openTour(page, "weekend-vow");
  await tour(page).getByRole("button", { name: "Present" }).click();
  await expect(stageStep(page)).toHaveText("Netanyahu vows more pressure");
  await press(page, "End");
  await stageButton(page, "Leave the presentation").click();
  await expect(presentStep(page)).toHaveText("More resignations");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test("the whole tour by keyboard, screen by screen, forwards and backwards", async ({ page }) => {
  await openStage(page);
  const forwards = await walkStage(page, "ArrowRight", "Next");
  for (const label of STEPS) expect(forwards.some((place) => place.startsWith(label))).toBe(true);
  // At the end the key does nothing.
  await page.keyboard.press("ArrowRight");
  await expect(progress(page).locator("[aria-current]")).toHaveText("7 More resignations");
  expect(await walkStage(page, "ArrowLeft", "Previous")).toEqual(forwards.toReversed());
  expect(await walkStage(page, "Space", "Next")).toEqual(forwards);
  expect(await walkStage(page, "Shift+Space", "Previous")).toEqual(forwards.toReversed());
  expect(await walkStage(page, "PageDown", "Next")).toEqual(forwards);
  expect(await walkStage(page, "PageUp", "Previous")).toEqual(forwards.toReversed());
});

test("Home, End and digits jump", async ({ page }) => {
  await openStage(page, "war-begins");
  await page.keyboard.press("End");
  await expect(stageStep(page)).toHaveText("More resignations");
  await page.keyboard.press("Home");
  await expect(stageStep(page)).toHaveText("Hamas attack on Israel");
  for (const digit of [4, 2, 7, 1]) {
    await page.keyboard.press(`${digit}`);
    await expect(stageStep(page)).toHaveText(STEPS[digit - 1] ?? "");
    expect(stepOf(page)).toBe(KEYS[digit - 1]);
  }
  // There is neither a step 0 nor a step 9.
  await page.keyboard.press("9");
  await page.keyboard.press("0");
  await page.keyboard.press("3");
  await expect(stageStep(page)).toHaveText("Military leaders accept blame");
});

test("every step has an address, and Back and Forward walk the steps", async ({ page }) => {
  await openStage(page);
  for (const [index, key] of KEYS.entries()) {
    await expect.poll(() => stepOf(page)).toBe(key);
    await expect(stageStep(page)).toHaveText(STEPS[index] ?? "");
    await expect(page.getByRole("status").filter({ hasText: `Step ${index + 1} of 7:` })).toContainText(
      STEPS[index] ?? "",
    );
    const current = progress(page).locator("[aria-current=step]");
    await expect(current).toHaveText(`${index + 1} ${STEPS[index]}`);
    await expect(timeline(page).locator("[data-selected]")).toHaveAttribute("data-key", key);
    await page.keyboard.press(`${index + 2}`);
  }
  for (const [index, key] of [...KEYS.entries()].toReversed().slice(1)) {
    await page.goBack();
    await expect.poll(() => stepOf(page)).toBe(key);
    await expect(stageStep(page)).toHaveText(STEPS[index] ?? "");
  }
  await page.goForward();
  await expect(stageStep(page)).toHaveText("The war begins");
  await openStage(page, "resignation");
  await expect(stageStep(page)).toHaveText("Haliva resigns");
});

test("the progress line names the steps and leads to each", async ({ page }) => {
  await openStage(page);
  await expect(progress(page).getByRole("listitem")).toHaveText(STEPS.map((label, i) => `${i + 1} ${label}`));
  await progress(page).getByText("Haliva resigns").click();
  await expect(stageStep(page)).toHaveText("Haliva resigns");
  // The space bar goes on with the presentation, though a pointer was just on a button.
  await press(page, "Space");
});

test("B makes the screen black; any key or click brings it back and moves nothing", async ({ page }) => {
  await openStage(page, "blame-accepted");
  const before = await placeOf(page);
  const wakes = [
    ...["b", "ArrowRight", "Space", "Enter", "PageUp", "Home", "5", "x", "Escape"].map(
      (key) => () => page.keyboard.press(key),
    ),
    () => page.mouse.click(400, 300),
    () => page.mouse.click(1100, 700),
  ];
  for (const wake of wakes) {
    await page.keyboard.press("b");
    await expect(black(page)).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "The screen is black." })).toHaveCount(1);
    const box = await black(page).boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
    expect(await black(page).evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(
      "rgb(0, 0, 0)",
    );
    await wake();
    await expect(black(page)).toHaveCount(0);
    expect(await placeOf(page)).toBe(before);
    expect(new URL(page.url()).searchParams.get("view")).toBe("present");
  }
});

test("Escape leaves for the reader's tour at the same step, and Back returns to the stage", async ({
  page,
}) => {
  await openStage(page, "war-begins");
  await page.keyboard.press("6");
  await expect(stageStep(page)).toHaveText("Haliva resigns");
  await page.keyboard.press("Escape");
  await expect(stage(page)).toHaveCount(0);
  await expect(presentStep(page)).toHaveText("Haliva resigns");
  await page.goBack();
  await expect(stageStep(page)).toHaveText("Haliva resigns");
});

test("the keys of the explorer do nothing here", async ({ page }) => {
  await openStage(page, "resignation");
  await expect.poll(() => new URL(page.url()).searchParams.get("window")).toContain("2024-04-15");
  await expectStill(page);
  const [before, address] = [await placeOf(page), page.url()];
  const marks = await timeline(page).locator("[data-selected]").boundingBox();
  for (const key of ["/", "?", "+", "=", "-", "t", "T", "x"]) await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  expect(await placeOf(page)).toBe(before);
  expect(page.url()).toBe(address);
  expect(await timeline(page).locator("[data-selected]").boundingBox()).toEqual(marks);
});

test("a button that has the focus keeps Enter and the space bar", async ({ page }) => {
  await openStage(page);
  const before = await placeOf(page);
  const timer = stageButton(page, "Timer");
  await timer.focus();
  await page.keyboard.press("Enter");
  await expect(timer).toHaveAttribute("aria-expanded", "true");
  await expect(stage(page).getByRole("timer")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(timer).toHaveAttribute("aria-expanded", "false");
  await progress(page).getByRole("button").nth(0).focus();
  await page.keyboard.press("Enter");
  expect(await placeOf(page)).toBe(before);
  // Arrows go on all the same.
  await press(page, "ArrowRight");
});

test("a control that a pointer pressed does not keep the space bar, on the timeline neither", async ({
  page,
}) => {
  await openStage(page);
  const shorten = stage(page).getByRole("button", { name: /^Shorten/ });
  await shorten.click();
  const pressed = await shorten.getAttribute("aria-pressed");
  await press(page, "Space");
  await expect(shorten).toHaveAttribute("aria-pressed", pressed ?? "");
});

test("the timer runs from the first step by hand", async ({ page }) => {
  await page.clock.install();
  await openStage(page);
  await stageButton(page, "Timer").click();
  await page.clock.pauseAt(new Date(await page.evaluate(() => Date.now() + 60_000)));
  await expect(stage(page).getByRole("timer")).toHaveText("0:00");
  await press(page, "PageDown");
  await page.clock.runFor(83_000);
  await expect(stage(page).getByRole("timer")).toHaveText("1:23");
});

test("nothing that is said leads out of the presentation", async ({ page }) => {
  await openStage(page, "resignation");
  await expect(stageContent(page)).toContainText("resigned on Monday");
  await expect(stageContent(page).getByRole("link")).toHaveCount(0);
  // Nor does a mark: it goes to its own step.
  await timeline(page)
    .getByRole("button", { name: /^Netanyahu vows/ })
    .first()
    .click();
  await expect(stageStep(page)).toHaveText("Netanyahu vows more pressure");
});

test("a timeline that was moved by hand comes back with the step's own key", async ({ page }) => {
  await openStage(page, "attack");
  await expectStill(page);
  const read = () => timeline(page).locator("[data-selected] button").first().boundingBox();
  const before = await read();
  const box = await timeline(page).boundingBox();
  if (!box) throw new Error("the timeline has no box");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 200, box.y + box.height * 0.8, { steps: 5 });
  await page.mouse.up();
  // The stage is drawn larger; the time under the pointer stays under it all the same.
  await expect.poll(async () => Math.round(((await read())?.x ?? 0) - (before?.x ?? 0))).toBe(200);
  await page.keyboard.press("1");
  await expect.poll(async () => Math.round(((await read())?.x ?? 0) - (before?.x ?? 0))).toBe(0);
});
