import { useEffect, useState } from "react";
import type { LoadError } from "../load/fetchStory.ts";
import { isWorthRetrying } from "../load/fetchStory.ts";
import { LoadFailure } from "../load/useStory.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { words } from "../words/words.ts";
import type { BadFile } from "./formatBadFile.ts";
import styles from "./LoadNotice.module.css";
import { useChunk } from "./useChunk.ts";

type LoadNoticeProps = {
  storyId: string | null;
  error: Error | null;
  onRetry(): void;
  /** The page carries the prerendered list, which was checked when it was built. */
  listRemains: boolean;
};

/** How long a reader waits before the page says that it is waiting, and before it says that this is slow. */
const SAY_LOADING_MS = 400;
const SAY_SLOW_MS = 5000;

/** What stands where the story would: loading, slow, offline, or why it was refused, and the way on. */
export function LoadNotice({ storyId, error, onRetry, listRemains }: LoadNoticeProps) {
  const waited = useWaited(error === null);
  if (!error) {
    if (waited === "briefly") return null;
    return (
      <p className={styles.waiting} role="status">
        {waited === "slow" ? words.failure.slow : words.failure.loading}
      </p>
    );
  }
  // Anything but a LoadFailure is a mistake of ours: let the error boundary have it.
  if (!(error instanceof LoadFailure)) throw error;
  return (
    <div className={styles.notice}>
      <Notice tone="warning" role="alert" title={words.failure.heading}>
        <p dir="auto">
          <Reason error={error.reason} storyId={storyId ?? ""} />
        </p>
        {listRemains && <p>{words.failure.listRemains}</p>}
        <p className={styles.ways}>
          {isWorthRetrying(error.reason) && <Button onClick={onRetry}>{words.failure.tryAgain}</Button>}
          {!listRemains && <a href="./">{words.failure.toStart}</a>}
        </p>
      </Notice>
    </div>
  );
}

function Reason({ error, storyId }: { error: LoadError; storyId: string }) {
  switch (error.kind) {
    case "offline":
      return words.failure.offline;
    case "unreachable":
      return words.failure.unreachable;
    case "server":
      return words.failure.server(error.status);
    case "missing":
      return words.failure.missing(storyId);
    default:
      return <Refusal error={error} storyId={storyId} />;
  }
}

const loadFormat = () => import("./formatBadFile.ts");

function Refusal({ error, storyId }: { error: BadFile; storyId: string }) {
  const format = useChunk(loadFormat, true);
  switch (format.kind) {
    case "loading":
      return null;
    case "missing":
      return words.failure.refusedPlain;
    case "here":
      return format.module.formatBadFile(error, storyId);
  }
}

function useWaited(waiting: boolean): "briefly" | "long" | "slow" {
  const [waited, setWaited] = useState<"briefly" | "long" | "slow">("briefly");
  useEffect(() => {
    if (!waiting) return;
    const loading = setTimeout(() => setWaited("long"), SAY_LOADING_MS);
    const slow = setTimeout(() => setWaited("slow"), SAY_SLOW_MS);
    return () => {
      clearTimeout(loading);
      clearTimeout(slow);
      setWaited("briefly");
    };
  }, [waiting]);
  return waited;
}
