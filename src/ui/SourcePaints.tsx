import styles from "./SourcePaints.module.css";

/**
 * The patterns that go with the source colours, once in a document: marks, swatches and passage edges paint with
 * them, so that sources stay apart in grey, in forced colours and for colour-blind readers.
 */
export function SourcePaints() {
  return (
    <svg className={styles.defs} aria-hidden="true" focusable="false">
      <defs>
        <Paint n={1} />
        <Paint n={2}>
          <path d="M-1 1 1 -1M-1 7 7 -1M5 7 7 5" strokeWidth="1.6" />
        </Paint>
        <Paint n={3}>
          <path d="M1.5 1.5h.01M4.5 4.5h.01" strokeWidth="1.9" strokeLinecap="round" />
        </Paint>
        <Paint n={4}>
          <path d="M0 1.5h6M0 4.5h6" strokeWidth="1.3" />
        </Paint>
        <Paint n={5}>
          <path d="M-1 -1 7 7M-1 7 7 -1" strokeWidth="1.1" />
        </Paint>
        <Paint n={6}>
          <path d="M1.5 0v6M4.5 0v6" strokeWidth="1.3" />
        </Paint>
      </defs>
    </svg>
  );
}

function Paint({ n, children }: { n: number; children?: React.ReactNode }) {
  return (
    <pattern id={`source-paint-${n}`} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" className={styles[`paint${n}`]} />
      <g className={styles.lines}>{children}</g>
    </pattern>
  );
}
