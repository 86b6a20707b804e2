import type { HostEmbed } from "./hostEmbed.ts";

/** How far down the window what has been opened comes to lie: the timeline's lower part above it, its words below. */
const SHARE_ABOVE = 0.4;
/** What lies above the opened may still grow for a moment. Later, the page is the reader's again. */
const SETTLE_MS = 1500;
/** Whoever does one of these wants to be where they are. */
const OWN_MOVES = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

type OpenedFollower = {
  /** Words have been clicked: the embed that is asked comes into view, and then what it opens. */
  readonly start: (embed: HostEmbed, eventId: string) => void;
  /** This embed has said something. */
  readonly update: (embed: HostEmbed) => void;
};

/** Scrolls the page to what words of the article have opened; the last words that were clicked only. */
export function followOpened(): OpenedFollower {
  let asked: { readonly embed: HostEmbed; readonly eventId: string } | null = null;
  let scrolledTo: number | null = null;
  let timer: number | undefined;

  function stop() {
    asked = null;
    clearTimeout(timer);
    for (const name of OWN_MOVES) window.removeEventListener(name, stop);
  }

  function update(embed: HostEmbed) {
    if (embed !== asked?.embed || embed.selectedId() !== asked.eventId) return;
    const target = measureTarget(embed);
    if (target === null || target === scrolledTo) return;
    if (scrolledTo === null) timer = window.setTimeout(stop, SETTLE_MS);
    scrolledTo = target;
    window.scrollTo({ top: target, behavior: scrollBehaviour() });
  }

  return {
    start(embed, eventId) {
      stop();
      asked = { embed, eventId };
      scrolledTo = null;
      for (const name of OWN_MOVES) window.addEventListener(name, stop, { passive: true });
      bringIntoView(embed.place);
      update(embed);
    },
    update,
  };
}

/** In CSS pixels of the page; `null` where the embed hasn't said it, or has yet to grow so far (or scrolls by itself). */
function measureTarget({ frame, openedTop }: HostEmbed): number | null {
  const top = openedTop();
  if (top === null || top >= frame.clientHeight) return null;
  const inWindow = frame.getBoundingClientRect().top + frame.clientTop + top;
  return Math.max(0, Math.round(window.scrollY + inWindow - window.innerHeight * SHARE_ABOVE));
}

function bringIntoView(place: Element): void {
  place.scrollIntoView({
    behavior: scrollBehaviour(),
    // What fits is moved no further than needed, so that the words stay in sight where they can.
    block: place.getBoundingClientRect().height > window.innerHeight ? "start" : "nearest",
  });
}

const scrollBehaviour = (): ScrollBehavior =>
  matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
