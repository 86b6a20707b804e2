import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "../support/browser.ts";
import type { Bench, BenchCase, Effort } from "./benchCase.ts";
import { buildRawPage } from "./buildRawPage.ts";
import { DESKTOP, SLOW_PHONE } from "./device.ts";
import { formatTable } from "./formatTable.ts";
import { generateStory, toGeneratedId } from "./generateStory.ts";
import { measureCase } from "./measureCase.ts";
import { measurePlot } from "./measurePlot.ts";
import { Results } from "./results.ts";
import { OURS } from "./side.ts";
import { startServer } from "./startServer.ts";
import { toAims } from "./toAims.ts";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const SIZES = [30, 100, 1_000, 10_000] as const;

/** A quick run leaves out what the aims don't need. */
const toCases = (isQuick: boolean): readonly BenchCase[] => [
  { id: "real", label: "the real story", storyId: "resignation", scope: "all" },
  ...SIZES.filter((size) => !isQuick || size !== 1_000).map(
    (size): BenchCase => ({
      id: String(size),
      label: `${size.toLocaleString("en-GB")} events`,
      storyId: toGeneratedId(size),
      scope: size < 1_000 ? "steps" : isQuick ? "desktop" : "all",
    }),
  ),
];

/** The aims compare the real story, 30, 100 and 10,000 events. */
const toUrgency = ({ id }: BenchCase): number => ["real", "30", "100", "10000", "1000"].indexOf(id);

const minutes = (count: number) => Date.now() + count * 60_000;

const toEffort = (isQuick: boolean): Effort =>
  isQuick
    ? {
        loads: 2,
        phoneLoads: 1,
        runs: 2,
        steps: 10,
        clicks: 2,
        loadLimitMs: 20_000,
        runLimitMs: 4_000,
        repeatLimitMs: 3_000,
        deadlineMs: minutes(1.8),
      }
    : {
        loads: 3,
        phoneLoads: 3,
        runs: 4,
        steps: 20,
        clicks: 4,
        loadLimitMs: 60_000,
        runLimitMs: 8_000,
        repeatLimitMs: 8_000,
        deadlineMs: minutes(5.7),
      };

async function main(): Promise<void> {
  const isQuick = process.argv.includes("--quick");
  if (!existsSync(`${DIST}index.html`)) throw new Error("There is no built page: run npm run build first.");
  const executablePath = ensureBrowser();
  const raw = await buildRawPage();
  const stories = new Map(
    SIZES.map((size) => [`/stories/${toGeneratedId(size)}/story.json`, JSON.stringify(generateStory(size))]),
  );
  const server = await startServer({ "/": DIST, "/raw/": raw }, stories);
  try {
    const effort = toEffort(isQuick);
    const sizes = new Map([
      [DESKTOP, await measurePlot(executablePath, DESKTOP, server.address)],
      [SLOW_PHONE, await measurePlot(executablePath, SLOW_PHONE, server.address)],
    ]);
    const bench: Bench = {
      executablePath,
      effort,
      results: new Results(),
      toAddress: (side, { storyId }, device) => {
        if (side === OURS) return `${server.address}?story=${storyId}`;
        const { width, height } = sizes.get(device) ?? { width: 1000, height: 600 };
        return `${server.address}raw/?story=${storyId}&width=${width}&height=${height}`;
      },
    };
    const cases = toCases(isQuick);
    // What time may run out for comes last.
    for (const benchCase of cases.toSorted((a, b) => toUrgency(a) - toUrgency(b))) {
      const startMs = Date.now();
      await measureCase(bench, benchCase);
      console.error(`Measured ${benchCase.label} in ${Math.round((Date.now() - startMs) / 1000)} s.`);
    }
    console.log(formatTable(bench.results, cases));
    console.log(`\n${toNotes(isQuick)}\n`);
    console.log(toAims(bench.results, DIST).join("\n"));
  } finally {
    server.close();
  }
}

const toNotes = (isQuick: boolean): string =>
  [
    `Medians (least–greatest)${isQuick ? " of a quick run" : ""} on ${cpus().length} × ${cpus()[0]?.model}.`,
    "Raw: vis-timeline with its default options, the lanes as groups, in a box of the same size as ours.",
    "Slow phone: 390 × 844, processor 4 times slower, 1.6 Mbit/s down, 150 ms.",
    "The real story is in the served page; generated ones are drawn by the script.",
  ].join(" ");

await main();
