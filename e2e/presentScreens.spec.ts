import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { openStage, STEPS, stage, stageContent, stageStep, test, walkStage } from "./support/tour.ts";

const PROJECTORS = [
  { width: 1280, height: 720 },
  { width: 3840, height: 2160 },
] as const;

test.use({ viewport: PROJECTORS[0] });

/**
 * Which parts of the step the audience sees whole on this screen, and which lines of a part that is higher than the area.
 * A part is covered where something else is painted over its middle or its ends.
 */
const readShown = (page: Page) =>
  stageContent(page).evaluate((area) => {
    const edge = area.getBoundingClientRect();
    const covers = [...(area.nextElementSibling?.children ?? [])].map((cover) =>
      cover.getBoundingClientRect(),
    );
    const isWhole = ({ top, bottom, left, right }: DOMRect) =>
      top >= edge.top - 1 &&
      bottom <= edge.bottom + 1 &&
      !covers.some(
        (c) => c.top < bottom - 1 && c.bottom > top + 1 && c.left < right - 1 && c.right > left + 1,
      );
    return [...area.querySelectorAll("[data-part]")].flatMap((part, index) => {
      const box = part.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(part);
      const pieces = box.height > edge.height ? [...words.getClientRects()] : [box];
      return pieces.map((piece, line) => ({ name: `${index} ${line}`, isWhole: isWhole(piece) }));
    });
  });

for (const viewport of PROJECTORS) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test("nothing of any step is left unshown", async ({ page }) => {
      await openStage(page);
      const all = new Map<string, Set<string>>();
      const seen = new Map<string, Set<string>>();
      const note = (map: Map<string, Set<string>>, step: string, names: readonly string[]) =>
        map.set(step, new Set([...(map.get(step) ?? []), ...names]));
      await walkStage(page, "ArrowRight", "Next", async () => {
        const step = await stageStep(page).innerText();
        const shown = await readShown(page);
        note(
          all,
          step,
          shown.map(({ name }) => name),
        );
        note(
          seen,
          step,
          shown.filter(({ isWhole }) => isWhole).map(({ name }) => name),
        );
      });
      expect([...all.keys()]).toEqual(STEPS);
      for (const [step, names] of all) {
        // At least what happened and when, our note, somebody's words, and how the date is known.
        expect(names.size, step).toBeGreaterThanOrEqual(4);
        expect([...(seen.get(step) ?? [])].sort(), step).toEqual([...names].sort());
      }
    });

    test("the last row can read it", async ({ page }) => {
      await openStage(page);
      for (const [index, label] of STEPS.entries()) {
        await page.keyboard.press(`${index + 1}`);
        await expect(stageStep(page)).toHaveText(label);
        const sizes = await stageContent(page).evaluate((area) => {
          const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
          const found: { text: string; isQuote: boolean; share: number }[] = [];
          while (walker.nextNode()) {
            const { parentElement, textContent } = walker.currentNode;
            if (
              !parentElement ||
              !textContent?.trim() ||
              !parentElement.checkVisibility() ||
              parentElement.closest(".visually-hidden")
            )
              continue;
            const px = Number.parseFloat(getComputedStyle(parentElement).fontSize);
            found.push({
              text: textContent,
              isQuote: parentElement.closest("blockquote") !== null && parentElement.closest("bdi") !== null,
              share: (px * parentElement.currentCSSZoom) / innerHeight,
            });
          }
          return found;
        });
        expect(sizes.some(({ isQuote }) => isQuote)).toBe(true);
        expect(sizes.filter(({ isQuote, share }) => share < (isQuote ? 0.04 : 0.024))).toEqual([]);
      }
    });
  });
}

test("a dispute is on the first screen, with both statements", async ({ page }) => {
  await openStage(page, "netanyahu-responsibility");
  await expect(stage(page).getByText(/^1 of \d/)).toBeVisible();
  const shown = await readShown(page);
  const parts = await stageContent(page).evaluate((area) =>
    [...area.querySelectorAll("[data-part]")].map(({ textContent }) => textContent),
  );
  const dispute = parts.findIndex(
    (text) => text.includes("Has Netanyahu accepted") && text.includes("refused"),
  );
  expect(parts[dispute]).toContain("has not outright acknowledged direct responsibility");
  expect(parts[dispute]).toContain("has so far refused to accept direct responsibility");
  expect(shown.find(({ name }) => name === `${dispute} 0`)?.isWhole).toBe(true);
  await expect(stageContent(page).getByText("differ", { exact: true })).toBeInViewport({ ratio: 1 });
});

test("on a step's further screens, what happened and when stays beside the words", async ({ page }) => {
  await openStage(page, "attack");
  await page.keyboard.press("ArrowRight");
  await expect(stage(page).getByText(/^2 of \d/)).toBeVisible();
  await expect(stageStep(page)).toBeInViewport({ ratio: 1 });
  await expect(stageContent(page).getByText("Saturday 7 October 2023", { exact: true })).toBeInViewport();
  await expect(stageContent(page).getByRole("heading", { name: "How this date is known" })).toBeInViewport();
});

for (const [width, height] of [
  [1080, 1920],
  [390, 844],
  [640, 360],
  [320, 256],
] as const) {
  test(`at ${width} × ${height} nothing runs off the sides, and heading and date come first`, async ({
    page,
  }) => {
    await openStage(page, "attack");
    await page.setViewportSize({ width, height });
    await expect(stageStep(page)).toBeInViewport({ ratio: 1 });
    await expect(stageContent(page).getByText("Saturday 7 October 2023", { exact: true })).toBeInViewport();
    await walkStage(page, "ArrowRight", "Next", async () => {
      const beyond = await stage(page).evaluate((root) => {
        const range = document.createRange();
        return [...root.querySelectorAll("[data-part], footer li, footer button")]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .filter((element) => {
            range.selectNodeContents(element);
            // Names in the progress line are cut to the eye.
            const words = element.matches("[data-part]") ? [...range.getClientRects()] : [];
            const boxes = [...words, element.getBoundingClientRect()];
            return boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1);
          })
          .map(({ textContent }) => textContent);
      });
      expect(beyond).toEqual([]);
    });
  });
}

test("after the start no step asks for anything", async ({ page }) => {
  await openStage(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.context().setOffline(true);
  await walkStage(page, "ArrowRight", "Next");
  await expect(stageStep(page)).toHaveText("More resignations");
  await page.keyboard.press("b");
  await page.keyboard.press("b");
  // A browser looks for the page's icon after each change of the address.
  expect(asked.filter((url) => !url.endsWith("/icon.svg"))).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the stage has no violation that axe can find (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await openStage(page, "netanyahu-responsibility");
    for (const state of ["shown", "black"]) {
      if (state === "black") await page.keyboard.press("b");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    }
  });
}
