import fc from "fast-check";
import { expect, test } from "vitest";
import { wideFlight } from "./wideFlight.ts";

const DAY = 86_400_000;
const around = (day: number, days: number) => ({
  startMs: Date.UTC(2024, 0, day) - (days / 2) * DAY,
  endMs: Date.UTC(2024, 0, day) + (days / 2) * DAY,
});
const widthOf = ({ startMs, endMs }: { startMs: number; endMs: number }) => endMs - startMs;

test("shows both ends on the way from one event to another far away", () => {
  const [from, to] = [around(1, 14), around(200, 14)];
  const middle = wideFlight(from, to).at(0.5);
  expect(middle.startMs).toBeLessThanOrEqual(from.endMs);
  expect(middle.endMs).toBeGreaterThanOrEqual(to.startMs);
});

test("begins and ends where it is asked to, and is always a window", () => {
  const window = fc
    .tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.double({ min: 2, max: 20_000, noNaN: true }))
    .map(([day, days]) => around(day, days));
  fc.assert(
    fc.property(window, window, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
      const { at, durationMs } = wideFlight(from, to);
      // Far less than a pixel; the last frame of a flight is its aim itself.
      const accuracy = Math.max(widthOf(from), widthOf(to)) / 1e4;
      expect(Math.abs(at(0).startMs - from.startMs)).toBeLessThan(accuracy);
      expect(Math.abs(at(1).endMs - to.endMs)).toBeLessThan(accuracy);
      expect(widthOf(at(share))).toBeGreaterThan(0);
      expect(durationMs).toBeGreaterThanOrEqual(500);
      expect(durationMs).toBeLessThanOrEqual(1400);
    }),
  );
});
