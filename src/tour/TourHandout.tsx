import type { ReactNode } from "react";
import type { Story } from "../model/storySchema.ts";
import { tourWords } from "../words/tourWords.ts";
import { HandoutArticles } from "./HandoutArticles.tsx";
import { HandoutKey } from "./HandoutKey.tsx";
import styles from "./TourHandout.module.css";
import type { TourStep } from "./tourSteps.ts";

export type TourHandoutProps = {
  readonly story: Story;
  readonly steps: readonly TourStep[];
  /** The still timeline of a step; an SVG of the page's width (680 px). */
  readonly renderPicture: (step: TourStep) => ReactNode;
  /** The step in words, under a heading of the second level. */
  readonly renderStep: (step: TourStep) => ReactNode;
  /** Where the whole is to be found; absolute. */
  readonly address: string;
};

/**
 * The whole tour on paper, A4 or US letter: what it is made from, how to read it, and each step with its picture, its
 * quotations and how its date is known. Shown in print only; whoever places it hides the rest of the page there.
 */
export function TourHandout({ story, steps, renderPicture, renderStep, address }: TourHandoutProps) {
  const { handout } = tourWords;
  return (
    <section className={styles.handout}>
      <header className={styles.header}>
        <p className={styles.kicker}>{handout.kicker(steps.length)}</p>
        <h1 className={styles.title}>
          <bdi lang={story.language} dir="auto">
            {story.title}
          </bdi>
        </h1>
        <p className={styles.summary}>
          <bdi lang={story.language} dir="auto">
            {story.summary}
          </bdi>
        </p>
        <p className={styles.address}>
          {handout.whole} <a href={address}>{address}</a>
        </p>
      </header>
      <HandoutArticles story={story} />
      <HandoutKey />
      <ol className={styles.steps}>
        {steps.map((step, i) => (
          <li key={step.key} className={styles.step}>
            <p className={styles.number}>
              <span className="visually-hidden">{handout.stepLabel(i + 1, steps.length)}</span>
              <span aria-hidden="true">{handout.number(i + 1, steps.length)}</span>
            </p>
            <div className={styles.picture}>{renderPicture(step)}</div>
            {renderStep(step)}
          </li>
        ))}
      </ol>
    </section>
  );
}
