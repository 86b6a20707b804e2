import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import { TourProgress } from "./TourProgress.tsx";
import { toTourSteps } from "./tourSteps.ts";

const story = storyFixture();
const tour = story.events.map(({ id }) => ({ event: id }));
const steps = toTourSteps({ ...story, tour });
const labels = story.events.map(({ label }) => label);

describe("the progress of the tour", () => {
  test("names every step in full, in an ordered list, and says which is the present one", () => {
    const html = renderToStaticMarkup(
      <TourProgress steps={steps} at={1} onStep={() => {}} lang="en" style="line" />,
    );
    expect(html).toMatch(/^<nav [^>]*aria-label="Steps of the tour"><ol>/);
    expect(html.match(/<li/g)).toHaveLength(labels.length);
    const current = html.match(/<button[^>]*aria-current="step"[^>]*>.*?<\/button>/g);
    expect(current).toHaveLength(1);
    expect(current?.[0]?.replace(/<[^>]+>/g, "")).toBe(`2 ${labels[1]}`);
    for (const label of labels) expect(html).toContain(`>${label}</bdi>`);
  });

  test("leads to the address of each step where there are addresses", () => {
    const html = renderToStaticMarkup(
      <TourProgress
        steps={steps}
        at={0}
        onStep={() => {}}
        hrefOf={({ key }) => `?tour=${key}`}
        style="list"
      />,
    );
    expect(html.match(/href="[^"]+"/g)).toEqual(steps.map(({ key }) => `href="?tour=${key}"`));
    expect(html).not.toContain("<button");
  });

  test("keeps only the present name in sight where a line holds too many", () => {
    const many = Array.from({ length: 10 }, (_, index) => ({
      event: tour[index % tour.length]?.event ?? "",
    }));
    const render = (style: "line" | "list", count: number) =>
      renderToStaticMarkup(
        <TourProgress
          steps={toTourSteps({ ...story, tour: many.slice(0, count) })}
          at={0}
          onStep={() => {}}
          style={style}
        />,
      );
    expect(render("line", 10)).toContain("data-crowded");
    expect(render("line", 9)).not.toContain("data-crowded");
    expect(render("list", 10)).not.toContain("data-crowded");
  });
});
