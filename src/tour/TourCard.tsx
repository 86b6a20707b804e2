import { type ReactNode, useId } from "react";
import { Button } from "../ui/Button.tsx";
import { tourWords } from "../words/tourWords.ts";
import { TourBar } from "./TourBar.tsx";
import styles from "./TourCard.module.css";
import type { TourStep } from "./tourSteps.ts";
import { useStepKeys } from "./useStepKeys.ts";

type TourCardProps = {
  readonly steps: readonly TourStep[];
  /** The present step, from 0. */
  readonly at: number;
  readonly onStep: (index: number) => void;
  /** What a step shows; `headingId` is for its heading. */
  readonly renderStep: (step: TourStep, headingId: string) => ReactNode;
  readonly tools: ReactNode;
  readonly onLeave: () => void;
  /** Of the card, which can take the focus. */
  readonly id: string;
};

/** The tour one step at a time. The way on stands first, so that it stays where it is however long a step is. */
export function TourCard({ steps, at, onStep, renderStep, tools, onLeave, id }: TourCardProps) {
  const { column } = tourWords;
  const headingId = useId();
  useStepKeys(steps.length, at, onStep);
  const step = steps[at];
  return (
    <section id={id} tabIndex={-1} className={styles.card} aria-labelledby={headingId} data-tour="">
      <TourBar steps={steps} at={at} onStep={onStep} onLeave={onLeave} />
      {step && <div className={styles.step}>{renderStep(step, headingId)}</div>}
      {/* On, from the end of a long step too. */}
      <div className={styles.tools}>
        {tools}
        {at < steps.length - 1 && <Button onClick={() => onStep(at + 1)}>{column.nextStep}</Button>}
      </div>
    </section>
  );
}
