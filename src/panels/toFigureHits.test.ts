import { describe, expect, it } from "vitest";
import { toFigureHits } from "./toFigureHits.ts";

const find = (figure: number, text: string) =>
  toFigureHits({ atLeast: figure, unit: "people" }, text).map(({ start, end }) => text.slice(start, end));

describe("toFigureHits", () => {
  it.each([
    [1200, "killed 1,200 people", "1,200"],
    [1200, "killed 1200 people", "1200"],
    [34000, "more than 34\u202f000 people", "34\u202f000"],
    [250, "roughly 250.", "250"],
    [2.5, "some 2.5 per cent", "2.5"],
    [2_400_000, "put the cost at 2.4 million crowns", "2.4 million"],
    [3_000_000, "a 3-million programme", "3-million"],
    [34_000, "34 thousand dead", "34 thousand"],
    [1_250_000_000, "1.25\u00a0billion", "1.25\u00a0billion"],
  ])("finds %s in “%s”", (figure, text, found) => {
    expect(find(figure, text)).toEqual([found]);
  });

  it.each([
    [250, "some 1,250 hostages"],
    [250, "some 2500 hostages"],
    [250, "some 250,000 hostages"],
    [25, "2.25 or 0.25"],
    [250, "250 of the 250"],
    [12, "a dozen"],
    [2_400_000, "2.4 billion crowns"],
    [2_400_000, "12.4 million crowns"],
    [2_400_000, "2.4 millionaires"],
    [2_400_000, "2.4 million of 2,400,000"],
    [2_000_000, "0.2 million"],
  ])("finds no %s in “%s”", (figure, text) => {
    expect(find(figure, text)).toEqual([]);
  });

  it("finds both ends of a range, and a figure without value nowhere", () => {
    const text = "between 200 and 300 people";
    const hits = toFigureHits({ atLeast: 200, atMost: 300, unit: "people" }, text);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(["200", "300"]);
    expect(toFigureHits(undefined, text)).toEqual([]);
  });
});
