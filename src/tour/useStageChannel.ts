import { useEffect, useEffectEvent, useState } from "react";
import type { RemoteCommand, StageState, TourMessage } from "./tourChannel.ts";
import { useTourChannel } from "./useTourChannel.ts";

type StageChannel = {
  readonly storyId: string;
  readonly state: StageState;
  readonly onCommand: (command: RemoteCommand) => void;
  readonly onStepKey: (key: string) => void;
  readonly onClock: (startedAtMs: number | null) => void;
};

/** The stage's end: tells where it is when that changes and when asked, and does what the notes order. */
export function useStageChannel({ storyId, state, onCommand, onStepKey, onClock }: StageChannel) {
  // Only to tell several stages of one browser apart.
  const [stage] = useState(() => Math.random().toString(36).slice(2));
  const { key, screen, screens, isBlack, isPlaying, startedAtMs } = state;

  const onMessage = (message: TourMessage) => {
    if (message.type === "hello") return tell();
    if (message.stage !== stage) return;
    switch (message.type) {
      case "command":
        return onCommand(message.command);
      case "step":
        return onStepKey(message.key);
      case "clock":
        return onClock(message.startedAtMs);
      case "state":
      case "bye":
        return;
    }
  };
  const { send, isMissing } = useTourChannel(storyId, onMessage, { type: "bye", stage });
  const tell = useEffectEvent(() => send({ type: "state", stage, ...state }));

  useEffect(() => {
    send({ type: "state", stage, key, screen, screens, isBlack, isPlaying, startedAtMs });
  }, [send, stage, key, screen, screens, isBlack, isPlaying, startedAtMs]);

  // Back from where the browser keeps pages that were left.
  useEffect(() => {
    addEventListener("pageshow", tell);
    return () => removeEventListener("pageshow", tell);
  }, []);

  return isMissing;
}
