import type { TimelineEvent } from "../model/storySchema.ts";
import { Button } from "../ui/Button.tsx";
import { words } from "../words/words.ts";
import styles from "./Toolbar.module.css";
import { ZoomButtons } from "./ZoomButtons.tsx";

type TimelineToolbarProps = {
  landmarks: readonly TimelineEvent[];
  selectedId: string | null;
  onLandmark(eventId: string): void;
  onZoom(direction: "in" | "out" | "all"): void;
  onKeys(): void;
  /** Nothing is drawn that these could act on. */
  isIdle: boolean;
};

/** Flies to the landmarks, zooms for those who have neither wheel nor keyboard, and lists the keys for the rest. */
export function TimelineToolbar({
  landmarks,
  selectedId,
  onLandmark,
  onZoom,
  onKeys,
  isIdle,
}: TimelineToolbarProps) {
  return (
    <div className={styles.controls}>
      {landmarks.length > 0 && (
        <fieldset className={styles.group} disabled={isIdle}>
          <legend className="visually-hidden">{words.app.landmarks}</legend>
          {landmarks.map((event) => (
            <Button
              key={event.id}
              aria-current={event.id === selectedId ? "true" : undefined}
              onClick={() => onLandmark(event.id)}
            >
              <bdi>{event.label}</bdi>
            </Button>
          ))}
        </fieldset>
      )}
      <ZoomButtons onZoom={onZoom} isIdle={isIdle} />
      <Button aria-label={words.app.keysButton} aria-haspopup="dialog" onClick={onKeys}>
        {words.app.keysSign}
      </Button>
    </div>
  );
}
