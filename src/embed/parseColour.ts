import { err, ok, type Result } from "../model/result.ts";
import { isColourName } from "./colourNames.ts";

/** Longer than any colour; an address of any length must cost nothing. */
const MAX_LENGTH = 80;
const HEX = /^#([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/;

/**
 * A colour that may stand in a style property: `#rgb[a]`, `#rrggbb[aa]`, a CSS name, or `rgb()`, `hsl()`, `lab()`,
 * `lch()`, `oklab()`, `oklch()` and `color()` with plain numbers in them. Gives it trimmed and in small letters.
 * Nothing else passes: no `url()`, `var()`, `calc()`, escape, comment, semicolon or second value.
 */
export function parseColour(text: string): Result<string, "not-a-colour"> {
  if (text.length > MAX_LENGTH) return err("not-a-colour");
  const colour = text.trim().toLowerCase();
  const known = HEX.test(colour) || isColourName(colour) || FORMS.some((form) => form.test(colour));
  return known ? ok(colour) : err("not-a-colour");
}

// Pure: what only speaks to an embed leaves all of it out.
const FORMS = /* @__PURE__ */ toForms();

/**
 * https://www.w3.org/TR/css-color-4/#color-syntax, without what refers to other colours (`from`, `color-mix`, `var`).
 * Every repetition is bounded: no text takes long.
 */
function toForms(): readonly RegExp[] {
  const number = String.raw`[+-]?(?:\d{1,6}(?:\.\d{1,12})?|\.\d{1,12})(?:e-?\d{1,2})?`;
  const part = `(?:${number}%?|none)`;
  const hue = `(?:${number}(?:deg|grad|rad|turn)?|none)`;
  const space = " {1,4}";
  const alpha = `(?: {0,4}/ {0,4}${part})?`;
  // The older form with commas has neither `none` nor a slash.
  const comma = " {0,4}, {0,4}";
  const oldPart = `${number}%?`;
  const oldHue = `${number}(?:deg|grad|rad|turn)?`;
  const oldAlpha = `(?:${comma}${oldPart})?`;
  const call = (name: string, inside: string) => new RegExp(`^${name}\\( {0,4}${inside} {0,4}\\)$`);
  return [
    call("rgba?", `${part}${space}${part}${space}${part}${alpha}`),
    call("rgba?", `${oldPart}${comma}${oldPart}${comma}${oldPart}${oldAlpha}`),
    call("hsla?", `${hue}${space}${part}${space}${part}${alpha}`),
    call("hsla?", `${oldHue}${comma}${number}%${comma}${number}%${oldAlpha}`),
    call("(?:ok)?lch", `${part}${space}${part}${space}${hue}${alpha}`),
    call("(?:ok)?lab", `${part}${space}${part}${space}${part}${alpha}`),
    // What a browser makes of a mixed colour when it is asked for the computed one.
    call("color", `(?:srgb|srgb-linear|display-p3)${space}${part}${space}${part}${space}${part}${alpha}`),
  ];
}
