import { toSourcePaint } from "../ui/sourcePaint.ts";
import { type Fade, toFade } from "./fade.ts";
import type { MarkShape } from "./markShapes.ts";
import styles from "./StillTimeline.module.css";

/** Pixels along the plot as a share of its width, for an attribute. */
export type ToShare = (px: number) => string;

type StillShapesProps = {
  readonly shapes: readonly MarkShape[];
  /** Names the fades: they are drawn by `StillFades`. */
  readonly idPrefix: string;
  /** Along a bar lengths are shares of the plot, so that the picture can be stretched; `null`: pixels, as in a dot. */
  readonly toShare: ToShare | null;
};

/** The shapes of one mark as SVG elements: the same as `drawShapes` makes for the live timeline. */
export function StillShapes({ shapes, idPrefix, toShare }: StillShapesProps) {
  return [...shapes.entries()].map(([order, shape]) => (
    <StillShape key={order} shape={shape} idPrefix={idPrefix} toShare={toShare ?? toPx} />
  ));
}

const toPx = (px: number): string => String(Math.round(px * 100) / 100);

function StillShape({ shape, idPrefix, toShare }: { shape: MarkShape; idPrefix: string; toShare: ToShare }) {
  switch (shape.kind) {
    case "band": {
      const { x, y, width, height, source, opacity0, opacity1 } = shape;
      const isEven = opacity0 === opacity1;
      return (
        <rect
          {...{ x: toShare(x), y: toPx(y), width: toShare(width), height: toPx(height) }}
          fill={toSourcePaint(source)}
          fillOpacity={isEven && opacity0 < 1 ? toPx(opacity0) : undefined}
          mask={isEven ? undefined : `url(#${toFade(idPrefix, opacity0, opacity1).id})`}
        />
      );
    }
    case "wedge":
      return (
        <path
          d={shape.path}
          fill={toSourcePaint(shape.source)}
          fillOpacity={shape.opacity < 1 ? toPx(shape.opacity) : undefined}
        />
      );
    case "pill": {
      const { x, y, width, height } = shape;
      const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
      return <rect {...box} rx={box.height / 2} className={styles.pill} />;
    }
    case "line":
      return <StillLine line={shape} toShare={toShare} />;
  }
}

type Line = Extract<MarkShape, { kind: "line" }>;

function StillLine({ line, toShare }: { line: Line; toShare: ToShare }) {
  const { path, along, dash, widthPx } = line;
  const stroke = { className: styles[dash], strokeWidth: widthPx };
  if (!along) return <path d={path} {...stroke} />;
  switch (along.kind) {
    case "rails": {
      const ends = { x1: toShare(along.x0), x2: toShare(along.x1), ...stroke };
      return (
        <>
          <line {...ends} y1={-along.y} y2={-along.y} />
          <line {...ends} y1={along.y} y2={along.y} />
        </>
      );
    }
    case "box": {
      const { x0, x1, y } = along;
      return <rect x={toShare(x0)} y={-y} width={toShare(x1 - x0)} height={2 * y} {...stroke} />;
    }
    case "at":
      return (
        <svg x={toShare(along.x)} overflow="visible" aria-hidden="true">
          <path d={path} transform={`translate(${-along.x})`} {...stroke} />
        </svg>
      );
  }
}

/** The fades that some shapes need, once each. Goes into the picture's `defs`. */
export function StillFades({ shapes, idPrefix }: Pick<StillShapesProps, "shapes" | "idPrefix">) {
  const fades = new Map<string, Fade>();
  for (const shape of shapes) {
    if (shape.kind !== "band" || shape.opacity0 === shape.opacity1) continue;
    const fade = toFade(idPrefix, shape.opacity0, shape.opacity1);
    fades.set(fade.id, fade);
  }
  return [...fades.values()].map(({ id, opacities: [start, end] }) => (
    <g key={id}>
      <linearGradient id={`${id}-run`}>
        <stop stopColor="white" stopOpacity={start} />
        <stop offset="1" stopColor="white" stopOpacity={end} />
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill={`url(#${id}-run)`} />
      </mask>
    </g>
  ));
}
