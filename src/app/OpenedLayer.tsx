import { type ReactNode, useState } from "react";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { words } from "../words/words.ts";
import type { Layer } from "./createFocusKeeper.ts";
import styles from "./ReadingPane.module.css";

type OpenedLayerProps = {
  layer: Layer;
  /** Another layer lies over it: it keeps its place, and is out of reach. */
  isCovered: boolean;
  onClose(): void;
  /** `false`: its part of the page did not arrive. */
  children: ReactNode;
};

/** What lies over the list: beside the timeline it fills the column, below it is a sheet that can be made taller. */
export function OpenedLayer({ layer, isCovered, onClose, children }: OpenedLayerProps) {
  const [tall, setTall] = useState(false);
  return (
    <div
      className={`${styles.opened} ${isCovered ? styles.covered : ""}`}
      data-tall={tall}
      data-opened={layer}
      inert={isCovered}
    >
      <div className={styles.sheetSize}>
        <Button aria-expanded={tall} onClick={() => setTall(!tall)}>
          {tall ? words.app.shrinkSheet : words.app.growSheet}
        </Button>
      </div>
      <div className={styles.scroll}>
        {children || (
          <Notice tone="warning" role="alert" title={words.failure.panelHeading}>
            <p>{words.failure.panel}</p>
            <Button onClick={() => location.reload()}>{words.failure.reloadPage}</Button>{" "}
            <Button onClick={onClose}>{words.panel.close}</Button>
          </Notice>
        )}
      </div>
    </div>
  );
}
