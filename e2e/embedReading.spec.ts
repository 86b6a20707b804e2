import { expect, type Page, test } from "@playwright/test";

/** The embed's page by itself, as a frame of 640 pixels shows it. */
async function openEmbed(page: Page, search = "") {
  await page.goto(`./embed-resignation.html${search}`);
  await expect(page.locator("[data-drawn]")).toBeVisible();
}

const shown = (page: Page) =>
  page.getByRole("slider", { name: "Start of what is shown" }).getAttribute("aria-valuetext");

async function centreOfTimeline(page: Page) {
  const box = await page.locator("[data-drawn]").boundingBox();
  if (!box) throw new Error("the timeline has no box");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

type Point = { x: number; y: number };

/** Fingers that move together, as the browser's own input pipeline sees them. */
async function swipe(page: Page, from: readonly Point[], delta: Point) {
  const client = await page.context().newCDPSession(page);
  const at = (t: number) => from.map(({ x, y }, id) => ({ x: x + delta.x * t, y: y + delta.y * t, id }));
  await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= 12; step++) {
    await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 12) });
  }
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 640 }, hasTouch: true, isMobile: true });

  test("one finger scrolls the page, and a hint says that two move the timeline", async ({ page }) => {
    await openEmbed(page, "?window=2023-10-01..2024-01-01");
    const before = await shown(page);
    const centre = await centreOfTimeline(page);
    await swipe(page, [centre], { x: -150, y: 0 });
    await expect(page.getByText("Two fingers move the timeline")).toBeVisible();
    expect(await shown(page)).toBe(before);
    await swipe(page, [centre], { x: 0, y: -120 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(40);
  });

  test("two fingers move it", async ({ page }) => {
    await openEmbed(page, "?window=2023-10-01..2024-01-01");
    const before = await shown(page);
    const { x, y } = await centreOfTimeline(page);
    await swipe(
      page,
      [
        { x: x - 40, y },
        { x: x + 60, y },
      ],
      { x: -110, y: 0 },
    );
    await expect.poll(() => shown(page)).not.toBe(before);
  });
});

test.describe("in a column", () => {
  test.use({ viewport: { width: 700, height: 640 } });

  test("the plain wheel scrolls, Ctrl and the wheel zoom", async ({ page }) => {
    await openEmbed(page, "?window=2023-10-01..2024-04-01");
    const before = await shown(page);
    const { x, y } = await centreOfTimeline(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 80);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await shown(page)).toBe(before);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await expect.poll(() => shown(page)).not.toBe(before);
  });

  test("what is opened comes into view below the timeline, and Escape closes it", async ({ page }) => {
    await openEmbed(page);
    await page.locator('[data-key="attack"] > button').first().click();
    await expect(page.locator("#opened-event")).toBeInViewport();
    await page.keyboard.press("Escape");
    await expect(page.locator("#opened-event")).toHaveCount(0);
  });

  test("an opened passage shows its article in the embed itself", async ({ page }) => {
    await openEmbed(page, "?event=people-killed");
    await page
      .getByRole("link", { name: /killing over 1,100 people/ })
      .first()
      .click();
    await expect(page.locator("#opened-article")).toBeVisible();
    await expect(page.locator('mark[data-passages~="article-2-660-706"]').first()).toBeInViewport();
  });

  test("only the lanes that are asked for are drawn, and an unknown one is named", async ({ page }) => {
    await openEmbed(page, "?lanes=region,nowhere");
    await expect(page.getByRole("button", { name: /^Fighting with Hezbollah/ }).first()).toBeVisible();
    await expect(page.locator('[data-key="attack"]')).toHaveCount(0);
    await page.getByText(/^All \d+ events/).click();
    await expect(page.locator("details li").filter({ hasText: "Hamas attack on Israel" })).toHaveCount(0);
    await expect(page.locator("details li").filter({ hasText: "Fighting with Hezbollah" })).toBeVisible();
    await expect(page.getByText(/could not be used \(lanes=nowhere\)/)).toBeVisible();
  });

  test("a height that is asked for is kept, whatever is opened", async ({ page }) => {
    await openEmbed(page, "?height=500&event=attack");
    await expect(page.locator("#opened-event")).toBeAttached();
    expect(await page.locator("#root").evaluate((root) => root.getBoundingClientRect().height)).toBe(500);
  });

  test("theme and colours of its address are worn", async ({ page }) => {
    await openEmbed(page, "?theme=dark&colours=paper:102030");
    const ground = () => page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(await ground()).toBe("rgb(16, 32, 48)");
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe("dark");
  });

  test("where the story does not come, the picture and the list stay, and a sentence says so", async ({
    page,
  }) => {
    await page.route("**/stories/resignation/story.json", (route) =>
      route.fulfill({ status: 404, body: "" }),
    );
    await page.goto("./embed-resignation.html");
    await expect(
      page.locator("#root").getByText("There is no story called “resignation” here."),
    ).toBeVisible();
    await expect(page.getByRole("link", { name: /^Haliva resigns/ }).first()).toBeVisible();
    await expect(page.getByRole("button", { name: "Fit all" }).first()).toBeHidden();
  });
});

for (const width of [296 + 24, 360 + 24, 680 + 24, 1040 + 24]) {
  test(`the still picture has the live one's marks in their places: ${width} pixels`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto("./embed-resignation.html");
    const picture = await still
      .getByRole("link", { name: /^Haliva resigns/ })
      .first()
      .locator("circle, path")
      .first()
      .boundingBox();
    const live = await browser.newPage({ viewport: { width, height: 900 } });
    await openEmbed(live);
    const drawn = await live.locator('[data-key="resignation"] svg > *').first().boundingBox();
    if (!picture || !drawn) throw new Error("a mark has no box");
    // Sideways only: the live one has a row of controls above it.
    expect(Math.abs(picture.x + picture.width / 2 - drawn.x - drawn.width / 2)).toBeLessThan(3);
    await context.close();
    await live.close();
  });
}
