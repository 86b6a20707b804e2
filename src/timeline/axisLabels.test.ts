import { describe, expect, it } from "vitest";
import { toShownLabels } from "./axisLabels.ts";

const widthOf = (text: string) => text.length * 8;
const shownOf = (labels: readonly { text: string; x: number }[], widthPx = 500) => {
  const shown = toShownLabels(labels, widthPx, widthOf);
  return labels.filter((_, index) => shown[index]).map((label) => label.text);
};

describe("the labels of the axis", () => {
  it("are all shown where there is room", () => {
    expect(
      shownOf([
        { text: "Oct", x: 0 },
        { text: "Nov", x: 100 },
        { text: "Dec", x: 200 },
      ]),
    ).toEqual(["Oct", "Nov", "Dec"]);
  });

  it("are left out where the plot's edge would cut them", () => {
    expect(
      shownOf([
        { text: "May", x: -20 },
        { text: "Jun", x: 80 },
        { text: "Jul", x: 480 },
      ]),
    ).toEqual(["Jun"]);
  });

  it("never run into each other", () => {
    expect(
      shownOf([
        { text: "December 2023", x: 0 },
        { text: "2024", x: 60 },
        { text: "February 2024", x: 130 },
      ]),
    ).toEqual(["December 2023", "February 2024"]);
  });
});
