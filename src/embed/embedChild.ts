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
  /** The fixed height that the address asks for, in CSS pixels, which is then told whatever `content` measures. */
  readonly heightPx: number | null;
  readonly isEvent: (eventId: string) => boolean;
  /** Asked to open an event that there is. */
  readonly onSelect: (eventId: string) => void;
  /** All colours that the page gives, each checked; roles that are absent go back to their own colour. */
  readonly onColours: (colours: Colours, scheme: Scheme) => void;
};

export type HostConnection = {
  /**
   * Tells the page what is open now, and where it begins: CSS pixels from the top of the document, where that is known.
   * The same twice is told once.
   */
  readonly tellSelected: (eventId: string | null, top?: number) => void;
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
  let selectedTop: number | undefined;
  let told: readonly ToldHeight[] = [];

  const post = (message: EmbedMessage) => host.postMessage(toWire(message), "*");

  const postHeight = (height: number) => {
    post({ type: "height", height });
    host.postMessage(toAmpWire(height), "*");
  };

  const postSelected = () =>
    post({ type: "selected", event: selectedId, ...(selectedTop !== undefined && { top: selectedTop }) });

  function tellHeight() {
    // In a frame that isn't shown everything is as high as it is narrow.
    if (options.heightPx === null && window.innerWidth === 0) return;
    const nowMs = performance.now();
    const height = settleHeight(told, options.heightPx ?? measureBottom(options.content), nowMs);
    if (height === null) return;
    told = keepLast(told, { height, atMs: nowMs });
    postHeight(height);
  }

  function tellAll() {
    post({ type: "ready", story: options.storyId, title: options.title.slice(0, MAX_TITLE) });
    postSelected();
    const last = told.at(-1);
    if (last) postHeight(last.height);
  }

  function select(eventId: string) {
    // Silence is the answer: the page then goes its own way.
    if (!options.isEvent(eventId)) return;
    options.onSelect(eventId);
    // At once, and not when it has been drawn: on a slow machine the page would have given up by then.
    selectedId = eventId;
    postSelected();
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
        return select(message.value.event);
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
    tellSelected(eventId, top) {
      if (eventId === selectedId && top === selectedTop) return;
      selectedId = eventId;
      selectedTop = top;
      postSelected();
    },
    disconnect() {
      window.removeEventListener("message", onMessage);
      observer.disconnect();
    },
  };
}

/** Where the content ends, in CSS pixels from the top of the document, however far it is scrolled. */
const measureBottom = (content: Element) => content.getBoundingClientRect().bottom + window.scrollY;
