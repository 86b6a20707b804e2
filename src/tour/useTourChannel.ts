import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { openTourChannel, type TourChannel, type TourMessage } from "./tourChannel.ts";

/**
 * The channel of this story's tour while the component is there. `farewell` is the last that is said, when the component
 * or the page goes. `isMissing`: windows can't follow each other here.
 */
export function useTourChannel(
  storyId: string,
  onMessage: (message: TourMessage) => void,
  farewell: TourMessage | null,
) {
  const channel = useRef<TourChannel>(null);
  const [isMissing, setIsMissing] = useState(false);
  const onTold = useEffectEvent(onMessage);
  const sayFarewell = useEffectEvent((to: TourChannel | null) => {
    if (farewell) to?.send(farewell);
  });
  useEffect(() => {
    const opened = openTourChannel(storyId, onTold);
    channel.current = opened;
    setIsMissing(opened === null);
    const onPageHide = () => sayFarewell(opened);
    addEventListener("pagehide", onPageHide);
    return () => {
      removeEventListener("pagehide", onPageHide);
      sayFarewell(opened);
      channel.current = null;
      opened?.close();
    };
  }, [storyId]);
  const send = useCallback((message: TourMessage) => channel.current?.send(message), []);
  return { send, isMissing };
}
