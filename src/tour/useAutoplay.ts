import { useEffect, useEffectEvent, useRef, useState } from "react";

/** Seconds a screen. */
const INTERVALS_S = [10, 20, 30, 60] as const;

type AutoplayPlace = {
  /** Names the present step and screen. */
  readonly place: string;
  readonly isAtEnd: boolean;
  readonly onNext: () => void;
};

/**
 * Goes on by itself once the presenter has started it, never before. Pauses where the place changes by any other hand
 * (a key, the other window, the browser's history), and stops at the end.
 */
export function useAutoplay({ place, isAtEnd, onNext }: AutoplayPlace) {
  const [isPlaying, setIsPlaying] = useState(false);
  const [intervalS, setIntervalS] = useState<number>(INTERVALS_S[1]);
  const isMovingItself = useRef(false);
  const lastPlace = useRef(place);

  const onPlace = useEffectEvent((now: string) => {
    if (now === lastPlace.current) return;
    lastPlace.current = now;
    if (!isMovingItself.current) setIsPlaying(false);
    isMovingItself.current = false;
  });
  const tick = useEffectEvent(() => {
    isMovingItself.current = true;
    onNext();
  });
  useEffect(() => {
    onPlace(place);
    if (!isPlaying) return;
    // On its way from the end back to the beginning it isn't at the end any more.
    if (isAtEnd && !isMovingItself.current) return setIsPlaying(false);
    const timer = setTimeout(tick, intervalS * 1000);
    return () => clearTimeout(timer);
  }, [isPlaying, place, isAtEnd, intervalS]);

  return {
    isPlaying,
    intervalS,
    /** `isMoving`: to the place where it begins. */
    start: (isMoving: boolean) => {
      isMovingItself.current = isMoving;
      setIsPlaying(true);
    },
    pause: () => setIsPlaying(false),
    /** The next of the intervals, and after the last the first. */
    changeInterval: () => setIntervalS((now) => INTERVALS_S.find((each) => each > now) ?? INTERVALS_S[0]),
  };
}
