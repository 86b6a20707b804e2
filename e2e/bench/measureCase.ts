import { attempt, OUT_OF_TIME, toOverdue } from "./attempt.ts";
import { type Bench, type BenchCase, toLimit } from "./benchCase.ts";
import { DESKTOP, type Device, SLOW_PHONE } from "./device.ts";
import { measureInteraction } from "./measureInteraction.ts";
import { type LoadCost, measureLoad } from "./measureLoad.ts";
import { measureMemory } from "./measureMemory.ts";
import { type OpenPage, openPage } from "./openPage.ts";
import type { Measure } from "./results.ts";
import { OURS, RAW, type Side } from "./side.ts";

const STEP_MEASURES: readonly Measure[] = ["zoomStep", "zoomLayouts", "panStep", "panLayouts"];
/** What needs a page whose timeline is drawn. */
const LIVE_MEASURES: readonly Measure[] = [...STEP_MEASURES, "click", "heap", "nodes"];
const SIDES = [OURS, RAW] as const;
/** With less time left it isn't worth opening a page. */
const LEAST_LOAD_MS = 2_000;
const KB = 1_000;
const MB = 1_000_000;

/** Everything about one story; the two sides take turns, so that what else the machine does meets both. */
export async function measureCase(bench: Bench, benchCase: BenchCase): Promise<void> {
  const { effort } = bench;
  const pages = await measureLoads(bench, benchCase, DESKTOP, benchCase.scope === "steps" ? 1 : effort.loads);
  for (const side of SIDES.filter((candidate) => !pages.has(candidate))) {
    for (const measure of LIVE_MEASURES) {
      const isWanted = benchCase.scope !== "steps" || STEP_MEASURES.includes(measure);
      if (isWanted) bench.results.add(benchCase.id, measure, side.name, null, "not drawn in time");
    }
  }
  try {
    if (benchCase.scope !== "steps") await measureMemories(bench, benchCase, pages);
    await measureInteraction(bench, benchCase, pages);
  } finally {
    for (const open of pages.values()) await open.close();
  }
  if (benchCase.scope !== "all") return;
  const phones = await measureLoads(bench, benchCase, SLOW_PHONE, effort.phoneLoads);
  for (const open of phones.values()) await open.close();
}

/** Returns the pages of the last round, loaded; a side whose timeline never appeared is not among them. */
async function measureLoads(
  bench: Bench,
  benchCase: BenchCase,
  device: Device,
  rounds: number,
): Promise<Map<Side, OpenPage>> {
  const pages = new Map<Side, OpenPage>();
  const slow = new Set<Side>();
  for (let round = 0; round < rounds; round++) {
    for (const side of SIDES) {
      if (slow.has(side)) continue;
      await pages.get(side)?.close();
      pages.delete(side);
      const start = Date.now();
      const limitMs = toLimit(bench, bench.effort.loadLimitMs);
      const hopeless = device.cpuSlowdown > 1 && !isWorthSlowing(bench, benchCase, side, device);
      if (hopeless || limitMs < LEAST_LOAD_MS) {
        const reason = hopeless ? "not tried: too slow on a desktop" : OUT_OF_TIME;
        recordLoad(bench, benchCase, side, device, null, reason);
        slow.add(side);
        continue;
      }
      const open = await openPage(bench.executablePath, device);
      const address = bench.toAddress(side, benchCase, device);
      const load = await attempt(limitMs + 5_000, () =>
        measureLoad(open, side, benchCase.storyId, address, limitMs),
      );
      const isCut = limitMs < bench.effort.loadLimitMs;
      const reason = isCut ? OUT_OF_TIME : (load.reason ?? toOverdue(limitMs));
      recordLoad(bench, benchCase, side, device, load.value, reason);
      if (load.value?.firstMarkMs == null) await open.close();
      else pages.set(side, open);
      if (Date.now() - start > bench.effort.repeatLimitMs) slow.add(side);
    }
  }
  return pages;
}

/** Whether a slower device can load it in time, going by how long this machine took by itself. */
function isWorthSlowing({ results, effort }: Bench, { id }: BenchCase, side: Side, device: Device): boolean {
  const ms = results.median(id, "firstMark", side.name);
  return ms !== null && ms * device.cpuSlowdown < effort.loadLimitMs;
}

function recordLoad(
  { results }: Bench,
  { id, scope }: BenchCase,
  side: Side,
  device: Device,
  load: LoadCost | null,
  reason: string,
): void {
  if (scope === "steps") return;
  const isPhone = device === SLOW_PHONE;
  const rows: readonly (readonly [Measure, number | null])[] = [
    [isPhone ? "phonePaint" : "firstPaint", load?.firstPaintMs ?? null],
    [isPhone ? "phoneEvent" : "firstEvent", load?.firstEventMs ?? null],
    [isPhone ? "phoneListed" : "firstListed", load?.firstListedMs ?? null],
    [isPhone ? "phoneMark" : "firstMark", load?.firstMarkMs ?? null],
  ];
  for (const [measure, ms] of rows) results.add(id, measure, side.name, ms, reason);
  if (isPhone) return;
  results.add(id, "bytes", side.name, load ? load.bytes / KB : null, reason);
  results.add(id, "requests", side.name, load?.requests ?? null, reason);
}

async function measureMemories(
  bench: Bench,
  { id }: BenchCase,
  pages: ReadonlyMap<Side, OpenPage>,
): Promise<void> {
  for (const [side, open] of pages) {
    const { value, reason } = await attempt(toLimit(bench, 20_000), () => measureMemory(open));
    bench.results.add(id, "heap", side.name, value && value.heapBytes / MB, reason ?? "");
    bench.results.add(id, "nodes", side.name, value?.domNodes ?? null, reason ?? "");
  }
}
