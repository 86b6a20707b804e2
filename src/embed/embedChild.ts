import type { Colours, Scheme } from "./colourRoles.ts";
import { type EmbedMessage, MAX_TITLE, parseHostMessage, toAmpWire, toWire } from "./embedMessages.ts";
import { keepLast, settleHeight, type ToldHeight } from "./settleHeight.ts";

type HostOptions = {
  readonly storyId: string;
  /** The story's title: what a page calls the frame where it has no title of its own for it. */
  readonly title: string;
  /** What is open when the connection begins. */
  readonly selectedId: string | null;
  /**
   * Holds everything that should be seen. Its height must not follow the frame's (no `100vh`, no `height: 100%` up to
   * the root): what is told would otherwise change what is measured.
   */
  readonly content: Element;
  readonly isEvent: (eventId: string) => boolean;
  /** Asked to open an event that there is. */
  readonly onSelect: (eventId: string) => void;
  /** All colours that the page gives, each checked; roles that are absent go back to their own colour. */
  readonly onColours: (colours: Colours, scheme: Scheme) => void;
};

export type HostConnection = {
  /** Tells the page what is open now; the same twice is told once. */
  readonly tellSelected: (eventId: string | null) => void;
  readonly disconnect: () => void;
};

/**
 * Talks to the page around the embed: tells `ready`, the height of `content` whenever it changes (also as AMP wants it)
 * and the open event; listens to `hello`, `select` and `colours`. Where there is no page around it, nothing happens.
 *
 * Messages are read from `window.parent` alone, from any origin and `"null"`: whoever frames the embed is its host, and
 * we don't know them. That is safe, because all that a message can cause is opening an event that the story has, and
 * colours from a closed list of roles in a closed syntax. What is told carries nothing of the reader but which event is
 * open, so it is posted to any origin too. No storage, no cookie, no network; it works in a sandbox.
 */
export function connectToHost(options: HostOptions): HostConnection {
  const host = window.parent;
  if (host === window) return { tellSelected: () => undefined, disconnect: () => undefined };

  let selectedId = options.selectedId;
  let told: readonly ToldHeight[] = [];

  const post = (message: EmbedMessage) => host.postMessage(toWire(message), "*");

  const postHeight = (height: number) => {
    post({ type: "height", height });
    host.postMessage(toAmpWire(height), "*");
  };

  function tellHeight() {
    // In a frame that isn't shown everything is as high as it is narrow.
    if (window.innerWidth === 0) return;
    const nowMs = performance.now();
    const height = settleHeight(told, measureBottom(options.content), nowMs);
    if (height === null) return;
    told = keepLast(told, { height, atMs: nowMs });
    postHeight(height);
  }

  function tellAll() {
    post({ type: "ready", story: options.storyId, title: options.title.slice(0, MAX_TITLE) });
    post({ type: "selected", event: selectedId });
    const last = told.at(-1);
    if (last) postHeight(last.height);
  }

  function onMessage({ source, data }: MessageEvent<unknown>) {
    if (source !== host) return;
    const message = parseHostMessage(data);
    // Not ours, or of another shape: a page may say to its frames what it likes.
    if (!message.ok) return;
    switch (message.value.type) {
      case "hello":
        return tellAll();
      case "select":
        if (options.isEvent(message.value.event)) options.onSelect(message.value.event);
        return;
      case "colours":
        return options.onColours(message.value.colours, message.value.scheme);
    }
  }

  window.addEventListener("message", onMessage);
  // Called once at the start, and then at most once a frame.
  const observer = new ResizeObserver(tellHeight);
  tellAll();
  observer.observe(options.content);

  return {
    tellSelected(eventId) {
      if (eventId === selectedId) return;
      selectedId = eventId;
      post({ type: "selected", event: eventId });
    },
    disconnect() {
      window.removeEventListener("message", onMessage);
      observer.disconnect();
    },
  };
}

/** Where the content ends, in CSS pixels from the top of the document, however far it is scrolled. */
const measureBottom = (content: Element) => content.getBoundingClientRect().bottom + window.scrollY;
