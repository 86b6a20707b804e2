import { type OpenPage, readCounters } from "./openPage.ts";
import type { Side } from "./side.ts";

/** Costs of one step. `taskMs`: the time that the main thread was busy. */
export type StepCost = { readonly taskMs: number; readonly layouts: number };

type Spot = { readonly x: number; readonly y: number };

/** Chrome's notch of a mouse wheel, and a drag between two frames of a hand that doesn't hurry. */
const NOTCH_PX = 100;
const DRAG_PX = 12;
const STEPS_ONE_WAY = 5;

/** Five notches in, five out, and so on, over the middle of the plot: the window ends where it began. */
export async function measureZoomSteps(open: OpenPage, side: Side, steps: number, limitMs: number) {
  const { x, y } = await findSpot(open, side);
  await open.page.mouse.move(x, y);
  return measureSteps(open, steps, limitMs, (step) =>
    open.page.mouse.wheel(0, isWayBack(step) ? NOTCH_PX : -NOTCH_PX),
  );
}

/** Five moves to the left, five to the right, and so on, with the button down. */
export async function measurePanSteps(open: OpenPage, side: Side, steps: number, limitMs: number) {
  const { x, y } = await findSpot(open, side);
  await open.page.mouse.move(x, y);
  await open.page.mouse.down();
  // The first moves only tell a drag from a click.
  await open.page.mouse.move(x - DRAG_PX, y);
  await open.page.mouse.move(x, y);
  let at = x;
  const before = await readAxis(open);
  const cost = await measureSteps(open, steps, limitMs, (step) => {
    at += isWayBack(step) ? DRAG_PX : -DRAG_PX;
    return open.page.mouse.move(at, y);
  });
  await open.page.mouse.move(at - 5 * DRAG_PX, y);
  await twoFrames(open);
  const isMoved = (await readAxis(open)) !== before;
  await open.page.mouse.up();
  if (!isMoved) throw new Error("dragging doesn't pan");
  return cost;
}

/** A page that is left alone, measured in the same way: what the measuring itself costs. */
export const measureIdleSteps = (open: OpenPage, steps: number) =>
  measureSteps(open, steps, 10_000, () => Promise.resolve());

/** Zooms in by this many notches, to have room for panning. Throws where that has no effect: nothing is measured. */
export async function zoomIn(open: OpenPage, side: Side, notches: number): Promise<void> {
  const before = await readAxis(open);
  const { x, y } = await findSpot(open, side);
  await open.page.mouse.move(x, y);
  for (let i = 0; i < notches; i++) {
    await open.page.mouse.wheel(0, -NOTCH_PX);
    await twoFrames(open);
  }
  if ((await readAxis(open)) === before) throw new Error("the wheel doesn't zoom");
}

/** Where the labels of the axis stand, on both sides vis-timeline's: it differs when a step had an effect. */
const readAxis = ({ page }: OpenPage): Promise<string> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll(".vis-text"))
      .map((label) => `${label.textContent} ${Math.round(label.getBoundingClientRect().x)}`)
      .join(),
  );

const isWayBack = (step: number): boolean => Math.floor(step / STEPS_ONE_WAY) % 2 === 1;

async function measureSteps(
  open: OpenPage,
  steps: number,
  limitMs: number,
  act: (step: number) => Promise<void>,
): Promise<StepCost> {
  await twoFrames(open);
  const start = Date.now();
  const before = await readCounters(open.cdp);
  let done = 0;
  while (done < steps && (done === 0 || Date.now() - start < limitMs)) {
    await act(done);
    await twoFrames(open);
    done += 1;
  }
  const after = await readCounters(open.cdp);
  return {
    taskMs: ((after("TaskDuration") - before("TaskDuration")) * 1000) / done,
    layouts: (after("LayoutCount") - before("LayoutCount")) / done,
  };
}

/** Until what was asked for has been painted. */
const twoFrames = ({ page }: OpenPage): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** A spot of the plot's middle that no mark covers, if there is one; its middle otherwise. */
const findSpot = ({ page }: OpenPage, side: Side): Promise<Spot> =>
  page.evaluate(
    ({ plot, mark }) => {
      const box = document.querySelector(plot)?.getBoundingClientRect();
      if (!box) throw new Error(`The page has no ${plot}.`);
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const shifts = [0, 0.05, -0.05, 0.1, -0.1, 0.15, -0.15, 0.2, -0.2, 0.3, -0.3];
      const spots = shifts.map((shift) => ({ x: middle.x, y: middle.y + shift * box.height }));
      return spots.find(({ x, y }) => !document.elementFromPoint(x, y)?.closest(mark)) ?? middle;
    },
    { plot: side.plot, mark: side.mark },
  );
