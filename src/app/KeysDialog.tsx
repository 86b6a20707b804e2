import { useEffect, useId, useRef } from "react";
import { Button } from "../ui/Button.tsx";
import { keysWords } from "../words/keysWords.ts";
import styles from "./KeysDialog.module.css";

export type KeysDialogProps = {
  open: boolean;
  characterKeys: boolean;
  onCharacterKeysChange(on: boolean): void;
  onClose(): void;
};

/** The list of keys, and the switch for those that are single characters (WCAG 2.1.4). */
export function KeysDialog({ open, characterKeys, onCharacterKeysChange, onClose }: KeysDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();

  useEffect(() => {
    if (open && !dialog.current?.open) {
      dialog.current?.showModal();
      // Not on the switch, which comes first: a space bar meant for the page would turn the keys off.
      dialog.current?.querySelector("button")?.focus();
    }
    if (!open) dialog.current?.close();
  }, [open]);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={headingId} onClose={onClose}>
      <h2 id={headingId}>{keysWords.heading}</h2>
      <dl>
        {keysWords.keys.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={characterKeys}
          onChange={(event) => onCharacterKeysChange(event.target.checked)}
        />
        {keysWords.single}
      </label>
      <Button onClick={onClose}>{keysWords.close}</Button>
    </dialog>
  );
}
