import { describe, expect, test } from "vitest";
import { toStageScale } from "./useStageScale.ts";

describe("the logical screen", () => {
  test.each([
    [1280, 720, 1, 1280, 720],
    [1920, 1080, 1.5, 1280, 720],
    [3840, 2160, 3, 1280, 720],
    [1920, 1200, 1.5, 1280, 800],
    [1080, 1920, 1.5, 720, 1280],
  ])("of %d by %d is drawn %d times as large", (w, h, zoom, widthPx, heightPx) => {
    expect(toStageScale(w, h)).toEqual({ zoom, widthPx, heightPx });
  });

  test("of a small window is smaller, its type only a little", () => {
    expect(toStageScale(1024, 768)).toEqual({ zoom: 0.8, widthPx: 1280, heightPx: 960 });
    expect(toStageScale(1000, 400).zoom).toBe(0.8);
  });

  test.each([
    [390, 844],
    [640, 360],
    [320, 256],
    [959, 500],
  ])("of a phone, or of a page that is zoomed in (%d by %d), is the window itself", (w, h) => {
    expect(toStageScale(w, h)).toEqual({ zoom: 1, widthPx: w, heightPx: h });
  });
});
