import { expect, test } from "@playwright/test";
import { type DrawnBox, drawnBoxes, openStory, timeline } from "./support/explorer.ts";

const overlap = (a: DrawnBox, b: DrawnBox) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]) {
  for (const [view, search] of [
    ["first view", ""],
    ["week of 22 April", "?window=2024-04-17..2024-04-25"],
    ["first view with every part shown", "?open=attack,war,resignation,blame-accepted"],
  ] as const) {
    test(`nothing collides or is cut off: ${view}, ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openStory(page, search);
      const plot = await timeline(page).boundingBox();
      if (!plot) throw new Error("the timeline has no box");
      const boxes = await drawnBoxes(page);
      const labels = boxes.filter(({ kind }) => kind === "label");
      expect(labels.length).toBeGreaterThan(3);
      for (const label of labels) {
        expect(label.left, label.key).toBeGreaterThanOrEqual(plot.x - 1);
        expect(label.right, label.key).toBeLessThanOrEqual(plot.x + plot.width + 1);
        expect(label.top, label.key).toBeGreaterThanOrEqual(plot.y - 1);
        expect(label.bottom, label.key).toBeLessThanOrEqual(plot.y + plot.height + 1);
        for (const other of boxes) {
          if (other.key !== label.key) {
            expect(overlap(label, other), `${label.key} over ${other.kind} of ${other.key}`).toBe(false);
          }
        }
      }
    });
  }
}

test("in the week of 22 April every event has its own mark or is counted by a cluster that opens", async ({
  page,
}) => {
  await openStory(page, "?window=2024-04-19..2024-04-24");
  const cluster = timeline(page)
    .getByRole("button", { name: /events close together/ })
    .first();
  if (await cluster.isVisible()) {
    await cluster.click();
    await expect(cluster.or(page.getByRole("dialog"))).toBeVisible();
  }
  for (const name of [/^Haliva resigns/, /^Netanyahu vows/, /^Lapid/, /^Fighting with Hezbollah/]) {
    await expect(timeline(page).getByRole("button", { name }).first()).toBeAttached();
  }
});
