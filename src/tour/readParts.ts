import type { Part } from "./toScreens.ts";

/**
 * Where the parts (`[data-part]`) of what `area` scrolls stand, in the area's own pixels: rectangles are measured in those
 * of the window, whatever zoom lies between. What comes after the last part counts as one more, so that nothing is left out.
 */
export function readParts(area: HTMLElement, content: HTMLElement): readonly Part[] {
  const box = area.getBoundingClientRect();
  const ratio = area.offsetHeight > 0 ? box.height / area.offsetHeight : 1;
  const toPart = (element: Element): Part => {
    const { top, bottom } = element.getBoundingClientRect();
    const toOwn = (y: number) => Math.floor((y - box.top) / ratio + area.scrollTop);
    return { top: toOwn(top), bottom: toOwn(bottom) };
  };
  const parts = Array.from(content.querySelectorAll("[data-part]"), toPart).filter(
    ({ top, bottom }) => bottom > top,
  );
  const last = Math.max(0, ...parts.map(({ bottom }) => bottom));
  const end = toPart(content).bottom;
  // White space below is not worth a screen.
  return end - last > SPACE_PX ? [...parts, { top: last, bottom: end }] : parts;
}

const SPACE_PX = 48;
