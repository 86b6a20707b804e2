import { lazy, type ReactNode, Suspense, useState, useSyncExternalStore } from "react";
import { ErrorBoundary } from "react-error-boundary";
import type { Story } from "../model/storySchema.ts";
import type { TimelineProps } from "../timeline/Timeline.tsx";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { words } from "../words/words.ts";
import { SlotLandmarks } from "./SlotLandmarks.tsx";
import styles from "./TimelineSlot.module.css";

/** What draws the timeline, in a chunk of its own. */
export const importTimeline = () => import("./drawnTimeline.ts");
const makeTimeline = () => lazy(async () => ({ default: (await importTimeline()).Timeline }));

/** Asks for the timeline's chunk before there is a story to draw: on a slow line the two then come side by side. */
export function preloadTimeline(): void {
  // Where it doesn't come, the error boundary says so when it is drawn.
  importTimeline().catch(() => {});
}

/** `false` in prerendered pages and while they are taken over: the timeline needs sizes, so it starts after that. */
const useIsLive = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );

type TimelineSlotProps = {
  story: Story;
  /** What stands there until the timeline is drawn; its landmarks where left out. */
  still?: ReactNode;
};

/**
 * The place of the drawn timeline. Its size is fixed before the script arrives, so nothing shifts; a crash inside, or
 * a chunk that doesn't arrive, leaves the list and the panels working.
 */
export function TimelineSlot({ story, still: picture, ...props }: TimelineProps & TimelineSlotProps) {
  const isLive = useIsLive();
  // A chunk that didn't come is remembered as missing: to try again is to ask anew.
  const [Timeline, setTimeline] = useState(makeTimeline);
  const still = picture ?? <SlotLandmarks story={story} />;
  return (
    <div className={styles.slot} data-slot="timeline">
      {isLive ? (
        <ErrorBoundary FallbackComponent={Crash} onReset={() => setTimeline(makeTimeline)}>
          <Suspense fallback={still}>
            <Timeline {...props} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        still
      )}
      {/* Until the story is here, the page says in this place what it waits for: see startApp. */}
      <div className={styles.waiting} data-slot="waiting" />
    </div>
  );
}

function Crash({ error, resetErrorBoundary }: { error: unknown; resetErrorBoundary: () => void }) {
  return (
    <Notice tone="warning" role="alert" title={words.failure.crashHeading}>
      <p>{words.failure.crash}</p>
      <p>
        {words.failure.reportDetail} <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <Button onClick={resetErrorBoundary}>{words.failure.tryAgain}</Button>
    </Notice>
  );
}
