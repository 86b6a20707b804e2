import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { formatNumber, formatRatio } from "./formatTable.ts";
import type { Measure, Results } from "./results.ts";
import type { SideName } from "./side.ts";

type Cell = readonly [caseId: string, measure: Measure, side: SideName];

/** Half as much again as the machine's noise between two runs of the same page. */
const SAME = 1.25;

/** What the page should reach, each with what it reaches: Markdown, one line for each. */
export function toAims(results: Results, dist: string): string[] {
  const compare = (text: string, [ours, other, most]: readonly [Cell, Cell, number]) => {
    const a = results.median(...ours);
    const b = results.median(...other);
    if (a === null || b === null) return `- not measured: ${text}`;
    const holds = a <= b * most ? "holds" : "**missed**";
    return `- ${holds}: ${text}: ${formatNumber(a)} against ${formatNumber(b)} (${formatRatio(a, b)})`;
  };
  const weigh = (text: string, prefix: string, mostKb: number) => {
    const kb = toScriptKb(dist, prefix);
    return `- ${kb < mostKb ? "holds" : "**missed**"}: ${text}: ${formatNumber(kb)} kB, under ${mostKb}`;
  };
  return [
    compare("on a slow phone the first event is on the screen in less than half of raw's time, ms", [
      ["real", "phoneEvent", "ours"],
      ["real", "phoneEvent", "raw"],
      0.5,
    ]),
    compare("… or can be read there by a reader who scrolls to it, ms", [
      ["real", "phoneListed", "ours"],
      ["real", "phoneEvent", "raw"],
      0.5,
    ]),
    weigh("script that makes the page interactive, gzipped", "index-", 110),
    weigh("the timeline's own chunk, gzipped", "drawnTimeline-", 120),
    ...(["zoomStep", "panStep"] as const).flatMap((step) => {
      const name = step === "zoomStep" ? "a zoom step" : "a pan step";
      return [
        compare(`${name} at 10,000 events costs what it costs at 30 (within ${SAME}), ms`, [
          ["10000", step, "ours"],
          ["30", step, "ours"],
          SAME,
        ]),
        compare(`${name} at 10,000 events costs no more than raw's at 100, ms`, [
          ["10000", step, "ours"],
          ["100", step, "raw"],
          1,
        ]),
      ];
    }),
  ];
}

/** Of all built scripts whose name begins like this. */
function toScriptKb(dist: string, prefix: string): number {
  const folder = join(dist, "assets");
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith(".js"))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length / 1000, 0);
}
