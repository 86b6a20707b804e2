import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { StageState, TourMessage } from "./tourChannel.ts";
import { useTourChannel } from "./useTourChannel.ts";

/** `missing`: no such channel in this browser; `left`: the stage said that it goes; `silent`: it doesn't answer. */
export type LinkStatus = "looking" | "following" | "silent" | "left" | "missing";

const ASK_EVERY_MS = 2000;
/** So many questions in a row without an answer: nobody is there. */
const PATIENCE = 2;

/**
 * The notes' end: asks for the stage now and then, keeps to the one that answered first until it goes, and remembers
 * what it said last.
 */
export function useStageLink(storyId: string) {
  const [status, setStatus] = useState<LinkStatus>("looking");
  const [state, setState] = useState<StageState | null>(null);
  const stage = useRef<string | null>(null);
  const unanswered = useRef(0);

  const onMessage = (message: TourMessage) => {
    if (message.type === "state") {
      stage.current ??= message.stage;
      if (stage.current !== message.stage) return;
      unanswered.current = 0;
      const { type: _, stage: __, ...next } = message;
      setState((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
      setStatus("following");
    } else if (message.type === "bye" && message.stage === stage.current) {
      stage.current = null;
      setStatus("left");
    }
  };
  const { send, isMissing } = useTourChannel(storyId, onMessage, null);

  const ask = useEffectEvent(() => {
    if (unanswered.current === PATIENCE) {
      stage.current = null;
      setStatus((old) => (old === "left" ? old : "silent"));
    }
    unanswered.current += 1;
    send({ type: "hello" });
  });
  useEffect(() => {
    ask();
    const timer = setInterval(ask, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);

  return {
    status: isMissing ? ("missing" as const) : status,
    state,
    /** An order to the stage; `false`: nobody is there to carry it out. */
    order: (toMessage: (stage: string) => TourMessage): boolean => {
      if (status !== "following" || stage.current === null) return false;
      send(toMessage(stage.current));
      return true;
    },
  };
}
