import { useEffect, useEffectEvent, useState } from "react";
import type { StageCommand } from "./toStageCommand.ts";
import type { RemoteCommand } from "./tourChannel.ts";
import type { TourStep } from "./tourSteps.ts";
import { useStageKeys } from "./useStageKeys.ts";
import { useStageLink } from "./useStageLink.ts";

export type NotesOptions = {
  /** Names the channel over which the stage is followed. */
  readonly storyId: string;
  readonly steps: readonly TourStep[];
  /** The step that is shown where no stage is followed; `onStep` also tells to which one the stage has gone. */
  readonly at: number;
  readonly onStep: (index: number) => void;
  readonly characterKeys?: boolean;
};

/** What the notes show, and what can be asked for in them: of the stage while it answers, else of the notes alone. */
export function useNotes({ storyId, steps, at: ownAt, onStep, characterKeys = true }: NotesOptions) {
  const { status, state, order } = useStageLink(storyId);
  const [ownStartMs, setOwnStartMs] = useState<number | null>(null);
  const isFollowing = status === "following";
  const stageAt = state && isFollowing ? steps.findIndex(({ key }) => key === state.key) : -1;
  const at = stageAt >= 0 ? stageAt : ownAt;

  const onStageAt = useEffectEvent((index: number) => {
    if (index >= 0 && index !== ownAt) onStep(index);
  });
  useEffect(() => onStageAt(stageAt), [stageAt]);

  // The clock outlives the stage: one that was loaded anew gets it back.
  const stageStartMs = isFollowing && state ? state.startedAtMs : null;
  const onFound = useEffectEvent(() => {
    if (stageStartMs === null && ownStartMs !== null) setClock(ownStartMs);
  });
  useEffect(() => {
    if (isFollowing) onFound();
  }, [isFollowing]);
  useEffect(() => {
    if (stageStartMs !== null) setOwnStartMs(stageStartMs);
  }, [stageStartMs]);

  const jump = (index: number) => {
    const step = steps[index];
    if (!step || order((stage) => ({ type: "step", stage, key: step.key }))) return;
    setOwnStartMs((before) => before ?? Date.now());
    onStep(index);
  };
  const ask = (command: RemoteCommand) => {
    if (order((stage) => ({ type: "command", stage, command }))) return;
    switch (command) {
      case "next":
        return jump(at + 1);
      case "previous":
        return jump(at - 1);
      case "first":
        return jump(0);
      case "last":
        return jump(steps.length - 1);
      case "black":
      case "autoplay":
      case "pause":
        return;
    }
  };
  const setClock = (startedAtMs: number | null) => {
    setOwnStartMs(startedAtMs);
    order((stage) => ({ type: "clock", stage, startedAtMs }));
  };
  const isBlack = isFollowing && state?.isBlack === true;
  const isPlaying = isFollowing && state?.isPlaying === true;

  // As on the stage: whatever the presenter does stops it.
  const onHand = () => {
    if (isPlaying) ask("pause");
  };
  useStageKeys(steps.length, characterKeys, {
    onJump: jump,
    scrolls: true,
    onHand,
    onWake: isBlack ? () => ask("black") : null,
    onCommand: (command) => {
      const remote = toRemote(command);
      if (remote) ask(remote);
    },
  });

  return {
    ...{ status, at, isFollowing, isBlack, isPlaying, ask, jump, setClock, onHand },
    startedAtMs: isFollowing ? stageStartMs : ownStartMs,
    screens: isFollowing && state && state.screens > 1 ? state : null,
  };
}

/** Full screen needs a hand on the other window; the notes don't open themselves, nor leave. */
function toRemote(command: Exclude<StageCommand, { type: "digit" }>["type"]): RemoteCommand | null {
  switch (command) {
    case "full-screen":
    case "notes":
    case "leave":
      return null;
    default:
      return command;
  }
}
