import { describe, expect, it } from "vitest";
import { approximateTextWidth } from "./approximateTextWidth.ts";
import { TEXT_SPARE_PX } from "./layoutTypes.ts";

describe("approximateTextWidth", () => {
  // As Chromium draws them in Public Sans, kerning included.
  it.each([
    ["Netanyahu vows more pressure on Hamas", "label", 255.4],
    ["Hamas attack on Israel", "label", 139.9],
    ["Haliva resigns", "label", 86.5],
    ["weekend of 20–21 Apr 2024", "date", 155.9],
    ["under way on 22 Apr 2024, start not stated", "date", 238.4],
  ] as const)("is within a hundredth of the width of “%s” in the font", (text, style, px) => {
    const width = approximateTextWidth(text, style) - TEXT_SPARE_PX;
    expect(width).toBeGreaterThanOrEqual(px * 0.99);
    expect(width).toBeLessThanOrEqual(px * 1.01);
  });

  it("gives combining and direction marks no width of their own", () => {
    expect(approximateTextWidth("e\u0301", "label")).toBe(approximateTextWidth("e", "label"));
    expect(approximateTextWidth("é", "label")).toBe(approximateTextWidth("e", "label"));
    expect(approximateTextWidth("\u2067a\u2069", "label")).toBe(approximateTextWidth("a", "label"));
  });

  it("gives other scripts a width", () => {
    expect(approximateTextWidth("שלום", "label")).toBeGreaterThan(30);
    expect(approximateTextWidth("戦争", "label")).toBeGreaterThan(26);
  });
});
