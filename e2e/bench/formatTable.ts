import { MEASURES, type Measure, type Results, toMedian } from "./results.ts";
import type { SideName } from "./side.ts";

type Row = { readonly id: string; readonly label: string };

/** One Markdown table: a row for each measure of each case, medians with the least and greatest sample. */
export function formatTable(results: Results, cases: readonly Row[]): string {
  const lines = cases.flatMap(({ id, label }) =>
    measures
      .filter((measure) => results.read(id, measure, "ours") || results.read(id, measure, "raw"))
      .map((measure, i) =>
        formatRow([
          i === 0 ? `**${label}**` : "",
          MEASURES[measure],
          formatCell(results, id, measure, "ours"),
          formatCell(results, id, measure, "raw"),
          formatRatio(results.median(id, measure, "ours"), results.median(id, measure, "raw")),
        ]),
      ),
  );
  return [
    formatRow(["story", "measure", "ours", "raw vis-timeline", "ours ÷ raw"]),
    "|---|---|---:|---:|---:|",
    ...lines,
  ].join("\n");
}

/** `Object.keys` forgets which keys they are. */
const measures: readonly Measure[] = Object.keys(MEASURES).filter((key): key is Measure => key in MEASURES);

export function formatRatio(ours: number | null, raw: number | null): string {
  if (ours === null || raw === null || raw === 0) return "–";
  const ratio = ours / raw;
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2);
}

/** Three digits are more than these measurements know. */
export function formatNumber(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en-GB");
  return value >= 10 || Number.isInteger(value) ? String(Math.round(value * 10) / 10) : value.toFixed(2);
}

function formatCell(results: Results, caseId: string, measure: Measure, side: SideName): string {
  const cell = results.read(caseId, measure, side);
  const median = toMedian(cell?.samples ?? []);
  if (!cell || median === null) return cell?.reason ?? "–";
  const least = formatNumber(Math.min(...cell.samples));
  const most = formatNumber(Math.max(...cell.samples));
  return least === most ? formatNumber(median) : `${formatNumber(median)} (${least}–${most})`;
}

const formatRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
