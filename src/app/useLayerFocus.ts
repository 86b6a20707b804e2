import { useEffect, useRef } from "react";
import type { FocusKeeper, Layer } from "./createFocusKeeper.ts";
import { FILLS_WINDOW } from "./fillsWindow.ts";

/** The headings that take the focus when a layer is opened to be read. */
export const HEADING_IDS = { event: "opened-event", article: "opened-article" } as const;

/** The uppermost thing that is open, by a key that changes with it; `null`: the list of events. */
export type TopLayer = { readonly layer: Layer; readonly key: string; readonly isReady: boolean } | null;

/** What was open before. With the page itself nothing takes the focus: the reader begins at its top. */
type Seen = { layer: Layer | null; key: string | null; eventId: string | null; isFirst: boolean };

/**
 * Moves focus into what has been opened to be read, and back to where it came from when that is closed. `eventId`: the
 * event that was open last leads to its entry in the list where its opener is gone.
 */
export function useLayerFocus(top: TopLayer, eventId: string | null, focus: FocusKeeper): void {
  const last = useRef<Seen>({ layer: null, key: null, eventId: null, isFirst: true });
  const layer = top?.layer ?? null;
  const key = top?.key ?? null;
  const isReady = top?.isReady ?? true;
  useEffect(() => {
    // Opened before the panel is here: what follows is for when it is.
    if (!isReady) return;
    const before = last.current;
    last.current = { layer, key, eventId, isFirst: false };
    // Another event was selected within the open article: focus stays in it.
    if (before.layer === layer && before.key === key) return;
    if (layer && focus.take()) {
      document.getElementById(HEADING_IDS[layer])?.focus({ preventScroll: true });
      return;
    }
    // Closed, and focus was in what has just gone.
    // Nor is the focus taken from another document: the page around an embed opens events too.
    if (document.activeElement !== document.body || before.isFirst || !document.hasFocus()) return;
    if (before.layer === "article" && layer !== "article" && focus.giveBack("article")) return;
    if (layer) {
      document.getElementById(HEADING_IDS[layer])?.focus({ preventScroll: true });
      return;
    }
    if (!before.layer || focus.giveBack("event")) return;
    const entry = document.querySelector<HTMLElement>(
      before.eventId ? `#event-${before.eventId} a` : "#reading",
    );
    // Under a sheet the list is the page, and the page stays where it is.
    entry?.focus({ preventScroll: !matchMedia(FILLS_WINDOW).matches });
  }, [layer, key, isReady, eventId, focus]);
}
