import { Button } from "../ui/Button.tsx";
import { words } from "../words/words.ts";
import styles from "./Toolbar.module.css";

type ZoomButtonsProps = {
  onZoom(direction: "in" | "out" | "all"): void;
  /** Nothing is drawn that these could act on. */
  isIdle: boolean;
};

/** Zooms for those who have neither wheel nor keyboard. */
export function ZoomButtons({ onZoom, isIdle }: ZoomButtonsProps) {
  return (
    <fieldset className={styles.group} disabled={isIdle}>
      <legend className="visually-hidden">{words.app.zoomGroup}</legend>
      <Button aria-label={words.app.zoomOut} onClick={() => onZoom("out")}>
        −
      </Button>
      <Button aria-label={words.app.zoomIn} onClick={() => onZoom("in")}>
        +
      </Button>
      <Button onClick={() => onZoom("all")}>{words.app.zoomAll}</Button>
    </fieldset>
  );
}
