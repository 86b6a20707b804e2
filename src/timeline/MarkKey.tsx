import { type ReactNode, useCallback, useState } from "react";
import type { Segment } from "../layout/layoutTypes.ts";
import { timelineWords } from "../words/timelineWords.ts";
import { drawShapes, FadeMasks } from "./drawShapes.ts";
import eventStyles from "./eventItem.module.css";
import styles from "./MarkKey.module.css";
import { toMarkShapes } from "./markShapes.ts";

const WIDTH_PX = 34;
const HEIGHT_PX = 20;

type Sample = {
  readonly says: string;
  readonly shape: "dot" | "bar";
  readonly kinds: readonly Segment["kind"][];
  readonly sources: readonly number[];
};

const { shapes, sharedMark, keyUncertain, keyOngoing } = timelineWords;

const SAMPLES: readonly Sample[] = [
  { says: shapes.exactDay, shape: "dot", kinds: ["certain"], sources: [0] },
  { says: sharedMark, shape: "dot", kinds: ["certain"], sources: [0, 1] },
  { says: keyUncertain, shape: "bar", kinds: ["possible"], sources: [0] },
  { says: shapes.noStart, shape: "bar", kinds: ["tail-in", "certain"], sources: [0] },
  { says: keyOngoing, shape: "bar", kinds: ["certain", "ongoing"], sources: [0] },
  { says: shapes.expected, shape: "bar", kinds: ["expected"], sources: [] },
];

/**
 * What the marks mean, drawn with the same shapes as the marks. `isFolded`: behind a heading, where there is little
 * room. `children`: what else stands in its row.
 */
export function MarkKey({
  isFolded,
  children,
}: {
  readonly isFolded: boolean;
  readonly children?: ReactNode;
}) {
  const [masks] = useState(() => new FadeMasks("key"));
  const hold = useCallback((element: HTMLElement | null) => element?.append(masks.element), [masks]);
  const samples = (
    <ul className={styles.samples}>
      {SAMPLES.map((sample) => (
        <li key={sample.says}>
          <SampleMark {...sample} masks={masks} />
          {sample.says}
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.key}>
      {isFolded ? (
        <details>
          <summary>{timelineWords.keyHeading}</summary>
          {samples}
        </details>
      ) : (
        samples
      )}
      {children && <div className={styles.beside}>{children}</div>}
      <span ref={hold} className={styles.masks} />
    </div>
  );
}

function SampleMark({ shape, kinds, sources, masks }: Sample & { readonly masks: FadeMasks }) {
  const draw = useCallback(
    (svg: SVGSVGElement | null) => {
      if (!svg) return;
      const x0 = 0;
      const x1 = shape === "dot" ? 16 : WIDTH_PX - 2;
      const mark = { shape, x0, x1, segments: toSegments(kinds, x1) };
      drawShapes(svg, toMarkShapes(mark, sources, { x0: 0, x1 }), masks, eventStyles);
    },
    [shape, kinds, sources, masks],
  );
  return (
    <svg
      ref={draw}
      width={shape === "dot" ? 16 : WIDTH_PX}
      height={HEIGHT_PX}
      viewBox={`0 ${-HEIGHT_PX / 2} ${shape === "dot" ? 16 : WIDTH_PX} ${HEIGHT_PX}`}
      aria-hidden="true"
    />
  );
}

/** The stretches side by side; the open mark stands at the end of the last one. */
function toSegments(kinds: readonly Segment["kind"][], endX: number): readonly Segment[] {
  const stretches = kinds.filter((kind) => kind !== "ongoing");
  const widthPx = endX / stretches.length;
  const segments = stretches.map((kind, i) => ({ kind, x0: i * widthPx, x1: (i + 1) * widthPx }));
  return kinds.includes("ongoing")
    ? [...segments.map((s) => ({ ...s, x1: s.x1 - 8 })), { kind: "ongoing", x0: endX - 8, x1: endX }]
    : segments;
}
