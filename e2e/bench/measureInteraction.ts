import { attempt } from "./attempt.ts";
import { type Bench, type BenchCase, toLimit } from "./benchCase.ts";
import { measureClick } from "./measureClick.ts";
import { measureIdleSteps, measurePanSteps, measureZoomSteps, zoomIn } from "./measureSteps.ts";
import type { OpenPage } from "./openPage.ts";
import type { Measure } from "./results.ts";
import type { Side } from "./side.ts";

type Pages = Map<Side, OpenPage>;
type Sample = Readonly<Partial<Record<Measure, number>>>;

/** Less than half of the time is left in the window then: room to pan in. */
const NOTCHES_BEFORE_PAN = 5;
/** The last step of a run may begin just before its limit. */
const LAST_STEP_MS = 15_000;

/** Zooming in the overview, then panning and clicking in less than half of it. Closes a page that hangs. */
export async function measureInteraction(bench: Bench, benchCase: BenchCase, pages: Pages): Promise<void> {
  const { steps, runs, runLimitMs, clicks } = bench.effort;

  await takeTurns(bench, benchCase, pages, 2, ["idleStep"], async (_, open) => {
    const { taskMs } = await measureIdleSteps(open, steps);
    return { idleStep: taskMs };
  });
  await takeTurns(bench, benchCase, pages, runs, ["zoomStep", "zoomLayouts"], async (side, open) => {
    const { taskMs, layouts } = await measureZoomSteps(open, side, steps, runLimitMs);
    return { zoomStep: taskMs, zoomLayouts: layouts };
  });
  await takeTurns(bench, benchCase, pages, 1, ["panStep", "panLayouts"], async (side, open) => {
    await zoomIn(open, side, NOTCHES_BEFORE_PAN);
    return {};
  });
  await takeTurns(bench, benchCase, pages, runs, ["panStep", "panLayouts"], async (side, open) => {
    const { taskMs, layouts } = await measurePanSteps(open, side, steps, runLimitMs);
    return { panStep: taskMs, panLayouts: layouts };
  });
  if (benchCase.scope === "steps") return;
  await takeTurns(bench, benchCase, pages, clicks, ["click"], async (side, open, round) => ({
    click: await measureClick(open, side, round),
  }));
}

/** Ours, raw, ours, raw: what else the machine does meets both. What is slow is done once. */
async function takeTurns(
  bench: Bench,
  { id }: BenchCase,
  pages: Pages,
  rounds: number,
  measures: readonly Measure[],
  work: (side: Side, open: OpenPage, round: number) => Promise<Sample>,
): Promise<void> {
  const { runLimitMs, repeatLimitMs } = bench.effort;
  const slow = new Set<Side>();
  for (let round = 0; round < rounds; round++) {
    for (const [side, open] of [...pages]) {
      if (slow.has(side)) continue;
      const start = Date.now();
      const { value, reason } = await attempt(toLimit(bench, runLimitMs + LAST_STEP_MS), () =>
        work(side, open, round),
      );
      for (const measure of measures) {
        const sample = value?.[measure];
        if (sample !== undefined) bench.results.add(id, measure, side.name, sample);
        else if (reason !== null) bench.results.add(id, measure, side.name, null, reason);
      }
      if (value === null) {
        pages.delete(side);
        await open.close();
      }
      if (Date.now() - start > repeatLimitMs) slow.add(side);
    }
  }
}
