import { expect, test } from "@playwright/test";
import { marks, openStory, readStory } from "./support/explorer.ts";

test("asks no third party for anything, sets no cookie, and breaks no rule of its policy", async ({
  page,
  context,
}) => {
  const origins = new Set<string>();
  const problems: string[] = [];
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await openStory(page, "?event=resignation&open=attack");
  await marks(page).first().click();
  await page.keyboard.press("?");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect([...origins]).toEqual([new URL(page.url()).origin]);
  expect(await context.cookies()).toEqual([]);
  expect(problems).toEqual([]);
});

test("text from a story reaches the page as text", async ({ page }) => {
  const story = readStory();
  story.id = "hostile";
  const [event] = story.events;
  if (!event) throw new Error("the story has events");
  event.label = `<img src=x onerror="document.title='owned'"> & <b>bold</b>`;
  await page.route("**/stories/hostile/story.json", (route) =>
    route.fulfill({ contentType: "application/json", body: JSON.stringify(story) }),
  );
  await openStory(page, `?story=hostile&event=${event.id}`);
  await expect(page.locator("#opened-event")).toHaveText(event.label);
  expect(await page.locator("#root img, #root b").count()).toBe(0);
  await expect(page).not.toHaveTitle("owned");
});
