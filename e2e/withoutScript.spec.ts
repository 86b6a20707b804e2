import { expect, test } from "@playwright/test";
import { readStory } from "./support/explorer.ts";

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole story is there to read: every event, every date, every passage", async ({ page }) => {
    await page.goto("./");
    const story = readStory();
    const exactOf = new Map(story.passages.map(({ id, exact }) => [id, exact]));
    for (const event of story.events) {
      const entry = page.locator(`#event-${event.id}`);
      await expect(entry.getByRole("heading", { name: event.label }).first()).toBeVisible();
      const text = (await entry.textContent()) ?? "";
      for (const id of event.passages) expect(text).toContain(exactOf.get(id));
    }
    await expect(page.locator("#event-resignation time[datetime='2024-04-22']").first()).toBeVisible();
    await expect(page.locator("blockquote").first()).toBeVisible();
  });

  test("no control stands there that does nothing", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("button")).toHaveCount(0);
  });

  test("a link to an event leads to its place in the list", async ({ page }) => {
    await page.goto("./");
    await page.locator("#event-weekend-vow a").first().click();
    await expect(page.locator("#event-weekend-vow")).toBeInViewport();
  });
});

test("machines are told the same events, with no date more precise than its source", async ({ page }) => {
  await page.goto("./");
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const data = JSON.parse(text ?? "");
  expect(JSON.stringify(data)).toContain("Haliva resigns");
  const vow = JSON.stringify(data).match(/\{[^{}]*Netanyahu vows more pressure[^{}]*\}/)?.[0] ?? "";
  expect(vow).not.toContain("startDate");
});

test("in print the list is whole and the drawing is left out", async ({ page }) => {
  await page.goto("./?event=resignation");
  await expect(page.locator("#opened-event")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("[data-slot=timeline]")).toBeHidden();
  await expect(page.locator("#event-attack")).toBeVisible();
  await expect(page.locator("#event-investigations")).toBeVisible();
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll("#reading, #reading *")].some(
      (element) =>
        element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY !== "visible",
    ),
  );
  expect(clipped).toBe(false);
});

test("the script takes the page over without a shift of layout and without rewriting it", async ({
  page,
}) => {
  await page.addInitScript(() => {
    let total = 0;
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) if ("value" in entry) total += Number(entry.value);
      document.documentElement.dataset.shift = String(total);
    }).observe({ type: "layout-shift", buffered: true });
    document.addEventListener("DOMContentLoaded", () => {
      // Gone if the entry is made anew instead of taken over: React doesn't know the attribute.
      document.querySelector("[id^=event-]")?.setAttribute("data-was-there", "");
    });
  });
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto("./");
  await expect(page.getByRole("group", { name: /on a time axis/ })).toBeVisible();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(problems).toEqual([]);
  await expect(page.locator("[data-was-there]")).toHaveCount(1);
  const shift = await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
  expect(shift).toBeLessThan(0.001);
});
