import { type ReactNode, useId, useRef, useState } from "react";
import { Button } from "../ui/Button.tsx";
import { tourWords } from "../words/tourWords.ts";
import { TourBar } from "./TourBar.tsx";
import styles from "./TourColumn.module.css";
import type { TourStep } from "./tourSteps.ts";
import { useScrolledStep } from "./useScrolledStep.ts";
import { useStepKeys } from "./useStepKeys.ts";

type TourColumnProps = {
  readonly steps: readonly TourStep[];
  /** The present step, from 0. */
  readonly at: number;
  readonly onStep: (index: number) => void;
  /** What a step shows; `headingId` is for its heading. */
  readonly renderStep: (step: TourStep, headingId: string) => ReactNode;
  /** What else the tour can do, as buttons. */
  readonly tools: ReactNode;
  /** To everything else that the story has. */
  readonly onLeave: () => void;
  /** The column itself scrolls; else the page does, under a timeline that stays in place. */
  readonly isScroller: boolean;
  /** How much of the page's top that timeline covers of this column, in CSS pixels. */
  readonly getCoveredPx: (column: HTMLElement) => number;
  readonly headingId: string;
  /** Of what holds the steps, which can take the focus. */
  readonly stepsId: string;
};

/** The tour for somebody who reads: one step under the other, to be scrolled or tapped through. */
export function TourColumn(props: TourColumnProps) {
  const { steps, at, onStep, tools, onLeave, isScroller, headingId } = props;
  const { column } = tourWords;
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useScrolledStep({
    ...{ at, onStep },
    getCoveredPx: () => (root ? props.getCoveredPx(root) : 0),
    scroller: isScroller ? root : root && window,
    getItems: () => [...(list.current?.children ?? [])].filter((child) => child instanceof HTMLElement),
  });
  useStepKeys(steps.length, at, onStep);
  const header = (
    <header className={styles.header}>
      <h2 id={headingId} tabIndex={-1}>
        {tourWords.heading}
      </h2>
      <div className={styles.tools}>
        {steps.length > 0 ? tools : <Button onClick={onLeave}>{column.leaveLabel}</Button>}
      </div>
    </header>
  );
  if (steps.length === 0) {
    return (
      <section className={styles.column} aria-labelledby={headingId}>
        {header}
        <p className={styles.intro}>{tourWords.none}</p>
      </section>
    );
  }
  return (
    <section className={styles.column} aria-labelledby={headingId}>
      {header}
      {/* Takes the focus when the tour begins, so that the keys scroll it. */}
      <div
        ref={setRoot}
        id={props.stepsId}
        tabIndex={-1}
        {...{ role: "group", "aria-labelledby": headingId }}
        className={styles.scroll}
        data-scrolls={isScroller || undefined}
      >
        <p className={styles.intro}>{column.intro(steps.length)}</p>
        <ol ref={list} className={styles.steps}>
          {steps.map((step, index) => (
            <Step key={step.key} {...{ step, index, count: steps.length, isPresent: index === at }}>
              {props.renderStep}
            </Step>
          ))}
        </ol>
        <footer className={styles.end}>
          <h3>{column.endHeading}</h3>
          <p>{column.end}</p>
          <div className={styles.tools}>
            <Button onClick={onLeave}>{column.leaveLabel}</Button>
            <Button onClick={() => onStep(0)}>{column.again}</Button>
          </div>
        </footer>
      </div>
      <div className={styles.bar}>
        <TourBar steps={steps} at={at} onStep={onStep} onLeave={onLeave} />
      </div>
    </section>
  );
}

type StepProps = {
  readonly step: TourStep;
  readonly index: number;
  readonly count: number;
  readonly isPresent: boolean;
  readonly children: TourColumnProps["renderStep"];
};

function Step({ step, index, count, isPresent, children: render }: StepProps) {
  const headingId = useId();
  return (
    <li className={styles.step} aria-current={isPresent ? "step" : undefined} aria-labelledby={headingId}>
      <p className={styles.count}>{tourWords.stepOf(index + 1, count)}</p>
      {render(step, headingId)}
    </li>
  );
}
