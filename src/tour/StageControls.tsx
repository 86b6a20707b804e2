import { Button } from "../ui/Button.tsx";
import { tourWords } from "../words/tourWords.ts";
import { StageClock } from "./StageClock.tsx";
import styles from "./StageControls.module.css";

type StageControlsProps = {
  readonly title: string;
  readonly lang: string;
  readonly run: (
    command: "next" | "previous" | "black" | "autoplay" | "notes" | "full-screen" | "leave",
  ) => void;
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
  readonly isPlaying: boolean;
  readonly intervalS: number;
  readonly onInterval: () => void;
  readonly startedAtMs: number | null;
  readonly isTimerShown: boolean;
  readonly onTimer: () => void;
  /** `null`: the page can't have the full screen. */
  readonly fullScreen: { readonly isOn: boolean } | null;
};

/** A slim bar for pointer and touch; quiet, because the audience sees it too. */
export function StageControls(props: StageControlsProps) {
  const { run } = props;
  const { stage } = tourWords;
  return (
    <div className={styles.bar}>
      <h1>
        <bdi lang={props.lang} dir="auto">
          {props.title}
        </bdi>
      </h1>
      <fieldset className={styles.controls}>
        <legend className="visually-hidden">{stage.controls}</legend>
        {/* Not `disabled` at the ends: the focus would be lost there. */}
        <Button variant="quiet" aria-disabled={props.isAtStart || undefined} onClick={() => run("previous")}>
          {stage.previous}
        </Button>
        <Button variant="quiet" aria-disabled={props.isAtEnd || undefined} onClick={() => run("next")}>
          {stage.next}
        </Button>
        <Button variant="quiet" aria-label={stage.blackLabel} onClick={() => run("black")}>
          {stage.black}
        </Button>
        <span className={styles.group} data-autoplay="">
          <Button variant={props.isPlaying ? "primary" : "quiet"} onClick={() => run("autoplay")}>
            {props.isPlaying ? stage.pause : stage.autoplay}
          </Button>
          <Button
            variant="quiet"
            aria-label={stage.intervalLabel(props.intervalS)}
            onClick={props.onInterval}
          >
            {stage.interval(props.intervalS)}
          </Button>
        </span>
        <span className={styles.group}>
          <Button variant="quiet" aria-expanded={props.isTimerShown} onClick={props.onTimer}>
            {stage.timer}
          </Button>
          {props.isTimerShown && <StageClock startedAtMs={props.startedAtMs} />}
        </span>
        <Button variant="quiet" onClick={() => run("notes")}>
          {stage.notes}
        </Button>
        {props.fullScreen && (
          <Button variant="quiet" onClick={() => run("full-screen")}>
            {props.fullScreen.isOn ? stage.leaveFullScreen : stage.fullScreen}
          </Button>
        )}
        <Button variant="quiet" aria-label={stage.leaveLabel} onClick={() => run("leave")}>
          {stage.leave}
        </Button>
      </fieldset>
    </div>
  );
}
