import { describe, expect, it } from "vitest";
import { createTimeScale } from "../layout/timeScale.ts";
import { toDraggedWindow, toPinchedWindow, toWheelIntent, type WheelInput } from "./gestureMath.ts";

const wheel = (fields: Partial<WheelInput>): WheelInput => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...fields,
});
const window = { startMs: 1_000_000, endMs: 2_000_000 };
const widthPx = 500;

describe("the wheel", () => {
  it("zooms by itself only where the page can't scroll", () => {
    expect(toWheelIntent(wheel({ deltaY: 100 }), "zoom").kind).toBe("zoom");
    expect(toWheelIntent(wheel({ deltaY: 100 }), "zoom-with-key").kind).toBe("hint");
  });

  it.each(["ctrlKey", "metaKey"] as const)("zooms with %s everywhere", (key) => {
    expect(toWheelIntent(wheel({ deltaY: 100, [key]: true }), "zoom-with-key").kind).toBe("zoom");
  });

  it("zooms out downwards and in upwards, by inverse factors", () => {
    const out = toWheelIntent(wheel({ deltaY: 100 }), "zoom");
    const back = toWheelIntent(wheel({ deltaY: -100 }), "zoom");
    if (out.kind !== "zoom" || back.kind !== "zoom") throw new Error("not a zoom");
    expect(out.factor).toBeGreaterThan(1);
    expect(out.factor * back.factor).toBeCloseTo(1);
  });

  it("zooms alike whether movement is counted in pixels or in lines", () => {
    expect(toWheelIntent(wheel({ deltaY: 3, deltaMode: 1 }), "zoom")).toEqual(
      toWheelIntent(wheel({ deltaY: 48 }), "zoom"),
    );
  });

  it("never leaps, however far it was turned", () => {
    const turned = toWheelIntent(wheel({ deltaY: 10_000, deltaMode: 2, ctrlKey: true }), "zoom");
    if (turned.kind !== "zoom") throw new Error("not a zoom");
    expect(turned.factor).toBeLessThan(1.25);
  });

  it("pans with shift, and when it is pushed sideways", () => {
    expect(toWheelIntent(wheel({ deltaY: 40, shiftKey: true }), "zoom-with-key")).toEqual({
      kind: "pan",
      dxPx: 40,
    });
    expect(toWheelIntent(wheel({ deltaX: -30, deltaY: 5 }), "zoom-with-key")).toEqual({
      kind: "pan",
      dxPx: -30,
    });
  });
});

describe("moving the window by hand", () => {
  it("keeps the time under a dragging pointer under it", () => {
    const before = createTimeScale(window, widthPx);
    const after = createTimeScale(toDraggedWindow(window, widthPx, 120), widthPx);
    expect(after.toMs(320)).toBeCloseTo(before.toMs(200));
    expect(after.window.endMs - after.window.startMs).toBeCloseTo(1_000_000);
  });

  it("keeps the time between two fingers between them", () => {
    const before = createTimeScale(window, widthPx);
    const after = createTimeScale(
      toPinchedWindow(window, widthPx, { middleX: 100, gapPx: 80 }, { middleX: 180, gapPx: 160 }),
      widthPx,
    );
    expect(after.toMs(180)).toBeCloseTo(before.toMs(100));
    expect(after.window.endMs - after.window.startMs).toBeCloseTo(500_000);
  });

  it("doesn't leap when two fingers meet", () => {
    const pinched = toPinchedWindow(window, widthPx, { middleX: 100, gapPx: 48 }, { middleX: 100, gapPx: 0 });
    expect(pinched.endMs - pinched.startMs).toBeCloseTo(2_000_000);
  });
});
