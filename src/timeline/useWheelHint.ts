import { useCallback, useEffect, useRef, useState } from "react";
import { words } from "../words/words.ts";

const SHOWN_MS = 1600;

/** A hint that shows for a moment after each call, and its words for this reader's keyboard. */
export function useWheelHint(): {
  readonly text: string;
  readonly isShown: boolean;
  readonly show: () => void;
} {
  const [isShown, setShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const show = useCallback(() => {
    setShown(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(false), SHOWN_MS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return { text: isApple ? words.timeline.wheelHintApple : words.timeline.wheelHint, isShown, show };
}
