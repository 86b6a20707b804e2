import styles from "./SourceEdge.module.css";
import { toSourcePaint } from "./sourcePaint.ts";

/**
 * The rule along a quotation, in its source's colour and pattern. It fills the block height of the nearest
 * positioned ancestor, at the inline start. Drawn as SVG, because printers leave backgrounds out. Needs `SourcePaints`
 * once in the document. `index` is the source's place in the story, from 0.
 */
export function SourceEdge({ index }: { readonly index: number }) {
  return (
    <svg className={styles.edge} aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill={toSourcePaint(index)} />
    </svg>
  );
}
