import type { StillWords } from "./stillLabel.ts";

type StillTextProps = {
  readonly words: StillWords;
  /** Where it hangs: pixels, or a share of the plot. */
  readonly x: string | number;
  /** From there to where the text begins. */
  readonly shiftPx: number;
  readonly y: number;
  readonly className: string | undefined;
};

/**
 * A line of text that takes exactly the room kept for it, in any font: what stands beside it was placed by the widths of
 * ours, which a reader may not have yet, or ever. In ours that changes a letter by about a hundredth at most.
 *
 * Moved by `transform`, and begun where it begins, because browsers disagree on `dx`, `text-anchor` and `tspan`
 * where the length is given.
 */
export function StillText({ words, x, shiftPx, y, className }: StillTextProps) {
  const shift = toPx(shiftPx);
  return (
    <text
      {...{ x, y, className }}
      transform={shift === 0 ? undefined : `translate(${shift})`}
      textLength={toPx(words.widthPx)}
      lengthAdjust="spacingAndGlyphs"
    >
      {words.text}
    </text>
  );
}

const toPx = (px: number): number => Math.round(px * 100) / 100;
