import type { OpenPage } from "./openPage.ts";
import type { Side } from "./side.ts";

const OPENS_MS = 8_000;

/**
 * Clicks a mark that nothing covers; ms from the button's release to the frame that shows the event as opened (ours:
 * the panel's heading; raw: the item drawn as selected).
 */
export async function measureClick({ page }: OpenPage, side: Side, place: number): Promise<number> {
  const spots = await page.evaluate(findMarks, { clickable: side.clickable, plot: side.plot });
  const spot = spots[place % Math.max(spots.length, 1)];
  if (!spot) throw new Error("no mark of a single event can be clicked");
  await page.evaluate(armClick, side.opened);
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.down();
  await page.mouse.up();
  const handle = await page.waitForFunction(
    () => performance.getEntriesByName("click-to-opened").at(-1)?.duration,
    null,
    { polling: 50, timeout: OPENS_MS },
  );
  const ms = await handle.jsonValue();
  if (side.name === "ours") {
    await page.keyboard.press("Escape");
    await page.waitForFunction((opened) => !document.querySelector(opened), side.opened, {
      timeout: OPENS_MS,
    });
  }
  if (ms === undefined) throw new Error("the click was not timed");
  return ms;
}

/** Runs in the page: the middles of marks that a pointer hits there, at most twelve. */
function findMarks({ clickable, plot }: { readonly clickable: string; readonly plot: string }) {
  const room = document.querySelector(plot)?.getBoundingClientRect();
  const spots: { readonly x: number; readonly y: number }[] = [];
  if (!room) return spots;
  for (const element of document.querySelectorAll(clickable)) {
    const box = element.getBoundingClientRect();
    const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const isInside = spot.x > room.left && spot.x < room.right && spot.y > room.top && spot.y < room.bottom;
    if (isInside && element.contains(document.elementFromPoint(spot.x, spot.y))) spots.push(spot);
    if (spots.length === 12) break;
  }
  return spots;
}

/** Runs in the page: from the next release of the button, waits for the frame that shows something new as opened. */
function armClick(opened: string): void {
  performance.clearMeasures("click-to-opened");
  const before = document.querySelector(opened);
  const onUp = ({ timeStamp }: PointerEvent) => {
    const look = () => {
      const element = document.querySelector(opened);
      if (!element || element === before || element.getBoundingClientRect().height === 0) {
        requestAnimationFrame(look);
        return;
      }
      // A message comes after the frame that is being made: what was seen has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        performance.measure("click-to-opened", { start: timeStamp, end: performance.now() });
        port1.close();
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  };
  addEventListener("pointerup", onUp, { capture: true, once: true });
}
