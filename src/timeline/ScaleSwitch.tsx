import { timelineWords } from "../words/timelineWords.ts";
import styles from "./ScaleSwitch.module.css";

export type ScaleSwitchProps = {
  readonly isOn: boolean;
  onToggle(): void;
};

/** Between the true scale and one on which long stretches that no article dates are drawn as breaks. */
export function ScaleSwitch({ isOn, onToggle }: ScaleSwitchProps) {
  return (
    <button type="button" className={styles.switch} aria-pressed={isOn} onClick={onToggle}>
      <svg className={styles.sign} width="16" height="14" viewBox="0 0 16 14" aria-hidden="true">
        <path d="M0 7H4.5L3 4L6 1M4.5 7L6 10L4.5 13M16 7H11.5L10 4L13 1M11.5 7L13 10L11.5 13" />
      </svg>
      {timelineWords.shortenUndated}
    </button>
  );
}
