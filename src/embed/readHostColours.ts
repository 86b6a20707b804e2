import { COLOUR_ROLES, type ColourRole, type Colours, type Scheme } from "./colourRoles.ts";

/**
 * The colours that the page has set on `place` or around it, as `--dateline-paper` and so on, each as the browser
 * computes it there: `light-dark()`, `color-mix()`, `currentcolor` and system colours become plain ones.
 * `probe`: an element inside `place`, or `place` itself, on which `caret-color` shows nothing.
 */
export function readHostColours(place: Element, probe: HTMLElement): Colours {
  const style = getComputedStyle(place);
  const colours: Partial<Record<ColourRole, string>> = {};
  for (const role of COLOUR_ROLES) {
    const value = style.getPropertyValue(`--dateline-${role}`).trim();
    if (value && CSS.supports("color", value)) colours[role] = computeColour(probe, value);
  }
  return colours;
}

/** `important`, and without a transition: the page may have rules of its own for all its frames. */
function computeColour(probe: HTMLElement, value: string): string {
  const { style } = probe;
  style.setProperty("transition", "none", "important");
  style.setProperty("caret-color", value, "important");
  const colour = getComputedStyle(probe).caretColor;
  style.removeProperty("caret-color");
  style.removeProperty("transition");
  return colour;
}

/** The scheme that the page has chosen for this place. One that has both, or says nothing, leaves it to the reader's system. */
export function readHostScheme(place: Element): Scheme {
  const named = getComputedStyle(place).colorScheme.split(" ");
  const light = named.includes("light");
  return light === named.includes("dark") ? null : light ? "light" : "dark";
}
