import { expect, type Page } from "@playwright/test";
import { moveStage, openStage, placeOf, STEPS, stageButton, stageStep, test } from "./support/tour.ts";

test.use({ viewport: { width: 1280, height: 720 } });

const notesStep = (notes: Page) => notes.getByRole("main").getByRole("heading", { level: 2 }).first();
const said = (notes: Page) => notes.getByRole("main").getByRole("status");
const ask = (notes: Page, name: string) => notes.getByRole("button", { name, exact: true }).click();

/** Where the notes say that the stage is, in the stage's own words. */
async function readNotesPlace(notes: Page): Promise<string> {
  const label = await notesStep(notes).innerText();
  const line = await notes.getByText(/^Step \d of 7/).innerText();
  const screen = /screen (\d+) of (\d+)/i.exec(line);
  return screen ? `${label} ${screen[1]} of ${screen[2]}` : label;
}

const expectSamePlace = (page: Page, notes: Page) =>
  expect
    .poll(async () => (await placeOf(page)).replace(", more below", "") === (await readNotesPlace(notes)))
    .toBe(true);

/** The stage, and the notes that its button has opened beside it. */
async function openBoth(page: Page, step = ""): Promise<Page> {
  await openStage(page, step);
  const popup = page.waitForEvent("popup");
  await stageButton(page, "Notes").click();
  const notes = await popup;
  await expectSamePlace(page, notes);
  await expect(said(notes)).toBeEmpty();
  return notes;
}

test("the notes follow the stage, step by step and screen by screen", async ({ page }) => {
  const notes = await openBoth(page);
  const labels = new Set<string>();
  while ((await stageButton(page, "Next").getAttribute("aria-disabled")) !== "true") {
    labels.add(await notesStep(notes).innerText());
    await moveStage(page, () => page.keyboard.press("PageDown"));
    await expectSamePlace(page, notes);
  }
  labels.add(await notesStep(notes).innerText());
  expect([...labels]).toEqual(STEPS);
  await page.keyboard.press("Home");
  await expect(notesStep(notes)).toHaveText("Hamas attack on Israel");
});

test("they show the passages of the step, how its date is known, and what comes next", async ({ page }) => {
  const notes = await openBoth(page, "weekend-vow");
  const main = notes.getByRole("main");
  await expect(main).toContainText(
    "“Netanyahu vowed over the weekend to increase military and diplomatic pressure",
  );
  await expect(main).toContainText("How this date is known");
  await expect(main).toContainText("“over the weekend” is one of two days; which one is not stated.");
  const next = notes.getByRole("complementary");
  await expect(next).toContainText("Next step");
  await expect(next.getByRole("heading", { level: 2 })).toHaveText("Haliva resigns");
  await expect(next).toContainText("Monday 22 April 2024");
  await page.keyboard.press("End");
  await expect(next).toContainText("This is the last step.");
});

test("steps that are taken in the notes move the stage", async ({ page }) => {
  const notes = await openBoth(page, "war-begins");
  const before = await placeOf(page);
  const after = await moveStage(page, () => ask(notes, "Next"));
  await expectSamePlace(page, notes);
  expect(await moveStage(page, () => ask(notes, "Previous"))).toBe(before);
  expect(await moveStage(page, () => notes.keyboard.press("ArrowRight"))).toBe(after);
  await notes.keyboard.press("7");
  await expect(stageStep(page)).toHaveText("More resignations");
  await notes.getByRole("navigation", { name: "Steps of the tour" }).getByText("Haliva resigns").click();
  await expect(stageStep(page)).toHaveText("Haliva resigns");
  await expectSamePlace(page, notes);
});

test("the screen is made black, and shown again, from the notes", async ({ page }) => {
  const notes = await openBoth(page, "resignation");
  const before = await placeOf(page);
  const black = stageButton(page, "Show the screen again");
  await ask(notes, "Black");
  await expect(black).toBeVisible();
  await expect(said(notes)).toHaveText("The screen is black.");
  await ask(notes, "Show the screen");
  await expect(black).toHaveCount(0);
  await expect(said(notes)).toBeEmpty();
  // Any key, here as there, and it moves nothing.
  await page.keyboard.press("b");
  await expect(said(notes)).toHaveText("The screen is black.");
  await notes.keyboard.press("PageDown");
  await expect(black).toHaveCount(0);
  expect(await placeOf(page)).toBe(before);
});

test("autoplay is started and paused from the notes", async ({ page }) => {
  const notes = await openBoth(page);
  await ask(notes, "Autoplay");
  await expect(stageButton(page, "Pause")).toBeVisible();
  await expect(said(notes)).toHaveText("Autoplay is running.");
  await ask(notes, "Pause autoplay");
  await expect(stageButton(page, "Autoplay")).toBeVisible();
  await expect(said(notes)).toBeEmpty();
});

test("notes that are loaded anew find the present step again", async ({ page }) => {
  const notes = await openBoth(page);
  await page.keyboard.press("6");
  await expect(notesStep(notes)).toHaveText("Haliva resigns");
  await notes.reload();
  await expectSamePlace(page, notes);
  await page.keyboard.press("2");
  await expect(notesStep(notes)).toHaveText("The war begins");
});

test("a stage that is loaded anew is found again, and gets its clock back", async ({ page }) => {
  const notes = await openBoth(page);
  await moveStage(page, () => page.keyboard.press("5"));
  await expect(notes.getByRole("button", { name: "Reset", exact: true })).toBeVisible();
  await page.reload();
  await expect(stageStep(page)).toHaveText("Netanyahu vows more pressure");
  await expect(said(notes)).toBeEmpty();
  await moveStage(page, () => ask(notes, "Next"));
  await expectSamePlace(page, notes);
});

test("the notes say when the stage has been left, then move by themselves, and follow it when it is back", async ({
  page,
  context,
}) => {
  const notes = await openBoth(page, "blame-accepted");
  await page.keyboard.press("Escape");
  await expect(said(notes)).toContainText("The presentation was left or closed.");
  await ask(notes, "Next");
  await expect(notesStep(notes)).toHaveText("Netanyahu on “direct responsibility”");
  await expect(notes.getByRole("button", { name: "Black", exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Present" }).click();
  await expect(said(notes)).toBeEmpty();
  await expect(notesStep(notes)).toHaveText("Military leaders accept blame");
  await page.close({ runBeforeUnload: true });
  await expect(said(notes)).toContainText("The presentation was left or closed.");
  expect(context.pages()).toEqual([notes]);
});

test("the button is pressed twice, and there is still one window of notes", async ({ page, context }) => {
  await openBoth(page);
  await page.bringToFront();
  await stageButton(page, "Notes").click();
  await expect.poll(() => context.pages().length).toBe(2);
});

test("a browser that keeps the window from opening is answered with a sentence", async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openStage(page);
  await stageButton(page, "Notes").click();
  const sentence = page.getByRole("status").filter({ hasText: "kept the notes window from opening" });
  await expect(sentence).toBeInViewport();
  await moveStage(page, () => page.keyboard.press("ArrowRight"));
  await expect(sentence).toHaveCount(0);
});
