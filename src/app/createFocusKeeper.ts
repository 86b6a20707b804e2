/** What lies over the list of events: an opened event, and over that an article. */
export type Layer = "event" | "article";

export type FocusKeeper = ReturnType<typeof createFocusKeeper>;

/**
 * Where focus goes when something is opened to be read, and where it came from when that is closed again. A pointer's
 * choice moves no focus; a key's does.
 */
export function createFocusKeeper() {
  const openers: Record<Layer, HTMLElement | null> = { event: null, article: null };
  let isWanted = false;
  return {
    /** The way back from a layer. From one opened event, or article, to the next it stays the same. */
    remember(layer: Layer): void {
      const active = document.activeElement;
      if (!(active instanceof HTMLElement) || active === document.body) return;
      const under = layer === "event" ? "[data-opened]" : "[data-opened=article]";
      if (!active.closest(under)) openers[layer] = active;
    },
    /** What is opened next was opened to be read, so focus goes along. */
    want(): void {
      isWanted = true;
    },
    /** Whether focus is to go to what has just been opened. True once. */
    take(): boolean {
      const wanted = isWanted;
      isWanted = false;
      return wanted;
    },
    /** Gives focus back to what the layer was opened from; whether that was still there. */
    giveBack(layer: Layer): boolean {
      const target = openers[layer];
      openers[layer] = null;
      if (!target?.isConnected) return false;
      target.focus({ preventScroll: true });
      return document.activeElement === target;
    },
  };
}
