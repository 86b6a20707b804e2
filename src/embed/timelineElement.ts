import { clampAskedHeight, FIRST_HEIGHT } from "./embedHeight.ts";
import { isEmbedId } from "./embedId.ts";
import { FIRST_TITLE } from "./hostEmbed.ts";

const NAME = "dateline-timeline";
/** Attributes that the embed's address takes as they stand; the embed judges them. */
const PARAMETERS = ["event", "window", "lanes", "height", "theme", "lang"];

type Host = {
  /** Where the embed pages lie, unless the element says otherwise. Ends in a slash. */
  readonly folder: string;
  readonly onConnect: (frame: HTMLIFrameElement, place: Element) => void;
  readonly onDisconnect: (frame: HTMLIFrameElement) => void;
  /** The element names another event than before. */
  readonly onEvent: (frame: HTMLIFrameElement, eventId: string) => void;
};

/**
 * Defines `<dateline-timeline story="…" event window lanes height theme lang base>`: a frame in a shadow tree, where
 * the page's own rules for frames don't reach. Whatever stands inside the element is shown until then, and where the
 * element names no story. False where the name is taken: by an earlier copy of this script, which goes on.
 */
export function defineTimelineElement({ folder, onConnect, onDisconnect, onEvent }: Host): boolean {
  if (customElements.get(NAME)) return false;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;height:${FIRST_HEIGHT}px;border:0}`,
  );

  class TimelineElement extends HTMLElement {
    static readonly observedAttributes = ["story", "base", "title", ...PARAMETERS];
    #frame: HTMLIFrameElement | null = null;
    #isStale = false;

    connectedCallback(): void {
      this.#update();
      if (this.#frame) onConnect(this.#frame, this);
    }

    disconnectedCallback(): void {
      if (this.#frame) onDisconnect(this.#frame);
    }

    /** Several changes at once load the frame once. */
    attributeChangedCallback(name: string): void {
      const eventId = this.getAttribute("event");
      // What is loaded can open another event by itself.
      if (name === "event" && this.#frame && isEmbedId(eventId)) {
        onEvent(this.#frame, eventId);
        return;
      }
      if (!this.isConnected || this.#isStale) return;
      this.#isStale = true;
      queueMicrotask(() => {
        this.#isStale = false;
        if (!this.isConnected) return;
        if (this.#frame) onDisconnect(this.#frame);
        this.connectedCallback();
      });
    }

    #update(): void {
      const address = toAddress(this, folder);
      if (address === null) return;
      const frame = this.#frame ?? document.createElement("iframe");
      frame.title = this.title || FIRST_TITLE;
      if (frame.src !== address) {
        // First what says how to load it, then what starts loading.
        frame.loading = "lazy";
        frame.allow = "fullscreen; clipboard-write";
        const height = Number(this.getAttribute("height"));
        if (height > 0) frame.style.height = `${clampAskedHeight(height)}px`;
        frame.src = address;
      }
      if (this.#frame) return;
      this.#frame = frame;
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      root.append(frame);
    }
  }
  customElements.define(NAME, TimelineElement);
  return true;
}

/** `null` where the element names no story, or a base that is no address. */
function toAddress(element: Element, folder: string): string | null {
  const story = element.getAttribute("story");
  const base = `${element.getAttribute("base") ?? folder}`.replace(/\/*$/, "/");
  if (!isEmbedId(story) || !URL.canParse(base, document.baseURI)) return null;
  const address = new URL(`embed-${story}.html`, new URL(base, document.baseURI));
  for (const name of PARAMETERS) {
    const value = element.getAttribute(name);
    if (value) address.searchParams.set(name, value);
  }
  return address.href;
}
