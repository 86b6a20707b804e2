import { Button } from "../ui/Button.tsx";
import { formatDate } from "../words/formatDate.ts";
import { tourWords } from "../words/tourWords.ts";
import styles from "./TourBar.module.css";
import type { TourStep } from "./tourSteps.ts";

type TourBarProps = {
  readonly steps: readonly TourStep[];
  /** The present step, from 0. */
  readonly at: number;
  readonly onStep: (index: number) => void;
  readonly onLeave: () => void;
};

/** From step to step, and out of the tour, for a finger or a pointer; and what each step is, for whoever listens. */
export function TourBar({ steps, at, onStep, onLeave }: TourBarProps) {
  const { column, stepOf } = tourWords;
  return (
    <nav className={styles.bar} aria-label={column.steps}>
      <Button aria-disabled={at === 0} onClick={() => at > 0 && onStep(at - 1)}>
        {column.previous}
      </Button>
      <p>
        <span aria-hidden="true">{stepOf(at + 1, steps.length)}</span>
        <Button variant="quiet" aria-label={column.leaveLabel} onClick={onLeave}>
          {column.leave}
        </Button>
      </p>
      <Button
        variant="primary"
        aria-disabled={at >= steps.length - 1}
        onClick={() => at < steps.length - 1 && onStep(at + 1)}
      >
        {column.next}
      </Button>
      <p className="visually-hidden" role="status">
        {toAnnouncement(steps, at)}
      </p>
    </nav>
  );
}

/** What a live region says of a step. */
function toAnnouncement(steps: readonly TourStep[], at: number): string {
  const event = steps[at]?.event;
  return event
    ? tourWords.step(at + 1, steps.length, formatDate(event.date, event, "long"), event.label)
    : "";
}
