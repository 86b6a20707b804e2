import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { list, mark, marks, openedHeading, openStory, shownWindow, timeline } from "./support/explorer.ts";

const focusedName = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
  );

test("the drawn timeline is one tab stop, and the arrows walk every event in order of time", async ({
  page,
}) => {
  await openStory(page);
  await expect(timeline(page).locator("[tabindex='0']")).toHaveCount(1);
  await marks(page).first().focus();
  await page.keyboard.press("Home");
  const seen: string[] = [];
  for (let i = 0; i < 40; i++) {
    const name = (await focusedName(page)) ?? "";
    if (seen.at(-1) === name) break;
    seen.push(name);
    await page.keyboard.press("ArrowRight");
  }
  expect(seen.length).toBeGreaterThan(12);
  expect(new Set(seen).size).toBe(seen.length);
  const at = (start: string) => seen.findIndex((name) => name.startsWith(start));
  expect(at("Hamas attack on Israel")).toBeLessThan(at("The war begins"));
  expect(at("The war begins")).toBeLessThan(at("Netanyahu vows"));
  expect(at("Netanyahu vows")).toBeLessThan(at("Haliva resigns"));
  expect(at("Haliva resigns")).toBeLessThan(at("More resignations"));
});

test("the arrows reach events outside the window and bring them into view", async ({ page }) => {
  await openStory(page, "?window=2024-04-17..2024-04-25");
  await mark(page, /^Haliva resigns/).focus();
  await page.keyboard.press("Home");
  await expect.poll(() => shownWindow(page)).toContain("2023");
  await expect(page.locator(":focus")).toBeInViewport();
});

test("Enter opens an event and goes to its words, Escape goes back to its mark", async ({ page }) => {
  await openStory(page);
  await mark(page, /^Haliva resigns/).focus();
  await page.keyboard.press("Enter");
  await expect(openedHeading(page)).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Opened: Haliva resigns" })).toBeAttached();
  await page.keyboard.press("Escape");
  await expect(openedHeading(page)).toHaveCount(0);
  expect(await focusedName(page)).toMatch(/^Haliva resigns/);
});

test("an event opened from the list gives the focus back to its entry", async ({ page }) => {
  await openStory(page);
  await page.locator("#event-weekend-vow a").first().focus();
  await page.keyboard.press("Enter");
  await expect(openedHeading(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("#event-weekend-vow a").first()).toBeFocused();
});

test("from one opened event to the next, focus goes along, and Shift leaves the arrows to the selection", async ({
  page,
}) => {
  await openStory(page);
  await page.locator("#event-attack a").first().focus();
  await page.keyboard.press("Enter");
  await expect(openedHeading(page)).toBeFocused();
  const first = await openedHeading(page).textContent();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(openedHeading(page)).toHaveText(first ?? "");
  await page.keyboard.press("ArrowRight");
  await expect(openedHeading(page)).not.toHaveText(first ?? "");
  await expect(openedHeading(page)).toBeFocused();
});

test("Space shows and folds the parts of a whole", async ({ page }) => {
  await openStory(page);
  await mark(page, /^Hamas attack on Israel/).focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/open=attack/);
  await page.keyboard.press("Space");
  await expect(page).not.toHaveURL(/open=attack/);
});

test("plus, minus and zero zoom; the list of keys says so and can switch them off", async ({ page }) => {
  await openStory(page);
  const full = await shownWindow(page);
  await page.keyboard.press("+");
  await expect.poll(() => shownWindow(page)).not.toBe(full);
  await page.keyboard.press("0");
  await expect.poll(() => shownWindow(page)).toBe(full);
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("+");
  await page.keyboard.press("?");
  await expect(dialog).toBeHidden();
  expect(await shownWindow(page)).toBe(full);
  await page.keyboard.press("ArrowRight");
  await expect(openedHeading(page)).toBeVisible();
});

test("the overview's handles move by arrow keys", async ({ page }) => {
  await openStory(page);
  const before = await shownWindow(page);
  await page.getByRole("slider", { name: "Start of what is shown" }).focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => shownWindow(page)).not.toBe(before);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const [view, search, width] of [
    ["the first view", "", 1440],
    ["an opened event", "?event=people-killed", 1440],
    ["a phone", "?event=resignation", 390],
  ] as const) {
    test(`no barrier that axe knows: ${view}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await openStory(page, search);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
    });
  }
}

test("every target can be hit in a square of 24 pixels", async ({ page }) => {
  await openStory(page);
  const small = await page.evaluate(() => {
    const reach = 11.5;
    return [...document.querySelectorAll<HTMLElement>("button, [role=slider], input")]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .filter(({ element, box }) => {
        const x = box.left + box.width / 2;
        const y = box.top + box.height / 2;
        const corners = [
          [x, y - reach],
          [x, y + reach],
          [x - reach, y],
          [x + reach, y],
        ] as const;
        return !corners.every(([cx, cy]) => element.contains(document.elementFromPoint(cx, cy)));
      })
      .map(({ element, box }) => `${element.ariaLabel ?? element.textContent}: ${box.width}×${box.height}`);
  });
  expect(small).toEqual([]);
});

test("the reading stays in the page at 400 % zoom", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openStory(page, "?event=people-killed");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expect(list(page).getByText("killed 1,200 people").first()).toBeAttached();
});
