import { expect, type Page } from "@playwright/test";
import { timeline } from "./support/explorer.ts";
import {
  expectStill,
  moveStage,
  openStage,
  placeOf,
  stage,
  stageButton,
  stageStep,
  test,
} from "./support/tour.ts";

test.use({ viewport: { width: 1280, height: 720 } });

test.describe("autoplay", () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.clock.install();
    await openStage(page, "weekend-vow");
    await page.clock.pauseAt(new Date(await page.evaluate(() => Date.now() + 60_000)));
  });

  test("starts by hand only, goes on screen by screen, and stops at the end", async ({ page }) => {
    const first = await placeOf(page);
    await page.clock.runFor(300_000);
    expect(await placeOf(page)).toBe(first);
    await stageButton(page, "Autoplay").click();
    await expect(stageButton(page, "Pause")).toBeVisible();
    await page.clock.runFor(19_000);
    expect(await placeOf(page)).toBe(first);
    const next = () => page.clock.runFor(20_000);
    while ((await stageButton(page, "Next").getAttribute("aria-disabled")) !== "true") {
      await moveStage(page, next);
    }
    await expect(stageStep(page)).toHaveText("More resignations");
    await expect(stageButton(page, "Autoplay")).toBeVisible();
    const last = await placeOf(page);
    await page.clock.runFor(300_000);
    expect(await placeOf(page)).toBe(last);
  });

  for (const [hand, act] of [
    ["a key that goes on", (page: Page) => page.keyboard.press("ArrowRight")],
    ["a key that does nothing", (page: Page) => page.keyboard.press("x")],
    ["a press on the stage", (page: Page) => page.mouse.click(300, 560)],
    ["its own button", (page: Page) => stageButton(page, "Pause").click()],
    ["its own key", (page: Page) => page.keyboard.press("p")],
    ["black", (page: Page) => page.keyboard.press("b")],
  ] as const) {
    test(`is paused at once by ${hand}`, async ({ page }) => {
      await page.keyboard.press("p");
      await expect(stageButton(page, "Pause")).toBeVisible();
      await moveStage(page, () => page.clock.runFor(20_000));
      await act(page);
      await expect(stage(page).getByText("Autoplay", { exact: true })).toBeVisible();
      const place = await placeOf(page);
      await page.clock.runFor(300_000);
      expect(await placeOf(page)).toBe(place);
    });
  }
});

for (const [reducedMotion, most] of [
  ["reduce", 1],
  ["no-preference", Number.POSITIVE_INFINITY],
] as const) {
  test(`the timeline ${most === 1 ? "cuts with less motion" : "flies, so that the way is seen"}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await openStage(page, "war-begins");
    await expect.poll(() => new URL(page.url()).searchParams.get("window")).toContain("2023-09-25");
    await expectStill(page);
    // Where the attack stands on the axis, in each picture that is drawn from here on.
    await timeline(page).evaluate((root) => {
      const places = new Set<number>();
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => {
        const left = root.querySelector("[data-key=attack]")?.getBoundingClientRect().left;
        if (left !== undefined) places.add(Math.round(left));
        document.body.dataset.moves = String(places.size - 1);
      };
      // What a frame's callbacks still change is not seen; what stands after them is.
      const onFrame = () => {
        drawn.port2.postMessage(null);
        requestAnimationFrame(onFrame);
      };
      onFrame();
    });
    await expect(page.locator("body")).toHaveAttribute("data-moves", "0");
    await page.keyboard.press("3");
    await expect.poll(() => new URL(page.url()).searchParams.get("window")).toContain("2024-05-06");
    await expectStill(page);
    const moves = Number(await page.locator("body").getAttribute("data-moves"));
    expect(moves).toBeLessThanOrEqual(most);
    expect(moves).toBeGreaterThanOrEqual(most === 1 ? 1 : 3);
  });
}
