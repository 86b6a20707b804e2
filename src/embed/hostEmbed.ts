import type { Colours, Scheme } from "./colourRoles.ts";
import { type EmbedMessage, type HostMessage, toWire } from "./embedMessages.ts";
import { readHostColours, readHostScheme } from "./readHostColours.ts";

/** What a frame that we make is called until the embed has told its story's title. */
export const FIRST_TITLE = "Timeline";

/** How long an embed that listens may take to open an event, and one that still loads to say that it listens. */
const ANSWER_MS = 2500;
const LOAD_MS = 6000;
/** One that has just loaded is still busy with drawing itself. */
const FIRST_ANSWER_MS = 4000;

/**
 * One embed in the page around it. `place` is what stands in that page and carries its colours: the frame itself, or
 * the `<dateline-timeline>` that holds it.
 */
export type HostEmbed = {
  readonly frame: HTMLIFrameElement;
  readonly place: Element;
  /** The event that the embed says is open in it. */
  readonly selectedId: () => string | null;
  /** Where that begins, in CSS pixels from the top of the embed's document; `null` where it hasn't said so. */
  readonly openedTop: () => number | null;
  /** Whether a message may be this embed's: from its window and from the origin of its address. */
  readonly isFrom: (event: MessageEvent<unknown>) => boolean;
  /** Takes a message of this embed. `origin` is where it came from. */
  readonly take: (message: EmbedMessage, origin: string) => void;
  /**
   * Opens an event: now, or as soon as the embed has loaded. `onSilence` is called where it doesn't: it has no such event
   * to show, is gone, or never comes. What is asked for later takes the place of what was asked before.
   */
  readonly select: (eventId: string, onSilence?: () => void) => void;
  /** Tells the embed the page's colours, where they have changed. */
  readonly tellColours: () => void;
};

/** `onReady`: called whenever the embed says that it listens. */
export function createHostEmbed(
  frame: HTMLIFrameElement,
  place: Element,
  onReady: () => void = () => undefined,
): HostEmbed {
  /** The origin to post to; `null` until the embed has said that it is ready. */
  let target: string | null = null;
  let selectedId: string | null = null;
  let openedTop: number | null = null;
  /** What is asked for and not yet answered. */
  let wanted: { readonly eventId: string; readonly onSilence: () => void } | null = null;
  let silenceTimer: number | undefined;
  let toldColours = "";

  const post = (message: HostMessage, to: string) => frame.contentWindow?.postMessage(toWire(message), to);

  function tellColours() {
    if (target === null) return;
    const colours: Colours = readHostColours(place, frame);
    const scheme: Scheme = readHostScheme(place);
    const key = JSON.stringify([scheme, colours]);
    if (key === toldColours) return;
    toldColours = key;
    post({ type: "colours", colours, scheme }, target);
  }

  function becomeReady(origin: string, title: string) {
    // A sandboxed embed has no origin to post to by name.
    target = origin === "null" ? "*" : origin;
    // A frame that was loaded anew wears its own colours, which is what a page without any wants.
    toldColours = "[null,{}]";
    if (!frame.title || frame.title === FIRST_TITLE) frame.title = title;
    tellColours();
    askForWanted(FIRST_ANSWER_MS);
    onReady();
  }

  /** Without a target it is asked for as soon as there is one. */
  function askForWanted(waitMs: number) {
    if (wanted === null) return;
    if (target !== null) post({ type: "select", event: wanted.eventId }, target);
    clearTimeout(silenceTimer);
    silenceTimer = window.setTimeout(giveUp, waitMs);
  }

  function giveUp() {
    const onSilence = wanted?.onSilence;
    wanted = null;
    onSilence?.();
  }

  // It may have spoken before this script came. To any origin, because nothing is said; and a frame that hasn't loaded
  // has the page's own.
  post({ type: "hello" }, "*");

  return {
    frame,
    place,
    selectedId: () => selectedId,
    openedTop: () => openedTop,
    isFrom: ({ source, origin }) => source === frame.contentWindow && isOriginOf(frame, origin),
    take(message, origin) {
      switch (message.type) {
        case "ready":
          return becomeReady(origin, message.title);
        case "height":
          return setHeight(frame, message.height + measureEdges(frame));
        case "selected":
          selectedId = message.event;
          openedTop = message.top ?? null;
          if (selectedId !== wanted?.eventId) return;
          wanted = null;
          return clearTimeout(silenceTimer);
      }
    },
    select(eventId, onSilence = () => undefined) {
      wanted = { eventId, onSilence };
      askForWanted(target === null ? LOAD_MS : ANSWER_MS);
    },
    tellColours,
  };
}

/** Important: pages have rules such as `iframe { height: auto !important; max-height: 200px !important }`. */
function setHeight(frame: HTMLElement, height: number): void {
  for (const name of ["height", "min-height", "max-height"]) {
    frame.style.setProperty(name, `${height}px`, "important");
  }
}

/** What of the frame's own height its content doesn't get, in CSS pixels: borders and padding, where these count in. */
function measureEdges(frame: Element): number {
  const { boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = getComputedStyle(frame);
  if (boxSizing !== "border-box") return 0;
  return [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom].reduce(
    (sum, width) => sum + Number.parseFloat(width),
    0,
  );
}

/**
 * A frame speaks with the origin of its address, or with none (`"null"`) where it is in a sandbox without
 * `allow-same-origin`. It may be in the sandbox of the page itself, which then has no origin either.
 */
function isOriginOf(frame: HTMLIFrameElement, origin: string): boolean {
  const isSandboxed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  if (isSandboxed) return origin === "null";
  if (origin === "null") return window.origin === "null";
  return URL.canParse(frame.src) && new URL(frame.src).origin === origin;
}
