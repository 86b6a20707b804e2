import { useCallback, useEffect, useRef, useState } from "react";
import { timelineWords } from "../words/timelineWords.ts";
import type { GestureHint } from "./gestureMath.ts";

const SHOWN_MS = 1600;

/** A hint that shows for a moment after each call: what would have moved the timeline, on this reader's device. */
export function useGestureHint(): {
  readonly text: string;
  readonly isShown: boolean;
  readonly show: (hint: GestureHint) => void;
} {
  const [shown, setShown] = useState<GestureHint | null>(null);
  // The words stay while they fade.
  const [last, setLast] = useState<GestureHint>("wheel");
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const show = useCallback((hint: GestureHint) => {
    setShown(hint);
    setLast(hint);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(null), SHOWN_MS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { text: toWords(last), isShown: shown !== null, show };
}

function toWords(hint: GestureHint): string {
  if (hint === "touch") return timelineWords.touchHint;
  const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return isApple ? timelineWords.wheelHintApple : timelineWords.wheelHint;
}
