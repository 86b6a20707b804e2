import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTimeScale } from "../layout/timeScale.ts";
import { MS_PER_DAY } from "../model/day.ts";
import { toAxisTicks } from "./axisTicks.ts";
import { toDrawnAxis } from "./drawnAxis.ts";
import { utcMoment } from "./utcMoment.ts";
import { listAxis } from "./visTicksFixture.ts";

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const measure = (text: string) => text.length * 7;
const axisOf = (from: string, to: string, widthPx: number, lineX = -100) =>
  toDrawnAxis(createTimeScale({ startMs: at(from), endMs: at(to) }, widthPx), lineX, measure);
const textOf = (labels: readonly { text: string }[]) => labels.map(({ text }) => text);

describe("the ticks of the axis", () => {
  it("are those of vis-timeline at every window", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at("1600-01-01"), max: at("2400-01-01") }),
        // From two days to some 5,000 years: the length runs evenly through the orders of magnitude.
        fc.double({ min: Math.log(2), max: Math.log(2_000_000), noNaN: true }),
        fc.integer({ min: 300, max: 2600 }),
        fc.constantFrom(6, 7, 8),
        (startMs, logDays, widthPx, digitPx) => {
          const endMs = startMs + Math.round(Math.exp(logDays) * MS_PER_DAY);
          const scale = createTimeScale({ startMs, endMs }, widthPx);
          const hasDayAxis = (widthPx / (endMs - startMs)) * MS_PER_DAY > 200;
          const ours = toAxisTicks(scale, digitPx).map(({ ms, isMajor, minor, major }) =>
            [ms, isMajor, minor, major].join(" "),
          );
          const minimumStepMs = Math.trunc(startMs + (digitPx * 6 * (endMs - startMs)) / widthPx) - startMs;
          expect(ours).toEqual(
            listAxis({ startMs, endMs, minimumStepMs, moment: utcMoment.utc, hasDayAxis }),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("the axis that is drawn", () => {
  it("names months below and years above", () => {
    const axis = axisOf("2023-09-10", "2024-05-01", 680);
    expect(textOf(axis.minor)).toEqual(["Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr"]);
    expect(textOf(axis.major)).toEqual(["2023", "2024"]);
    expect(axis.major[0]?.x).toBe(0);
    expect(axis.lines.filter(({ isMajor }) => isMajor)).toHaveLength(1);
  });

  it("leaves the year of the plot's start out where the next one is near", () => {
    expect(textOf(axisOf("2023-12-28", "2024-05-01", 680).major)).toEqual(["2024"]);
  });

  it("draws no grid line beside the line where the articles end", () => {
    const lineX = createTimeScale({ startMs: at("2023-09-10"), endMs: at("2024-05-01") }, 680).toX(
      at("2024-04-01"),
    );
    const all = axisOf("2023-09-10", "2024-05-01", 680).lines.length;
    expect(axisOf("2023-09-10", "2024-05-01", 680, lineX + 1).lines).toHaveLength(all - 1);
  });
});
