import { isPlainClick } from "../ui/isPlainClick.ts";
import { tourWords } from "../words/tourWords.ts";
import styles from "./TourProgress.module.css";
import type { TourStep } from "./tourSteps.ts";

export type TourProgressProps = {
  readonly steps: readonly TourStep[];
  readonly at: number;
  readonly onStep: (index: number) => void;
  /** The address of a step, where each is a link; else each is a button. */
  readonly hrefOf?: (step: TourStep) => string;
  /** The language of the story's labels. */
  readonly lang?: string;
  /** `line`: one line that names the steps; `list`: one under the other. */
  readonly style: "line" | "list";
};

/** From so many steps on, a line has room for the name of the present one only. */
const CROWDED_FROM = 10;

/** Where the tour is, and the way to each of its steps. Names shorten only to the eye. */
export function TourProgress({ steps, at, onStep, hrefOf, lang, style }: TourProgressProps) {
  const isCrowded = style === "line" && steps.length >= CROWDED_FROM;
  return (
    <nav className={styles[style]} aria-label={tourWords.progress.label}>
      <ol data-crowded={isCrowded || undefined}>
        {steps.map((step, index) => {
          const current = index === at ? "step" : undefined;
          const content = (
            <>
              <span className={styles.number}>{index + 1}</span>{" "}
              <bdi lang={lang} dir="auto" className={styles.label}>
                {step.event.label}
              </bdi>
            </>
          );
          return (
            <li key={step.key} data-passed={index < at || undefined}>
              {hrefOf ? (
                <a
                  href={hrefOf(step)}
                  aria-current={current}
                  onClick={(click) => {
                    if (!isPlainClick(click)) return;
                    click.preventDefault();
                    onStep(index);
                  }}
                >
                  {content}
                </a>
              ) : (
                <button type="button" aria-current={current} onClick={() => onStep(index)}>
                  {content}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
