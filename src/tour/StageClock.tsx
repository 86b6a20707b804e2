import { useEffect, useState } from "react";
import { tourWords } from "../words/tourWords.ts";
import { formatElapsed } from "./formatElapsed.ts";

/** The time since the talk began, as it runs; "0:00" before. Never read out by itself. */
export function StageClock({ startedAtMs }: { readonly startedAtMs: number | null }) {
  const [nowMs, setNowMs] = useState(startedAtMs ?? 0);
  useEffect(() => {
    if (startedAtMs === null) return;
    const read = () => setNowMs(Date.now());
    read();
    const timer = setInterval(read, 500);
    return () => clearInterval(timer);
  }, [startedAtMs]);
  const text = formatElapsed(startedAtMs === null ? 0 : nowMs - startedAtMs);
  return (
    <span role="timer" aria-live="off" aria-label={tourWords.stage.elapsedLabel(text)}>
      {text}
    </span>
  );
}
