import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { clickMark, mark, openedHeading, openStory, shownWindow, timeline } from "./support/explorer.ts";
import { KEYS, openTour, present, presentStep, STEPS, stepOf, tour } from "./support/tour.ts";

test("a reader starts the tour from the first view, and it begins with the first step", async ({ page }) => {
  await openStory(page);
  await page.getByRole("link", { name: "Guided tour" }).click();
  await expect(presentStep(page)).toHaveText("Hamas attack on Israel");
  await expect(page.getByRole("group", { name: "Guided tour" })).toBeFocused();
  await expect.poll(() => stepOf(page)).toBe("attack");
  await expect(timeline(page).locator("[data-selected]")).toHaveAttribute("data-key", "attack");
  await expect.poll(() => shownWindow(page)).toBe("25 September 2023");
  // One step back leads out of it, not into it again.
  await page.goBack();
  await expect(tour(page)).toHaveCount(0);
  await expect(page.getByRole("searchbox")).toBeVisible();
});

test("the whole tour by keyboard: every step has an address, and Back walks them", async ({ page }) => {
  await openStory(page);
  await page.keyboard.press("t");
  for (const [index, label] of STEPS.entries()) {
    await expect(presentStep(page)).toHaveText(label);
    await expect(present(page).getByText(`${index + 1} of 7`)).toBeVisible();
    await expect(presentStep(page)).toBeInViewport();
    expect(stepOf(page)).toBe(KEYS[index]);
    await expect(page.getByRole("status").filter({ hasText: `Step ${index + 1} of 7` })).toContainText(label);
    await expect(timeline(page).locator("[data-selected]")).toHaveAttribute("data-key", KEYS[index] ?? "");
    await page.keyboard.press("ArrowRight");
  }
  expect(stepOf(page)).toBe("more-resignations");
  for (const key of KEYS.toReversed().slice(1)) {
    await page.goBack();
    await expect.poll(() => stepOf(page)).toBe(key);
    await expect(presentStep(page)).toBeInViewport();
  }
  await page.goForward();
  await expect.poll(() => stepOf(page)).toBe("war-begins");
});

test("each step shows date, label, how the date is known and the strongest words of each source", async ({
  page,
}) => {
  await openTour(page, "resignation");
  const step = present(page);
  await expect(step).toContainText("Monday 22 April 2024");
  await expect(step).toContainText("“The head of Israeli military intelligence resigned on Monday”");
  await expect(step).toContainText(
    "“The head of Israel’s military intelligence agency, Major General Aharon Haliva, has stepped down”",
  );
  await expect(step).toContainText("How this date is known");
  await expect(step).toContainText("“on Monday”, in an article dated 22 April 2024, which is a Monday.");
  await expect(step).toContainText("Our note");
});

test("a dispute is never hidden: every statement stands in its step", async ({ page }) => {
  await openTour(page, "netanyahu-responsibility");
  await expect(present(page)).toContainText("The articles differ on this");
  await expect(present(page)).toContainText("has not outright acknowledged direct responsibility");
  await expect(present(page)).toContainText("has so far refused to accept direct responsibility");
  await openTour(page, "attack");
  await expect(present(page)).toContainText("killed 1,200 people");
  await expect(present(page)).toContainText("killing over 1,100 people");
});

test("scrolling is stepping: the timeline follows what is being read", async ({ page }) => {
  await openTour(page);
  const last = tour(page).getByRole("listitem").filter({ hasText: "6 of 7" }).first();
  await tour(page).getByRole("heading", { name: "Hamas attack on Israel" }).hover();
  for (let turn = 0; turn < 60; turn++) {
    const box = await last.boundingBox();
    if (box && box.y < 250) break;
    await page.mouse.wheel(0, 120);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await expect(presentStep(page)).toHaveText("Haliva resigns");
  await expect.poll(() => stepOf(page)).toBe("resignation");
  await expect.poll(() => shownWindow(page)).toBe("15 April 2024");
});

test("a reader leaves for free exploring at the same place, and comes back to the same step", async ({
  page,
}) => {
  await openTour(page, "weekend-vow");
  await expect.poll(() => shownWindow(page)).toBe("15 April 2024");
  await tour(page).getByRole("button", { name: "Leave the tour" }).last().click();
  await expect(openedHeading(page)).toHaveText("Netanyahu vows more pressure");
  await expect(openedHeading(page)).toBeFocused();
  expect(await shownWindow(page)).toBe("15 April 2024");
  await clickMark(page, "Haliva resigns");
  await expect(openedHeading(page)).toHaveText("Haliva resigns");
  await page.getByRole("link", { name: "Back to the tour" }).click();
  await expect(presentStep(page)).toHaveText("Netanyahu vows more pressure");
});

test("Back shows each step with its own stretch of time, however fast the steps came", async ({ page }) => {
  await openTour(page);
  for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowRight");
  await expect(presentStep(page)).toHaveText("Haliva resigns");
  const windows = ["2024-04-15", "2023-09-25", "2023-09-25", "2023-09-25", "2023-09-25"];
  for (const [index, start] of windows.entries()) {
    await page.goBack();
    await expect.poll(() => stepOf(page)).toBe(KEYS[4 - index]);
    await expect.poll(() => new URL(page.url()).searchParams.get("window")).toContain(`${start}..`);
  }
  await expect.poll(() => shownWindow(page)).toBe("25 September 2023");
});

test("the keyboard may come to every word without taking a step", async ({ page }) => {
  await openTour(page, "resignation");
  await tour(page).getByRole("button", { name: "Present" }).focus();
  for (let tab = 0; tab < 12; tab++) {
    await page.keyboard.press("Tab");
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
  }
  await expect(presentStep(page)).toHaveText("Haliva resigns");
  expect(stepOf(page)).toBe("resignation");
});

test("an event that is chosen on the timeline opens, and the tour waits", async ({ page }) => {
  await openTour(page, "resignation");
  await expect.poll(() => shownWindow(page)).toBe("15 April 2024");
  await clickMark(page, "Netanyahu vows more pressure");
  await expect(openedHeading(page)).toHaveText("Netanyahu vows more pressure");
  await page.goBack();
  await expect(presentStep(page)).toHaveText("Haliva resigns");
});

test("a step that there is not is left out, and named", async ({ page }) => {
  await openTour(page, "lunch");
  await expect(page.getByText(/could not be used \(step=lunch\)/)).toBeVisible();
  await expect(presentStep(page)).toHaveText("Hamas attack on Israel");
});

test("with less motion the timeline is there at once", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openTour(page);
  // With motion there are dozens on the way.
  await page.evaluate(() => {
    const slider = document.querySelector("[data-part=start]");
    let seen = slider?.getAttribute("aria-valuetext");
    document.body.dataset.windows = "0";
    new MutationObserver(() => {
      const now = slider?.getAttribute("aria-valuetext");
      if (now === seen) return;
      seen = now;
      document.body.dataset.windows = String(Number(document.body.dataset.windows) + 1);
    }).observe(document.body, { subtree: true, attributeFilter: ["aria-valuetext"] });
  });
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => shownWindow(page)).toBe("15 April 2024");
  // From September to April, and no window between.
  await expect(page.locator("body")).toHaveAttribute("data-windows", "1");
});

test("after the start no step asks for anything", async ({ page }) => {
  await openTour(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.context().setOffline(true);
  for (const label of STEPS.slice(1)) {
    await page.keyboard.press("ArrowRight");
    await expect(presentStep(page)).toHaveText(label);
    await expect(timeline(page).locator("[data-selected]")).toBeAttached();
  }
  // A browser looks for the page's icon after each change of the address.
  expect(asked.filter((url) => !url.endsWith("/icon.svg"))).toEqual([]);
});

for (const scheme of ["light", "dark"] as const) {
  test(`the tour has no violation that axe can find (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await openTour(page, "netanyahu-responsibility");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
}

test.describe("on a phone's side", () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test("timeline and steps stand side by side, and every step comes into view", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openTour(page);
    for (const [index, label] of STEPS.entries()) {
      await expect(presentStep(page)).toHaveText(label);
      await expect(presentStep(page)).toBeInViewport();
      await expect(timeline(page)).toBeInViewport();
      expect(stepOf(page)).toBe(KEYS[index]);
      if (index < STEPS.length - 1) await tour(page).getByRole("button", { name: "Next" }).tap();
    }
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the steps can be tapped through under a timeline that stays in place", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openTour(page);
    for (const [index, label] of STEPS.entries()) {
      await expect(presentStep(page)).toHaveText(label);
      await expect(presentStep(page)).toBeInViewport();
      await expect(mark(page, new RegExp(`^${label.slice(0, 12)}`))).toBeInViewport();
      const box = await timeline(page).boundingBox();
      if (index > 0) expect(box?.y).toBeCloseTo(1, -1);
      if (index < STEPS.length - 1) await tour(page).getByRole("button", { name: "Next" }).tap();
    }
    await expect(tour(page).getByRole("button", { name: "Next" })).toHaveAttribute("aria-disabled", "true");
  });

  test("the way out is in reach at every step", async ({ page }) => {
    await openTour(page, "weekend-vow");
    const leave = tour(page).getByRole("button", { name: "Leave the tour" }).last();
    await expect(leave).toBeInViewport();
    await leave.tap();
    await expect(openedHeading(page)).toHaveText("Netanyahu vows more pressure");
  });

  test("scrolling the page steps, and never takes the reader elsewhere", async ({ page }) => {
    await openTour(page);
    const third = tour(page).getByRole("listitem").filter({ hasText: "3 of 7" }).first();
    await third.evaluate((item) => item.scrollIntoView({ block: "center" }));
    const before = await page.evaluate(() => scrollY);
    await expect(presentStep(page)).not.toHaveText("Hamas attack on Israel");
    await expect.poll(() => stepOf(page)).not.toBe("attack");
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});
