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

/**
 * `{base}` in `head`, `body` and headers is where the build is served. The page comes from a server of its own: one that
 * a test answers for the browser counts as public, and may then load nothing from this machine (Local Network Access).
 */
export async function openHostPage(page: Page, baseURL: string, options: HostOptions): Promise<HostPage> {
  const fill = (text: string) => text.replaceAll("{base}", baseURL);
  const html = fill(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Newspaper</title>
<link rel="icon" href="{base}icon.svg">${options.head ?? ""}</head><body>${options.body}</body></html>`);
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
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

/** The same address on the machine's other name, which is another origin. */
export const toLocalhost = (address: string): string => address.replace("//127.0.0.1:", "//localhost:");

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

export const heightOf = (embed: Locator): Promise<number> =>
  embed.evaluate((frame) => frame.getBoundingClientRect().height);

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

/** Opens an event in the embed itself, from its list. */
export const openInside = (embed: FrameLocator, eventId: string): Promise<void> =>
  embed.locator(`#event-${eventId} a`).first().click();
