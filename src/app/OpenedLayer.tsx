import { type ReactNode, useState } from "react";
import { Button } from "../ui/Button.tsx";
import { words } from "../words/words.ts";
import type { Layer } from "./createFocusKeeper.ts";
import styles from "./ReadingPane.module.css";

type OpenedLayerProps = {
  layer: Layer;
  /** Another layer lies over it: it keeps its place, and is out of reach. */
  isCovered: boolean;
  children: ReactNode;
};

/** What lies over the list: beside the timeline it fills the column, below it is a sheet that can be made taller. */
export function OpenedLayer({ layer, isCovered, children }: OpenedLayerProps) {
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
      <div className={styles.scroll}>{children}</div>
    </div>
  );
}
