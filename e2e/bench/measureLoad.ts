import type { OpenPage } from "./openPage.ts";
import type { Side } from "./side.ts";
import { type Watched, watchFirst } from "./watchFirst.ts";
import { withinTime } from "./withinTime.ts";

/** Times in ms since the navigation began; `null` for what didn't happen in time. */
export type LoadCost = {
  readonly bytes: number;
  readonly requests: number;
  readonly firstPaintMs: number | null;
  readonly firstEventMs: number | null;
  /** Perhaps outside of the window: a reader who scrolls can read it. */
  readonly firstListedMs: number | null;
  readonly firstMarkMs: number | null;
};

const QUIET_MS = 300;

/** Loads a page until the first mark of its timeline is on the screen and nothing more is under way. */
export async function measureLoad(
  { page, cdp }: OpenPage,
  side: Side,
  storyId: string,
  address: string,
  limitMs: number,
): Promise<LoadCost> {
  const network = { bytes: 0, requests: 0, underWay: 0 };
  cdp.on("Network.requestWillBeSent", ({ request }) => {
    if (request.url.startsWith("data:")) return;
    network.requests += 1;
    network.underWay += 1;
  });
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => {
    network.bytes += encodedDataLength;
    network.underWay -= 1;
  });
  cdp.on("Network.loadingFailed", () => {
    network.underWay -= 1;
  });

  const selector = side.toEvent(storyId);
  const watched: Readonly<Record<string, Watched>> = {
    "first-event": { selector, where: "screen" },
    "first-listed": { selector, where: "page" },
    "first-mark": { selector: side.mark, where: "screen" },
  };
  await page.addInitScript(watchFirst, watched);
  const start = Date.now();
  const left = () => Math.max(1_000, limitMs - (Date.now() - start));
  await withinTime(page.goto(address, { waitUntil: "commit", timeout: limitMs }), limitMs);
  await withinTime(
    page.waitForFunction(() => performance.getEntriesByName("first-mark").length > 0, null, {
      polling: 100,
      timeout: limitMs,
    }),
    left(),
  ).catch(() => null);
  const seen = await withinTime(page.evaluate(readTimes), left());
  while (network.underWay > 0 && Date.now() - start < limitMs) await pause(QUIET_MS);
  await pause(QUIET_MS);
  return {
    bytes: network.bytes,
    requests: network.requests,
    firstPaintMs: seen?.["first-contentful-paint"] ?? null,
    firstEventMs: seen?.["first-event"] ?? null,
    firstListedMs: seen?.["first-listed"] ?? null,
    firstMarkMs: seen?.["first-mark"] ?? null,
  };
}

/** Runs in the page. */
function readTimes(): Record<string, number> {
  const entries = [...performance.getEntriesByType("paint"), ...performance.getEntriesByType("mark")];
  return Object.fromEntries(entries.map(({ name, startTime }) => [name, startTime]));
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
