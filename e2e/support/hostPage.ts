import { once } from "node:events";
import { createServer } from "node:http";
import { expect, type Frame, type FrameLocator, type Locator, type Page } from "@playwright/test";

/** A newspaper's page on another origin (`localhost`) than the embeds in it (`127.0.0.1`), which are the built ones. */
export type HostPage = {
  /** How many messages have reached the page so far. */
  readonly messages: () => Promise<number>;
};

type HostOptions = {
  readonly head?: string;
  readonly body: string;
  /** Policy and other headers of the page. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** A page of the newspaper's own that pretends to be an embed, and what it says. */
export const ROGUE = "/rogue.html";
export const TELLS_HEIGHT =
  "<script>parent.postMessage({ dateline: 1, type: 'height', height: 999 }, '*')</script>";

/**
 * `{base}` in `head`, `body` and headers is where the build is served. The page comes from a server of its own: one that
 * a test answers for the browser counts as public, and may then load nothing from this machine (Local Network Access).
 */
export async function openHostPage(page: Page, baseURL: string, options: HostOptions): Promise<HostPage> {
  const fill = (text: string) => text.replaceAll("{base}", baseURL);
  const html = fill(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Newspaper</title>
<link rel="icon" href="{base}icon.svg">${options.head ?? ""}</head><body>${options.body}</body></html>`);
  const server = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    if (request.url === ROGUE) {
      response.end(`<!doctype html>${TELLS_HEIGHT}`);
      return;
    }
    for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, fill(value));
    response.end(html);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  page.once("close", () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The newspaper has no port.");
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    let count = 0;
    window.addEventListener("message", () => {
      count += 1;
      document.head.dataset.messages = String(count);
    });
  });
  await page.goto(`http://localhost:${address.port}/article.html`);
  return { messages: () => page.evaluate(() => Number(document.head.dataset.messages ?? 0)) };
}

export const SCRIPT = `<script async src="{base}embed.js"></script>`;

/** What a newsroom pastes. */
export const pastedFrame = (attributes = "", query = ""): string =>
  `<iframe data-dateline title="Timeline" src="{base}embed-resignation.html${query}" width="100%" height="640" loading="lazy" allow="fullscreen; clipboard-write" ${attributes}></iframe>`;

/** The document of the n-th frame, once it is there. */
export async function frameOf(embed: Locator): Promise<Frame> {
  const handle = await embed.elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("The embed has no frame.");
  return frame;
}

/** What the frame gives its content, in CSS pixels: without its borders. */
export const heightOf = (embed: Locator): Promise<number> => embed.evaluate((frame) => frame.clientHeight);

/**
 * Clicks words of the article where they have come to rest. After a scroll, a click goes by the last picture that the
 * browser has drawn, and may so land in a frame that has just moved away.
 */
export async function clickWord(link: Locator): Promise<void> {
  await link.scrollIntoViewIfNeeded();
  await link.evaluate(async () => {
    for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await link.click();
}

/** Waits until the embed has exactly the height of its content: it has been heard, and nothing in it scrolls. */
export async function expectFitting(embed: Locator): Promise<void> {
  const frame = await frameOf(embed);
  await expect
    .poll(async () => {
      const [inner, content] = await frame.evaluate(() => [
        window.innerHeight,
        Math.ceil((document.querySelector("#root")?.getBoundingClientRect().bottom ?? 0) + window.scrollY),
      ]);
      return Math.abs((inner ?? 0) - (content ?? 0));
    })
    .toBeLessThanOrEqual(1);
}

/** The event that is open in the embed. */
export const openedIn = (embed: FrameLocator): Locator => embed.locator("#opened-event");

/** The live timeline has taken the still one's place. */
export const expectLive = (embed: FrameLocator): Promise<void> =>
  expect(embed.locator("[data-drawn]")).toBeVisible();

/** Unfolds the list of all events, where it isn't open already: without a script too. */
export async function openList(embed: FrameLocator): Promise<void> {
  const line = embed.locator("summary").filter({ hasText: /^All \d+ events/ });
  await expect(line).toBeVisible();
  if (!(await embed.locator("#event-attack").isVisible())) await line.press("Enter");
}

/** Opens an event in the embed itself, from its list. */
export async function openInside(embed: FrameLocator, eventId: string): Promise<void> {
  await expectLive(embed);
  const back = embed.getByRole("button", { name: "All events" });
  if ((await back.count()) > 0) await back.click();
  await openList(embed);
  // By key: a click right after a scroll can land in a frame that has just moved.
  await embed.locator(`#event-${eventId} a`).first().press("Enter");
}

/** An article whose words open events. */
export const WORDS = `<p>He <a href="{base}story-resignation.html?event=resignation" data-dateline-event="resignation">resigned</a>;
a vow was made <a href="{base}story-resignation.html?event=weekend-vow" data-dateline-event="weekend-vow">over the weekend</a>.</p>`;
