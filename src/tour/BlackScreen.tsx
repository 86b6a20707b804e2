import { useEffect, useRef } from "react";
import { tourWords } from "../words/tourWords.ts";
import styles from "./BlackScreen.module.css";

/** Nothing to look at but the presenter. One large button: any click brings the screen back, and the focus to where it was. */
export function BlackScreen({ onWake }: { readonly onWake: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <button
      ref={button}
      type="button"
      className={styles.black}
      aria-label={tourWords.stage.blackBack}
      onClick={onWake}
    />
  );
}
