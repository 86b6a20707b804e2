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

  test("of a phone is smaller, not its type", () => {
    expect(toStageScale(390, 844)).toEqual({ zoom: 0.8, widthPx: 487.5, heightPx: 1055 });
  });
});
