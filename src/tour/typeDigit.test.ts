import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_DIGITS, settleDigits, typeDigit } from "./typeDigit.ts";

/** Digits at their times, then the wait: the index that they jump to, in order. */
function play(keys: readonly (readonly [digit: number, atMs: number])[], count: number): readonly number[] {
  const jumps: number[] = [];
  let typed = NO_DIGITS;
  const take = (result: ReturnType<typeof typeDigit>) => {
    typed = result.typed;
    if (result.jump !== null) jumps.push(result.jump);
  };
  for (const [digit, atMs] of keys) {
    take(settleDigits(typed, atMs - 1));
    take(typeDigit(typed, digit, atMs, count));
  }
  take(settleDigits(typed, (keys.at(-1)?.[1] ?? 0) + 700));
  return jumps;
}

describe("digits", () => {
  test("jump at once where no longer number could follow", () => {
    expect(typeDigit(NO_DIGITS, 3, 5000, 7)).toEqual({ typed: NO_DIGITS, jump: 2 });
    expect(typeDigit(NO_DIGITS, 2, 5000, 12)).toEqual({ typed: NO_DIGITS, jump: 1 });
  });

  test("in a row make one number", () => {
    expect(typeDigit(NO_DIGITS, 1, 5000, 12)).toEqual({ typed: { text: "1", atMs: 5000 }, jump: null });
    expect(
      play(
        [
          [1, 5000],
          [2, 5700],
        ],
        12,
      ),
    ).toEqual([11]);
  });

  test("too far apart are two numbers", () => {
    expect(
      play(
        [
          [1, 5000],
          [2, 5702],
        ],
        12,
      ),
    ).toEqual([0, 1]);
  });

  test("that wait jump when their time is over, and not before", () => {
    const { typed } = typeDigit(NO_DIGITS, 1, 5000, 12);
    expect(settleDigits(typed, 5699)).toEqual({ typed, jump: null });
    expect(settleDigits(typed, 5700)).toEqual({ typed: NO_DIGITS, jump: 0 });
  });

  test("that name no step start anew with the last of them, or do nothing", () => {
    expect(
      play(
        [
          [1, 5000],
          [9, 5100],
        ],
        12,
      ),
    ).toEqual([8]);
    expect(play([[0, 5000]], 12)).toEqual([]);
    expect(play([[9, 5000]], 7)).toEqual([]);
  });

  test("never lead to a step that is not there", () => {
    const keys = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 1500 })));
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 130 }), (gaps, count) => {
        let atMs = 10_000;
        const timed = gaps.map(([digit, gapMs]) => {
          atMs += gapMs;
          return [digit, atMs] as const;
        });
        for (const jump of play(timed, count)) {
          expect(jump).toBeGreaterThanOrEqual(0);
          expect(jump).toBeLessThan(count);
        }
      }),
    );
  });
});
