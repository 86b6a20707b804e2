import { useState } from "react";
import { tourWords } from "../words/tourWords.ts";
import type { StageCommand } from "./toStageCommand.ts";
import type { TourStep } from "./tourSteps.ts";
import { useAutoplay } from "./useAutoplay.ts";
import { useFullScreen } from "./useFullScreen.ts";
import { usePaging } from "./usePaging.ts";
import { useStageChannel } from "./useStageChannel.ts";
import { useStageKeys } from "./useStageKeys.ts";

export type StageOptions = {
  readonly steps: readonly TourStep[];
  readonly at: number;
  readonly onStep: (index: number) => void;
  readonly onLeave: () => void;
  readonly onNotes: () => boolean;
  readonly characterKeys?: boolean;
  /** Names the channel over which the notes follow. */
  readonly storyId: string;
};

/** Everything on the stage that changes, and what the presenter may ask for by key, by pointer or from the notes. */
export function useStage(options: StageOptions) {
  const { storyId, steps, at, onStep, onLeave, onNotes, characterKeys = true } = options;
  const [isBlack, setIsBlack] = useState(false);
  const [startedAtMs, setStartedAtMs] = useState<number | null>(null);
  const [notice, setNotice] = useState("");
  const fullScreen = useFullScreen();
  const paging = usePaging(steps, at, onStep);
  const { isAtEnd } = paging;
  const place = `${steps[at]?.key ?? ""} ${paging.screen}`;
  const autoplay = useAutoplay({ place, isAtEnd, onNext: () => paging.turn(1) });

  /** The clock starts with the first step by hand. */
  const begin = () => {
    setNotice("");
    fullScreen.forget();
    setStartedAtMs((before) => before ?? Date.now());
  };
  const turn = (by: 1 | -1) => {
    begin();
    paging.turn(by);
  };
  const jump = (index: number) => {
    begin();
    paging.goToStep(index);
  };
  const toggleBlack = () => {
    autoplay.pause();
    setIsBlack(!isBlack);
  };
  const toggleAutoplay = () => {
    if (autoplay.isPlaying) return autoplay.pause();
    begin();
    // There is nothing after the end but the beginning.
    if (isAtEnd) paging.goToStep(0);
    autoplay.start(isAtEnd);
  };

  const run = (command: Exclude<StageCommand, { type: "digit" }>["type"]) => {
    switch (command) {
      case "next":
        return turn(1);
      case "previous":
        return turn(-1);
      case "first":
        return jump(0);
      case "last":
        return jump(steps.length - 1);
      case "black":
        return toggleBlack();
      case "autoplay":
        return toggleAutoplay();
      case "full-screen":
        return fullScreen.toggle();
      case "notes":
        return setNotice(onNotes() ? (isAlone ? tourWords.notes.missing : "") : tourWords.stage.notesBlocked);
      case "leave":
        return onLeave();
    }
  };
  const isAlone = useStageChannel({
    storyId,
    state: {
      ...{ key: steps[at]?.key ?? "", screen: paging.screen, screens: paging.screens.length },
      ...{ isBlack, isPlaying: autoplay.isPlaying, startedAtMs },
    },
    onCommand: (command) => {
      if (command !== "autoplay") autoplay.pause();
      if (command !== "pause") run(command);
    },
    onStepKey: (key) => {
      autoplay.pause();
      jump(steps.findIndex((step) => step.key === key));
    },
    onClock: setStartedAtMs,
  });
  useStageKeys(steps.length, characterKeys, {
    onJump: jump,
    onHand: autoplay.pause,
    onWake: isBlack ? toggleBlack : null,
    onCommand: run,
  });

  return {
    ...{ paging, autoplay, isBlack, startedAtMs, run, jump },
    fullScreen: { isOn: fullScreen.isOn, isPossible: fullScreen.isPossible },
    /** A sentence about what just happened; empty where there is nothing to say. */
    notice: toFullScreenNotice(fullScreen.outcome) ?? notice,
  };
}

function toFullScreenNotice(outcome: ReturnType<typeof useFullScreen>["outcome"]): string | null {
  switch (outcome) {
    case null:
      return null;
    case "refused":
      return tourWords.stage.fullScreenRefused;
    case "missing":
      return tourWords.stage.fullScreenMissing;
  }
}
