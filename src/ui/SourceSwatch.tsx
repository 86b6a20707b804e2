import styles from "./SourceSwatch.module.css";
import { toSourcePaint } from "./sourcePaint.ts";

/**
 * A small disc in a source's colour and pattern. Decoration: the source's name stands beside it. Needs
 * `SourcePaints` once in the document. `index` is the source's place in the story, from 0.
 */
export function SourceSwatch({ index }: { readonly index: number }) {
  return (
    <svg className={styles.swatch} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <circle cx="6" cy="6" r="6" fill={toSourcePaint(index)} />
    </svg>
  );
}
