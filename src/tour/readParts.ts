import type { Part } from "./toScreens.ts";

/** With its sides, from the left of the area. */
export type PlacedPart = Part & { readonly left: number; readonly right: number };

/**
 * Where the parts (`[data-part]`) of what `area` scrolls stand, in the area's own pixels: rectangles are measured in those
 * of the window, whatever zoom lies between. Everything must stand in a part. Those of a side (`[data-side]`) that stays in
 * sight are not turned over, so they don't count.
 */
export function readParts(area: HTMLElement, content: HTMLElement): readonly PlacedPart[] {
  const box = area.getBoundingClientRect();
  const ratio = area.offsetHeight > 0 ? box.height / area.offsetHeight : 1;
  const toOwn = (y: number) => Math.floor((y - box.top) / ratio + area.scrollTop);
  const toOwnX = (x: number) => Math.round((x - box.left) / ratio);
  const staying = findStaying(area, content);
  return Array.from(content.querySelectorAll<HTMLElement>("[data-part]"))
    .filter((element) => !staying.some((side) => side.contains(element)))
    .map((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const isHigh = (bottom - top) / ratio > area.clientHeight;
      return {
        ...{ top: toOwn(top), bottom: toOwn(bottom), left: toOwnX(left), right: toOwnX(right) },
        ...(isHigh && {
          leadPx: Math.max(0, ...Array.from(element.querySelectorAll(STICKING), toHeight)),
          lines: readLines(element).map((line) => ({ top: toOwn(line.top), bottom: toOwn(line.bottom) })),
        }),
      };
    })
    .filter(({ top, bottom }) => bottom > top);
}

/** The name of whose words a part holds, which stays at the top while it is read. */
const STICKING = "[data-sticks]";
const toHeight = (element: Element): number => (element instanceof HTMLElement ? element.offsetHeight : 0);

/** The sides that stay in sight. One that is higher than the area is told so, scrolls with the rest, and is turned over. */
function findStaying(area: HTMLElement, content: HTMLElement): readonly HTMLElement[] {
  return Array.from(content.querySelectorAll<HTMLElement>("[data-side]")).filter((side) => {
    side.toggleAttribute("data-is-high", side.offsetHeight > area.clientHeight);
    return getComputedStyle(side).position === "sticky";
  });
}

/** The boxes of the lines of text, but not of names that stick. */
function readLines(part: HTMLElement): readonly DOMRect[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines: DOMRect[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.closest(STICKING)) continue;
    range.selectNodeContents(walker.currentNode);
    lines.push(...range.getClientRects());
  }
  return lines;
}
