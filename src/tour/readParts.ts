import type { Part } from "./toScreens.ts";

/** With its sides, from the left of the area. */
export type PlacedPart = Part & { readonly left: number; readonly right: number };

/**
 * Where the parts (`[data-part]`) of what `area` scrolls stand, in the area's own pixels: rectangles are measured in those
 * of the window, whatever zoom lies between. What comes after the last part counts as one more, so that nothing is left out.
 */
export function readParts(area: HTMLElement, content: HTMLElement): readonly PlacedPart[] {
  const box = area.getBoundingClientRect();
  const ratio = area.offsetHeight > 0 ? box.height / area.offsetHeight : 1;
  const toPart = (element: Element): PlacedPart => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const toOwn = (y: number) => Math.floor((y - box.top) / ratio + area.scrollTop);
    const toOwnX = (x: number) => Math.round((x - box.left) / ratio);
    return { top: toOwn(top), bottom: toOwn(bottom), left: toOwnX(left), right: toOwnX(right) };
  };
  const parts = Array.from(content.querySelectorAll("[data-part]"), toPart).filter(
    ({ top, bottom }) => bottom > top,
  );
  const last = Math.max(0, ...parts.map(({ bottom }) => bottom));
  const whole = toPart(content);
  // White space below is not worth a screen.
  return whole.bottom - last > SPACE_PX ? [...parts, { ...whole, top: last }] : parts;
}

const SPACE_PX = 48;
