import type { TourStep } from "./tourSteps.ts";
import { LAST_SCREEN, useScreens } from "./useScreens.ts";

/** Walks the steps screen by screen. `move` tells whether there was anywhere to go. */
export function usePaging(steps: readonly TourStep[], at: number, onStep: (index: number) => void) {
  const key = steps[at]?.key ?? "";
  const { goTo, ...shown } = useScreens(key);
  const { screen, screens, isMeasured } = shown;
  const isAtEnd = isMeasured && at >= steps.length - 1 && screen >= screens.length - 1;

  const goToStep = (index: number, to = 0) => {
    const step = steps[index];
    if (!step) return;
    goTo(step.key, to);
    // The present step too: its timeline may have been moved by hand.
    onStep(index);
  };
  const turn = (by: 1 | -1) => {
    const to = screen + by;
    if (to >= 0 && to < screens.length) goTo(key, to);
    else goToStep(at + by, by === 1 ? 0 : LAST_SCREEN);
  };

  return { ...shown, isAtEnd, isAtStart: at === 0 && screen === 0, goToStep, turn };
}
