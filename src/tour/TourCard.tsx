import { type ReactNode, useId } from "react";
import { TourBar } from "./TourBar.tsx";
import styles from "./TourCard.module.css";
import type { TourStep } from "./tourSteps.ts";

type TourCardProps = {
  readonly steps: readonly TourStep[];
  /** The present step, from 0. */
  readonly at: number;
  readonly onStep: (index: number) => void;
  /** What a step shows; `headingId` is for its heading. */
  readonly renderStep: (step: TourStep, headingId: string) => ReactNode;
  readonly tools: ReactNode;
};

/** The tour one step at a time. The way on stands first, so that it stays where it is however long a step is. */
export function TourCard({ steps, at, onStep, renderStep, tools }: TourCardProps) {
  const headingId = useId();
  const step = steps[at];
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <TourBar steps={steps} at={at} onStep={onStep} />
      {step && <div className={styles.step}>{renderStep(step, headingId)}</div>}
      <div className={styles.tools}>{tools}</div>
    </section>
  );
}
