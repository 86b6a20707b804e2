import { type ReactNode, useRef } from "react";
import { Button } from "../ui/Button.tsx";
import { tourWords } from "../words/tourWords.ts";
import { NotesNotice } from "./NotesNotice.tsx";
import { NotesStep } from "./NotesStep.tsx";
import { StageClock } from "./StageClock.tsx";
import styles from "./TourNotes.module.css";
import { TourProgress } from "./TourProgress.tsx";
import type { TourStep } from "./tourSteps.ts";
import { type NotesOptions, useNotes } from "./useNotes.ts";
import { usePointerHand } from "./usePointerHand.ts";

export type TourNotesProps = NotesOptions & {
  readonly title: string;
  /** The language of the story. */
  readonly lang: string;
  /** The whole passages of a step, and how its date is known. */
  readonly renderNotes: (step: TourStep) => ReactNode;
};

/** A step's notes are read from their beginning, however far down those of the last one were. */
const showTop = (element: HTMLElement | null) => {
  if (element) scrollTo({ top: 0, behavior: "instant" });
};

/** The presenter's own window: what is on the stage, what comes next, and the time. Either window turns the pages. */
export function TourNotes({ title, lang, renderNotes, ...options }: TourNotesProps) {
  const { steps } = options;
  const root = useRef<HTMLElement>(null);
  const view = useNotes(options);
  usePointerHand(root, view.onHand);
  const { at, ask, screens, isBlack, isPlaying, startedAtMs } = view;
  const step = steps[at];
  const next = steps[at + 1];
  if (!step) return null;
  const { notes } = tourWords;

  return (
    <main ref={root} tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <h1 dir="auto">{notes.heading(title)}</h1>
        <div className={styles.bar}>
          <fieldset className={styles.controls}>
            <legend className="visually-hidden">{notes.controls}</legend>
            <Button onClick={() => ask("previous")}>{notes.goPrevious}</Button>
            <Button variant="primary" onClick={() => ask("next")}>
              {notes.goNext}
            </Button>
            {view.isFollowing && (
              <>
                <Button onClick={() => ask("black")}>{isBlack ? notes.show : notes.black}</Button>
                <span data-autoplay="">
                  <Button onClick={() => ask("autoplay")}>{isPlaying ? notes.pause : notes.autoplay}</Button>
                </span>
              </>
            )}
          </fieldset>
          <div className={styles.clock}>
            <StageClock startedAtMs={startedAtMs} />
            {startedAtMs === null ? (
              <Button onClick={() => view.setClock(Date.now())}>{notes.startClock}</Button>
            ) : (
              <Button onClick={() => view.setClock(null)}>{notes.resetClock}</Button>
            )}
          </div>
        </div>
        <NotesNotice status={view.status} isBlack={isBlack} isPlaying={isPlaying} />
      </header>
      <div key={step.key} ref={showTop} className={styles.step}>
        <p className={styles.place}>
          {notes.step(at + 1, steps.length)}
          {screens && ` · ${notes.screen(screens.screen + 1, screens.screens)}`}
        </p>
        <NotesStep step={step} lang={lang} />
        {renderNotes(step)}
      </div>
      <aside className={styles.aside}>
        <section className={styles.next}>
          <p className={styles.place}>{notes.next}</p>
          {next ? <NotesStep step={next} lang={lang} isNext /> : <p>{notes.end}</p>}
        </section>
        <TourProgress steps={steps} at={at} onStep={view.jump} lang={lang} style="list" />
      </aside>
    </main>
  );
}
