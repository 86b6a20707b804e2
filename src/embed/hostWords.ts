import { isEmbedId } from "./embedId.ts";
import type { HostEmbed } from "./hostEmbed.ts";

/**
 * Words in the page that open an event: `<a data-dateline-event="resignation">`. Where there are several embeds,
 * `data-dateline-story` names the story, `data-dateline-for` the id of the embed or of something around it; without
 * either the first embed of the page is meant. The link's own `href` serves where no embed answers: where there is none,
 * where it is without scripts, and, after a moment, where it never came or doesn't show that event.
 */
const WORDS = "a[data-dateline-event]";

/** Marks the words whose event is open in the embed that they belong to. */
export function markWords(embeds: ReadonlyMap<unknown, HostEmbed>): void {
  for (const link of document.querySelectorAll(WORDS)) {
    const selectedId = findEmbed(link, embeds)?.selectedId() ?? null;
    const isCurrent = selectedId !== null && link.getAttribute("data-dateline-event") === selectedId;
    // "true" is ours; a page may have said something else of its link.
    if (isCurrent) link.setAttribute("aria-current", "true");
    else if (link.getAttribute("aria-current") === "true") link.removeAttribute("aria-current");
  }
}

/**
 * Answers a plain click on such words, and gives the embed that is asked. Every other click, and words without an embed,
 * are left to the browser (`null`).
 */
export function openWords(
  event: MouseEvent,
  embeds: ReadonlyMap<unknown, HostEmbed>,
): { readonly embed: HostEmbed; readonly eventId: string } | null {
  const isPlain =
    event.button === 0 &&
    !event.defaultPrevented &&
    !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
  const link = isPlain ? findLink(event) : null;
  const eventId = link?.getAttribute("data-dateline-event");
  const embed = link && findEmbed(link, embeds);
  if (!embed || !isEmbedId(eventId) || isMute(embed.frame)) return null;
  event.preventDefault();
  embed.select(eventId, () => follow(link));
  // Pressed by key, or by a screen reader: reading goes on there. A pointer's reader keeps the place in the article.
  if (event.detail === 0) embed.frame.focus({ preventScroll: true });
  return { embed, eventId };
}

/** In a sandbox without scripts nobody will ever answer. */
const isMute = (frame: HTMLIFrameElement) =>
  frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-scripts");

/** By a copy, which has the link's target and all else, and none of the page's listeners: they have had their click. */
function follow(link: HTMLAnchorElement): void {
  const copy = link.isConnected ? link.cloneNode() : null;
  if (copy instanceof HTMLElement) copy.click();
}

/** Also inside open shadow trees of the page, whose clicks `event.target` tells only in part. */
function findLink(event: MouseEvent): HTMLAnchorElement | null {
  for (const target of event.composedPath()) {
    if (target instanceof HTMLAnchorElement && target.matches(WORDS)) return target;
  }
  return null;
}

function findEmbed(link: Element, embeds: ReadonlyMap<unknown, HostEmbed>): HostEmbed | null {
  const placeId = link.getAttribute("data-dateline-for");
  const storyId = link.getAttribute("data-dateline-story");
  const around = placeId === null ? document : document.getElementById(placeId);
  let first: HostEmbed | null = null;
  for (const embed of embeds.values()) {
    if (!around?.contains(embed.place)) continue;
    if (storyId !== null && readStoryId(embed) !== storyId) continue;
    const isBefore =
      first && first.place.compareDocumentPosition(embed.place) & Node.DOCUMENT_POSITION_PRECEDING;
    if (!first || isBefore) first = embed;
  }
  return first;
}

/** From the address, because the story must be known before the embed has loaded. */
const readStoryId = ({ frame }: HostEmbed): string | undefined =>
  /\/embed-([a-z0-9-]+)\.html(?:[?#]|$)/.exec(frame.src)?.[1];
