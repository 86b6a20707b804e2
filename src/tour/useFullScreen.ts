import { useEffect, useState, useSyncExternalStore } from "react";

const subscribe = (onChange: () => void) => {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
};

/** The whole page in full screen, when the presenter asks for it; given back when the presentation is left. */
export function useFullScreen() {
  const isOn = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null,
    () => false,
  );
  // Not in a frame without permission, and not on some phones.
  const isPossible = useSyncExternalStore(
    subscribe,
    () => document.fullscreenEnabled,
    () => false,
  );
  const [outcome, setOutcome] = useState<"refused" | "missing" | null>(null);

  useEffect(
    () => () => {
      if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    },
    [],
  );

  const toggle = () => {
    if (document.fullscreenElement) {
      document.exitFullscreen().catch(() => {});
      return;
    }
    setOutcome(isPossible ? null : "missing");
    if (isPossible) document.documentElement.requestFullscreen().catch(() => setOutcome("refused"));
  };

  return { isOn, isPossible, outcome, toggle, forget: () => setOutcome(null) };
}
