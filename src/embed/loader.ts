/**
 * Built to `embed.js`, the one script that a page with embeds may add. It defines `<dateline-timeline>`, takes on plain
 * pasted frames, keeps them as high as their content, lets words of the article open events, and hands on colours. All
 * it leaves in the page's global scope is the name of its element.
 */
import { parseEmbedMessage } from "./embedMessages.ts";
import { followOpened } from "./followOpened.ts";
import { createHostEmbed, type HostEmbed } from "./hostEmbed.ts";
import { markWords, openWords } from "./hostWords.ts";
import { defineTimelineElement } from "./timelineElement.ts";

/** Pages change classes of their root for many reasons, some with every scrolled pixel. */
const COLOUR_PAUSE_MS = 100;
const EMBED_PAGE = /^embed-[a-z0-9-]+\.html(?:[?#]|$)/;

const script = document.currentScript;
const folder = new URL(".", script instanceof HTMLScriptElement && script.src ? script.src : document.baseURI)
  .href;
const embeds = new Map<HTMLIFrameElement, HostEmbed>();
const follower = followOpened();
let colourTimer: number | undefined;

const watcher = new MutationObserver((records) => {
  let [hasNew, isRestyled] = [false, false];
  for (const { type } of records) {
    if (type === "childList") hasNew = true;
    else isRestyled = true;
  }
  if (hasNew) takeStock();
  if (isRestyled) tellColoursSoon();
});

function take(frame: HTMLIFrameElement, place: Element, onReady?: () => void): void {
  if (embeds.has(frame)) return;
  embeds.set(frame, createHostEmbed(frame, place, onReady));
  // Its own class or style may bring other colours. A frame's own are left out: its height is ours.
  if (place !== frame) watcher.observe(place, { attributes: true, attributeFilter: ["class", "style"] });
}

function release(frame: HTMLIFrameElement): void {
  if (embeds.delete(frame)) markWords(embeds);
}

/** Whether a frame in the page is an embed: it says so, or its address is that of a page beside this script. */
const isEmbed = (frame: HTMLIFrameElement) =>
  frame.hasAttribute("data-dateline") ||
  (frame.src.startsWith(folder) && EMBED_PAGE.test(frame.src.slice(folder.length)));

/** The page has changed: frames may have come or gone, and words too. */
function takeStock(): void {
  const hadEmbeds = embeds.size > 0;
  for (const frame of embeds.keys()) if (!frame.isConnected) embeds.delete(frame);
  for (const frame of document.getElementsByTagName("iframe")) if (isEmbed(frame)) take(frame, frame);
  // Also after the last one has gone: nothing is open any more.
  if (hadEmbeds || embeds.size > 0) markWords(embeds);
  // Not there yet where this runs in the head; observed twice is observed once.
  if (document.body) watcher.observe(document.body, { attributes: true });
}

function tellColoursSoon(): void {
  clearTimeout(colourTimer);
  colourTimer = window.setTimeout(() => {
    for (const embed of embeds.values()) embed.tellColours();
  }, COLOUR_PAUSE_MS);
}

/** Messages that aren't of this contract are other people's: passed over without a word. */
function onMessage(event: MessageEvent<unknown>): void {
  for (const embed of embeds.values()) {
    if (!embed.isFrom(event)) continue;
    const message = parseEmbedMessage(event.data);
    if (!message.ok) return;
    embed.take(message.value, event.origin);
    if (message.value.type === "selected") markWords(embeds);
    follower.update(embed);
    return;
  }
}

function onClick(event: MouseEvent): void {
  const opening = openWords(event, embeds);
  if (opening) follower.start(opening.embed, opening.eventId);
}

function start(): void {
  window.addEventListener("message", onMessage);
  document.addEventListener("click", onClick);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", tellColoursSoon);
  watcher.observe(document, { childList: true, subtree: true });
  watcher.observe(document.documentElement, { attributes: true });
  takeStock();
}

/** Where the browser knows no custom elements, pasted frames are still served. */
const isFirst =
  !("customElements" in window) ||
  defineTimelineElement({
    folder,
    onConnect: take,
    onDisconnect: release,
    onEvent: (frame, eventId) => embeds.get(frame)?.select(eventId),
  });
if (isFirst) start();
