import { expect, test } from "@playwright/test";
import { mark, openStory, timeline } from "./support/explorer.ts";

/** Where the day columns stand, and the marks in them: the same for every reader on earth. */
for (const timezoneId of [
  "America/Los_Angeles",
  "America/New_York",
  "Europe/London",
  "Asia/Jerusalem",
  "Pacific/Auckland",
]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test("the same days appear", async ({ page }) => {
      await openStory(page, "?window=2024-04-17..2024-04-26");
      const column = await timeline(page).evaluate((root) => {
        const label = [...root.querySelectorAll<HTMLElement>(".vis-text")].find((text) =>
          /\b22\b/.test(text.textContent ?? ""),
        );
        const next = [...root.querySelectorAll<HTMLElement>(".vis-text")].find((text) =>
          /\b23\b/.test(text.textContent ?? ""),
        );
        return { left: label?.getBoundingClientRect().left, right: next?.getBoundingClientRect().left };
      });
      const box = await mark(page, /^Haliva resigns, .*22 Apr/)
        .locator("xpath=..")
        .locator("svg")
        .boundingBox();
      expect(box && column.left !== undefined && box.x >= column.left - 8).toBe(true);
      expect(box && column.right !== undefined && box.x < column.right).toBe(true);
      await expect(page.locator("#event-resignation time").first()).toHaveAttribute("datetime", "2024-04-22");
      await expect(page.locator("#event-attack").getByText("Saturday 7 October 2023").first()).toBeVisible();
    });
  });
}
