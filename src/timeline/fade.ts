/** Fades are told apart in this many steps of opacity. */
const STEPS = 16;

/** One way in which paint fades along a shape; marks with the same fade share it. */
export type Fade = { readonly id: string; readonly opacities: readonly [start: number, end: number] };

/** `prefix` keeps the ids of two sets in one page apart. Opacities from 0 to 1. */
export function toFade(prefix: string, opacity0: number, opacity1: number): Fade {
  const [step0, step1] = [Math.round(opacity0 * STEPS), Math.round(opacity1 * STEPS)];
  return { id: `${prefix}-fade-${step0}-${step1}`, opacities: [step0 / STEPS, step1 / STEPS] };
}
