import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCuts, findScreen, type Part, toScreens } from "./toScreens.ts";

const part = (top: number, bottom: number): Part => ({ top, bottom });

const somePart = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 1500 }))
  .map(([top, heightPx]) => part(top, top + heightPx));
const someParts = fc.array(somePart, { maxLength: 12 });
const someHeight = fc.integer({ min: 20, max: 900 });

describe("the screenfuls of a step", () => {
  test("are one where everything fits, and where there is nothing", () => {
    expect(toScreens([part(0, 40), part(50, 300)], 300)).toEqual([{ start: 0, end: 300 }]);
    expect(toScreens([], 300)).toEqual([{ start: 0, end: 300 }]);
  });

  test("begin with the part that did not fit whole", () => {
    expect(toScreens([part(0, 40), part(50, 300), part(310, 500)], 400)).toEqual([
      { start: 0, end: 400 },
      { start: 310, end: 710 },
    ]);
  });

  test("keep a part in view that stands beside one that waits", () => {
    expect(toScreens([part(0, 300), part(0, 390), part(310, 500)], 400)).toEqual([
      { start: 0, end: 400 },
      { start: 310, end: 710 },
    ]);
  });

  test("scroll through a part that is higher than the screen, with some of it shown twice", () => {
    expect(toScreens([part(0, 100), part(100, 700)], 400)).toEqual([
      { start: 0, end: 400 },
      { start: 352, end: 752 },
    ]);
  });

  test("are one where the area has no height yet", () => {
    expect(toScreens([part(0, 100)], 0)).toEqual([{ start: 0, end: 0 }]);
  });

  test("show every part that fits whole, and every stretch of the others", () => {
    fc.assert(
      fc.property(someParts, someHeight, (parts, heightPx) => {
        const screens = toScreens(parts, heightPx);
        for (const { top, bottom } of parts) {
          if (bottom - top <= heightPx) {
            expect(screens.some(({ start, end }) => start <= top && bottom <= end)).toBe(true);
          } else {
            for (let y = top; y < bottom; y++) {
              expect(screens.some(({ start, end }) => start <= y && y < end)).toBe(true);
            }
          }
        }
      }),
    );
  });

  test("go downwards, each from where something is, and end", () => {
    fc.assert(
      fc.property(someParts, someHeight, (parts, heightPx) => {
        const screens = toScreens(parts, heightPx);
        const bottom = Math.max(0, ...parts.map((each) => each.bottom));
        screens.forEach(({ start, end }, index) => {
          expect(end - start).toBeLessThanOrEqual(heightPx);
          if (index > 0) expect(start).toBeGreaterThan(screens[index - 1]?.start ?? 0);
          if (index > 0) expect(start).toBeLessThan(bottom);
        });
      }),
    );
  });
});

describe("a part that is higher than the screen", () => {
  /** Lines of 36 px from 130 on, under a name of 30 px that stays. */
  const lines = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => part(from + n * 36, from + (n + 1) * 36));
  const high = { ...part(100, 850), leadPx: 30, lines: lines(130, 20) };

  test("goes on with the first line that was not read whole, under the name that stays", () => {
    const screens = toScreens([high], 400);
    // The foot at 400 fades what stands from 376 on, and so cuts the line from 346 to 382.
    expect(screens.map(({ start }) => start)).toEqual([0, 346 - 30, 670 - 30]);
    expect(findCuts([high], { start: 316, end: 716 })).toEqual([{ part: high, how: "goes-on" }]);
  });

  test("tells where its head is within a line", () => {
    const beside = { ...high, lines: [...high.lines, ...lines(148, 19)] };
    expect(findCuts([beside], { start: 316, end: 716 }).map(({ how }) => how)).toEqual(["within", "goes-on"]);
  });

  test("leaves no line unread, wherever lines stand", () => {
    const someHigh = fc
      .tuple(
        fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 40 }),
      )
      .map(([tops, leadPx]) => ({
        ...part(0, Math.max(...tops) + 36),
        leadPx,
        lines: tops.map((top) => part(top, top + 36)),
      }));
    fc.assert(
      fc.property(someHigh, fc.integer({ min: 150, max: 900 }), (each, heightPx) => {
        const screens = toScreens([each], heightPx);
        for (const line of each.lines) {
          const isRead = screens.some(({ start, end }, index) => {
            const from = index === 0 ? start : start + each.leadPx;
            const to = index === screens.length - 1 ? end : end - 24;
            return from <= line.top && line.bottom <= to;
          });
          expect(isRead).toBe(true);
        }
      }),
    );
  });
});

describe("the edges of a screen", () => {
  const screen = { start: 100, end: 500 };

  test("tell what was whole before, what will be, and what is too high for any", () => {
    const [whole, passed, waiting, high] = [part(100, 500), part(90, 110), part(450, 510), part(90, 700)];
    expect(findCuts([whole, passed, waiting, high, part(0, 100), part(500, 600)], screen)).toEqual([
      { part: passed, how: "passed" },
      { part: waiting, how: "waits" },
      { part: high, how: "goes-on" },
    ]);
  });

  test("keep their word: what has passed or waits stands whole on a screen before or after", () => {
    fc.assert(
      fc.property(someParts, someHeight, (parts, heightPx) => {
        const screens = toScreens(parts, heightPx);
        screens.forEach((each, index) => {
          for (const { part: cut, how } of findCuts(parts, each)) {
            if (how === "within") continue;
            const others = how === "passed" ? screens.slice(0, index) : screens.slice(index + 1);
            const isWhole = others.some(({ start, end }) => start <= cut.top && cut.bottom <= end);
            expect(isWhole).toBe(how !== "goes-on");
          }
        });
      }),
    );
  });
});

test("a hand that scrolls is on the last screen that begins above", () => {
  const screens = toScreens([part(0, 300), part(300, 600), part(600, 900)], 300);
  expect([0, 299, 300, 450, 2000].map((scrollTopPx) => findScreen(screens, scrollTopPx))).toEqual([
    0, 1, 1, 1, 2,
  ]);
});
