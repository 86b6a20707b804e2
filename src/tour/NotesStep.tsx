import { formatDate } from "../words/formatDate.ts";
import { tourWords } from "../words/tourWords.ts";
import styles from "./NotesStep.module.css";
import type { TourStep } from "./tourSteps.ts";

type NotesStepProps = {
  readonly step: TourStep;
  readonly lang: string;
  /** The one that comes after: smaller. */
  readonly isNext?: boolean;
};

/** A step as the presenter needs it at a glance: label, date, and the sentence that is ours. */
export function NotesStep({ step, lang, isNext = false }: NotesStepProps) {
  const { event, note } = step;
  return (
    <div className={isNext ? styles.next : styles.present}>
      <h2>
        <bdi lang={lang} dir="auto">
          {event.label}
        </bdi>
      </h2>
      <p className={styles.date}>{formatDate(event.date, event, "long")}</p>
      {note !== null && (
        <p className={styles.note}>
          {tourWords.notes.ourNote}{" "}
          <bdi lang={lang} dir="auto">
            {note}
          </bdi>
        </p>
      )}
    </div>
  );
}
