import { expect, type Page, test } from "@playwright/test";
import { opened, openStory, readStory } from "./support/explorer.ts";

/** Serves `body` as the story "broken", which has no prerendered page. */
async function serve(page: Page, body: string, status = 200, contentType = "application/json") {
  await page.route("**/stories/broken/story.json", (route) => route.fulfill({ status, contentType, body }));
  await page.goto("./?story=broken");
}

const alert = (page: Page) => page.getByRole("alert");

test("a story that is missing is named, and there is a way on", async ({ page }) => {
  await page.goto("./?story=no-such-story");
  await expect(alert(page)).toContainText("There is no story called “no-such-story” here.");
  await page.getByRole("link", { name: "To the stories on this site" }).click();
  await expect(page.locator("#event-attack")).toBeVisible();
});

test("a web page in place of the story is told from a broken one", async ({ page }) => {
  await serve(page, "<!doctype html><title>Welcome</title>", 200, "text/html");
  await expect(alert(page)).toContainText("not a story file");
});

test("a story that is cut off is refused whole", async ({ page }) => {
  await serve(page, JSON.stringify(readStory()).slice(0, 30_000));
  await expect(alert(page)).toContainText("stops before its end");
  await expect(page.locator("[id^=event-]")).toHaveCount(0);
});

test("another story than the one asked for is not taken for it", async ({ page }) => {
  await serve(page, JSON.stringify(readStory()));
  await expect(alert(page)).toContainText("another story (“resignation”)");
});

test("a story of another format version is refused by its version", async ({ page }) => {
  await serve(page, JSON.stringify({ ...readStory(), format: "dateline-story/9" }));
  await expect(alert(page)).toContainText("dateline-story/9");
});

test("a wrong quotation refuses the whole story, names the first problem and counts the others", async ({
  page,
}) => {
  const story = readStory();
  for (const passage of story.passages.slice(0, 3)) passage.exact = `${passage.exact} never written`;
  let asked = 0;
  page.on("request", (request) => {
    if (request.url().includes("/broken/")) asked += 1;
  });
  await serve(page, JSON.stringify(story));
  await expect(alert(page)).toContainText("passages[0]: the quotation");
  await expect(alert(page)).toContainText(/And \d+ more problems/);
  await expect(page.locator("[id^=event-]")).toHaveCount(0);
  await page.waitForTimeout(1500);
  expect(asked).toBe(1);
});

test("a server that fails at first is asked again", async ({ page }) => {
  let asked = 0;
  await page.route("**/stories/resignation/story.json", async (route) => {
    asked += 1;
    if (asked === 1) await route.fulfill({ status: 503, body: "" });
    else await route.continue();
  });
  await openStory(page);
  expect(asked).toBe(2);
});

test("without a connection the list stays, and the timeline comes when the connection does", async ({
  page,
  context,
}) => {
  let cutTheLine = () => {};
  const cut = new Promise<void>((resolve) => {
    cutTheLine = resolve;
  });
  await page.route("**/stories/resignation/story.json", async (route) => {
    await cut;
    await route.abort("internetdisconnected");
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.getByText("Loading the story")).toBeVisible();
  await context.setOffline(true);
  cutTheLine();
  await expect(alert(page)).toContainText("There is no connection");
  await expect(alert(page)).toContainText("list of events came with this page");
  await expect(page.locator("#event-attack")).toBeVisible();
  await page.unroute("**/stories/resignation/story.json");
  await context.setOffline(false);
  await expect(page.getByRole("group", { name: /on a time axis/ })).toBeVisible();
});

test("a slow story is said to be slow, not broken", async ({ page }) => {
  await page.clock.install();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/stories/resignation/story.json", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./");
  await page.clock.fastForward(1000);
  await expect(page.getByRole("status").first()).toContainText("Loading the story");
  await page.clock.fastForward(10_000);
  await expect(page.getByRole("status").first()).toContainText("taking long");
  release();
  await page.clock.resume();
  await expect(page.getByRole("group", { name: /on a time axis/ })).toBeVisible();
});

test("a crash inside the timeline leaves the list and the panels working", async ({ page }) => {
  // The drawing asks for a canvas to measure text; nothing else on the page does.
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error("no canvas today");
    };
  });
  await page.goto("./");
  await expect(alert(page)).toContainText("The drawn timeline stopped working");
  await expect(alert(page)).toContainText("no canvas today");
  await page.locator("#event-weekend-vow a").first().click();
  await expect(page.locator("#opened-event")).toHaveText(/Netanyahu vows/);
  await expect(opened(page).getByText("over the weekend").first()).toBeVisible();
});

test("a timeline chunk that doesn't arrive leaves the list and the panels working", async ({ page }) => {
  await page.route("**/assets/drawnTimeline-*.js", (route) => route.abort());
  await page.goto("./");
  await expect(alert(page)).toContainText("The drawn timeline stopped working");
  await page.locator("#event-resignation a").first().click();
  await expect(page.locator("#opened-event")).toHaveText("Haliva resigns");
  await page.unroute("**/assets/drawnTimeline-*.js");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("group", { name: /on a time axis/ })).toBeVisible();
});
