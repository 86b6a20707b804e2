import { describe, expect, it } from "vitest";
import { approximateTextWidth } from "./approximateTextWidth.ts";

describe("approximateTextWidth", () => {
  // Ems, as summed from the font's own advance widths.
  it.each([
    ["Netanyahu vows more pressure on Hamas", "label", 19.773 * 14],
    ["Hamas attack on Israel", "label", 10.855 * 14],
    ["weekend of 20–21 Apr 2024", "date", 13.043 * 12],
  ] as const)("is at least the width of “%s” in the font, and at most a tenth more", (text, style, px) => {
    const width = approximateTextWidth(text, style);
    expect(width).toBeGreaterThanOrEqual(px);
    expect(width).toBeLessThanOrEqual(px * 1.1);
  });

  it("gives combining and direction marks no width of their own", () => {
    expect(approximateTextWidth("e\u0301", "label")).toBe(approximateTextWidth("e", "label"));
    expect(approximateTextWidth("\u2067a\u2069", "label")).toBe(approximateTextWidth("a", "label"));
  });

  it("gives other scripts a width", () => {
    expect(approximateTextWidth("שלום", "label")).toBeGreaterThan(30);
    expect(approximateTextWidth("戦争", "label")).toBeGreaterThan(26);
  });
});
