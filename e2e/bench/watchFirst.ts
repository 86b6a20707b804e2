/** What to look for, and whether it must be on the screen or anywhere in the page. */
export type Watched = { readonly selector: string; readonly where: "screen" | "page" };

/**
 * Runs in the page, from before its first line: leaves a `performance.mark` with each name right after the frame in
 * which an element of its selector is there for the first time. It must hold everything it needs.
 */
export function watchFirst(watched: Readonly<Record<string, Watched>>): void {
  /** Of this an event's name can be read. */
  const leastPx = 10;
  const left = new Map(Object.entries(watched));

  const isThere = (element: Element, where: Watched["where"]): boolean => {
    const box = element.getBoundingClientRect();
    if (getComputedStyle(element).visibility !== "visible") return false;
    if (where === "page") return Math.min(box.width, box.height) >= leastPx;
    const width = Math.min(box.right, innerWidth) - Math.max(box.left, 0);
    const height = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
    return Math.min(width, height) >= leastPx;
  };

  const look = () => {
    for (const [name, { selector, where }] of left) {
      if (!Array.from(document.querySelectorAll(selector)).some((element) => isThere(element, where)))
        continue;
      left.delete(name);
      // A message comes after the frame that is being made: what was seen has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        performance.mark(name);
        port1.close();
      };
      port2.postMessage(null);
    }
    if (left.size > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
