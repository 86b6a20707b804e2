import fc from "fast-check";
import { expect, test } from "vitest";
import { interpolateWindow } from "./flyWindow.ts";

const window = fc
  .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 86_400_000, max: 1e12 }))
  .map(([startMs, width]) => ({ startMs, endMs: startMs + width }));

test("a flight begins where it was and ends where it goes, to a tenth of a second", () => {
  fc.assert(
    fc.property(window, window, (from, to) => {
      const first = interpolateWindow(from, to, 0);
      const last = interpolateWindow(from, to, 1);
      expect(Math.abs(first.startMs - from.startMs)).toBeLessThan(100);
      expect(Math.abs(last.endMs - to.endMs)).toBeLessThan(100);
    }),
  );
});

test("no window on the way is narrower or wider than both ends", () => {
  fc.assert(
    fc.property(window, window, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
      const at = interpolateWindow(from, to, t);
      const width = at.endMs - at.startMs;
      const widths = [from.endMs - from.startMs, to.endMs - to.startMs];
      expect(width).toBeGreaterThanOrEqual(Math.min(...widths) - 100);
      expect(width).toBeLessThanOrEqual(Math.max(...widths) + 100);
    }),
  );
});
