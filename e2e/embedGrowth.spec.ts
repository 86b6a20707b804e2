import { expect, type Page } from "@playwright/test";
import { test } from "./support/embedTest.ts";
import {
  clickWord,
  expectFitting,
  openedIn,
  openHostPage,
  pastedFrame,
  SCRIPT,
  WORDS,
} from "./support/hostPage.ts";

// A trace keeps what it has seen of the page, and what is kept would be counted.
test.use({ trace: "off" });

const word = (page: Page, eventId: string) => page.locator(`[data-dateline-event=${eventId}]`);

test("removed and put back a hundred times without growth", async ({ page, served }) => {
  test.setTimeout(120_000);
  await openHostPage(page, served, {
    head: SCRIPT,
    body: `${WORDS}<main>${pastedFrame()}<dateline-timeline story="resignation"></dateline-timeline></main>`,
  });
  await expectFitting(page.locator("main > iframe"));
  const client = await page.context().newCDPSession(page);
  const removeAndPutBack = (times: number) =>
    page.evaluate(async (times) => {
      const main = document.querySelector("main");
      const embeds = [...(main?.children ?? [])];
      for (let i = 0; i < times; i++) {
        // Others of the same kind too, which come once and go for good.
        const passing = embeds.map((embed) => embed.cloneNode(true));
        for (const embed of embeds) embed.remove();
        main?.append(...passing);
        await new Promise((resolve) => setTimeout(resolve, 20));
        main?.replaceChildren(...embeds);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    }, times);
  const count = async () => {
    await expectFitting(page.locator("main > iframe"));
    await client.send("HeapProfiler.collectGarbage");
    await client.send("HeapProfiler.collectGarbage");
    return client.send("Memory.getDOMCounters");
  };
  await removeAndPutBack(5);
  const before = await count();
  await removeAndPutBack(100);
  // Frames that were taken out while they loaded go when the browser has time for them; what leaks never goes.
  await expect
    .poll(
      async () => {
        const after = await count();
        return (
          after.jsEventListeners <= before.jsEventListeners + 5 &&
          after.nodes <= before.nodes + 20 &&
          after.documents <= before.documents + 2
        );
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  await clickWord(word(page, "weekend-vow"));
  await expect(openedIn(page.frameLocator("main > iframe"))).toHaveText("Netanyahu vows more pressure");
  await expectFitting(page.locator("main > iframe"));
});
