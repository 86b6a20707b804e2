import { clampAskedHeight, FIRST_HEIGHT } from "./embedHeight.ts";
import { isEmbedId } from "./embedId.ts";
import { FIRST_TITLE } from "./hostEmbed.ts";

const NAME = "dateline-timeline";
/** Attributes that the embed's address takes as they stand; the embed judges them. */
const PARAMETERS = ["event", "window", "scale", "lanes", "height", "theme", "lang"];

type Host = {
  /** Where the embed pages lie, unless the element says otherwise. Ends in a slash. */
  readonly folder: string;
  /** `onReady`: to be called when the embed says that it listens. */
  readonly onConnect: (frame: HTMLIFrameElement, place: Element, onReady: () => void) => void;
  readonly onDisconnect: (frame: HTMLIFrameElement) => void;
  /** The element names another event than before. */
  readonly onEvent: (frame: HTMLIFrameElement, eventId: string) => void;
};

/**
 * Defines `<dateline-timeline story="…" event window scale lanes height theme lang base>`: a frame in a shadow tree, where
 * the page's own rules for frames don't reach. Whatever stands inside the element is shown below it until the embed has
 * said that it listens: for good where it never does, and alone where the element names no story. False where the name is taken: by an earlier copy of this script, which goes on.
 */
export function defineTimelineElement({ folder, onConnect, onDisconnect, onEvent }: Host): boolean {
  if (customElements.get(NAME)) return false;
  const sheet = new CSSStyleSheet();
  // What stands inside takes its room from the frame's first height, so that nothing moves when it goes.
  sheet.replaceSync(
    `:host{display:block}:host([hidden]){display:none}div{display:flex;flex-direction:column;min-height:${FIRST_HEIGHT}px}iframe{flex:1 0 160px;display:block;min-height:0;width:100%;height:${FIRST_HEIGHT}px;border:0}.ready{display:block;min-height:0!important}.ready slot{display:none}`,
  );

  class TimelineElement extends HTMLElement {
    static readonly observedAttributes = ["story", "base", "title", ...PARAMETERS];
    #frame: HTMLIFrameElement | null = null;
    readonly #box = document.createElement("div");
    #isStale = false;

    connectedCallback(): void {
      this.#update();
      if (this.#frame) onConnect(this.#frame, this, () => this.#box.classList.add("ready"));
    }

    disconnectedCallback(): void {
      // A frame that is put back loads anew.
      this.#box.className = "";
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
      if (this.#frame?.src !== address) this.#frame = this.#makeFrame(address);
      this.#frame.title = this.title || FIRST_TITLE;
    }

    /** Another address gets another frame: what was in the old one could still answer for what is to come. */
    #makeFrame(address: string): HTMLIFrameElement {
      const frame = document.createElement("iframe");
      // First what says how to load it, then what starts loading.
      frame.loading = "lazy";
      frame.allow = "fullscreen; clipboard-write";
      const height = Number(this.getAttribute("height"));
      const asked = height > 0 ? `${clampAskedHeight(height)}px` : "";
      frame.style.height = asked;
      this.#box.style.minHeight = asked;
      frame.src = address;
      this.#box.className = "";
      this.#box.replaceChildren(frame, document.createElement("slot"));
      if (!this.shadowRoot) {
        const root = this.attachShadow({ mode: "open" });
        root.adoptedStyleSheets = [sheet];
        root.append(this.#box);
      }
      return frame;
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
