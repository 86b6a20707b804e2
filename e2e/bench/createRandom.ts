/** Random choices that come out the same every time for a seed. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  readonly unit: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
};

/** mulberry32 by Tommy Ettinger (public domain): 32 bits of state are plenty for a test's data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number) => least + Math.floor(unit() * (most - least + 1));
  return { unit, whole, pick: (list) => list[whole(0, list.length - 1)] ?? list[0] };
}
