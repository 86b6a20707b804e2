import { type ReactNode, useRef, useState } from "react";
import { formatDate } from "../words/formatDate.ts";
import { tourWords } from "../words/tourWords.ts";
import { BlackScreen } from "./BlackScreen.tsx";
import { StageContent } from "./StageContent.tsx";
import { StageControls } from "./StageControls.tsx";
import { TourProgress } from "./TourProgress.tsx";
import styles from "./TourStage.module.css";
import type { TourStep } from "./tourSteps.ts";
import { usePointerHand } from "./usePointerHand.ts";
import { type StageOptions, useStage } from "./useStage.ts";
import { useStageScale } from "./useStageScale.ts";
import { useWakeLock } from "./useWakeLock.ts";

/**
 * `onStep` writes address, selection and window: the next render has another `at`. `onNotes` opens the second window;
 * `false`: the browser blocked it. `characterKeys: false`: letters and digits do nothing (WCAG 2.1.4).
 */
export type TourStageProps = StageOptions & {
  readonly title: string;
  readonly lang: string;
  /** The timeline, which fills its box. */
  readonly picture: ReactNode;
  /** What is said of a step. Its blocks carry `data-part`: each is shown whole on one screen where it fits. */
  readonly renderStep: (step: TourStep) => ReactNode;
  readonly canFullScreen?: boolean;
};

/** The tour in front of an audience: fills the window, which has nothing else in it meanwhile. Makes no request. */
export function TourStage(props: TourStageProps) {
  const { title, lang, steps, at, picture, renderStep, canFullScreen = true, ...options } = props;
  const root = useRef<HTMLElement>(null);
  const [isTimerShown, setIsTimerShown] = useState(false);
  const { zoom, widthPx, heightPx } = useStageScale();
  const stage = useStage({ ...options, steps, at });
  const { paging, autoplay, isBlack, notice, run } = stage;
  usePointerHand(root, autoplay.pause);
  useWakeLock();

  const step = steps[at];
  if (!step) return null;
  const { event } = step;
  const date = formatDate(event.date, event, "long");

  return (
    <main ref={root} tabIndex={-1} className={styles.root} aria-label={tourWords.stage.label(title)}>
      <p className="visually-hidden" role="status">
        {isBlack ? tourWords.stage.blackSaid : tourWords.step(at + 1, steps.length, date, event.label)}
      </p>
      <div
        className={styles.screen}
        style={{ zoom, inlineSize: widthPx, blockSize: heightPx }}
        inert={isBlack}
      >
        <div className={styles.picture}>{picture}</div>
        <StageContent {...paging} stepKey={step.key} notice={notice}>
          {renderStep(step)}
        </StageContent>
        <footer className={styles.foot}>
          <TourProgress steps={steps} at={at} onStep={stage.jump} lang={lang} style="line" />
          <StageControls
            {...{ title, lang, run, isTimerShown }}
            {...{ isAtStart: paging.isAtStart, isAtEnd: paging.isAtEnd }}
            {...{ isPlaying: autoplay.isPlaying, intervalS: autoplay.intervalS }}
            startedAtMs={stage.startedAtMs}
            onInterval={autoplay.changeInterval}
            onTimer={() => setIsTimerShown(!isTimerShown)}
            fullScreen={canFullScreen && stage.fullScreen.isPossible ? stage.fullScreen : null}
          />
        </footer>
      </div>
      {isBlack && <BlackScreen onWake={() => run("black")} />}
    </main>
  );
}
