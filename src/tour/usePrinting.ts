import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Whether the page is being printed, or shown as it would print. What depends on it is in the page before the browser lays
 * the paper out: browsers wait for the listeners, but not for a later render.
 */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const media = matchMedia("print");
    // Chromium reports “not print” between the two events, before it lays out: between them their word counts.
    let isAnnounced = false;
    const read = () => flushSync(() => setPrinting(isAnnounced || media.matches));
    const onBeforePrint = () => {
      isAnnounced = true;
      read();
    };
    const onAfterPrint = () => {
      isAnnounced = false;
      read();
    };
    setPrinting(media.matches);
    addEventListener("beforeprint", onBeforePrint);
    addEventListener("afterprint", onAfterPrint);
    media.addEventListener("change", read);
    return () => {
      removeEventListener("beforeprint", onBeforePrint);
      removeEventListener("afterprint", onAfterPrint);
      media.removeEventListener("change", read);
    };
  }, []);
  return isPrinting;
}
