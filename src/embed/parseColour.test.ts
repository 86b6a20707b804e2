import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseColour } from "./parseColour.ts";

describe("takes", () => {
  test.each([
    ["#FFF", "#fff"],
    ["#1b1a18", "#1b1a18"],
    ["#11223344", "#11223344"],
    [" RebeccaPurple ", "rebeccapurple"],
    ["transparent", "transparent"],
    ["rgb(1, 2, 3)", "rgb(1, 2, 3)"],
    ["rgba(1,2,3,.5)", "rgba(1,2,3,.5)"],
    ["rgb(10% 20% 30% / 50%)", "rgb(10% 20% 30% / 50%)"],
    ["hsl(120deg 50% 40%)", "hsl(120deg 50% 40%)"],
    ["hsl(-0.5turn, 50%, 40%)", "hsl(-0.5turn, 50%, 40%)"],
    ["oklch(0.7 none 1e-7)", "oklch(0.7 none 1e-7)"],
    ["oklab(59.69% 0.1 -0.12 / 0.5)", "oklab(59.69% 0.1 -0.12 / 0.5)"],
    ["lab(50 40 -20)", "lab(50 40 -20)"],
    ["color(srgb 0.1 0.25098 0.3)", "color(srgb 0.1 0.25098 0.3)"],
  ])("%s", (text, colour) => {
    expect(parseColour(text)).toEqual({ ok: true, value: colour });
  });
});

describe("refuses", () => {
  test.each([
    "",
    "#ff",
    "#fffff",
    "fff",
    "red blue",
    "red;",
    "red;background:url(//evil)",
    "url(//evil)",
    "var(--x)",
    "calc(1)",
    "rgb(calc(1) 2 3)",
    "rgb(1 2)",
    "rgb(1, 2 3)",
    "rgb(1 2 3",
    "rgb(1 2 3) url(x)",
    "rgb(from red r g b)",
    "color-mix(in srgb, red, blue)",
    "light-dark(red, blue)",
    "currentcolor",
    "inherit",
    "Canvas",
    "r\\65 d",
    "red/**/",
    "red\nblue",
    "aqua aquamarine",
    "image-set(x)",
    `rgb(${"1".repeat(90)} 2 3)`,
  ])("%s", (text) => {
    expect(parseColour(text)).toEqual({ ok: false, error: "not-a-colour" });
  });
});

test("no text throws, and what passes holds nothing but the letters of a colour", () => {
  const likely = fc.stringMatching(/^(rgb|hsl|oklch|color|#)?[(]?[ 0-9a-f.,%/+deg-]*[)]?$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), likely), (text) => {
      const colour = parseColour(text);
      if (colour.ok) expect(colour.value).toMatch(/^[#a-z0-9 .,%/()+-]+$/);
    }),
  );
});

test("what passes is taken as it was given", () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(channel, channel, channel, (r, g, b) => {
      const colour = `rgb(${r} ${g} ${b})`;
      expect(parseColour(colour)).toEqual({ ok: true, value: colour });
    }),
  );
});

test("an endless colour is refused at once", () => {
  const start = performance.now();
  parseColour(`rgb(${"1 ".repeat(500_000)}`);
  expect(performance.now() - start).toBeLessThan(100);
});
