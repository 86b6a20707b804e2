import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { exactDate, storyFixture } from "../model/storyFixture.ts";
import type { Story } from "../model/storySchema.ts";
import { TourHandout } from "./TourHandout.tsx";
import { toTourSteps } from "./tourSteps.ts";

const published: Story = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../public/stories/resignation/story.json"), "utf8"),
);

const render = (story: Story): string =>
  renderToStaticMarkup(
    <TourHandout
      story={story}
      steps={toTourSteps(story)}
      renderPicture={({ key }) => <svg id={`picture-${key}`} />}
      renderStep={({ event }) => <h2>{event.label}</h2>}
      address="https://example.org/story.html"
    />,
  );
const toText = (html: string): string => html.replace(/<[^>]*>/g, "");

describe("the handout of a tour", () => {
  it("holds every step once, numbered, each with its picture before its words", () => {
    const html = render(published);
    const steps = html.split("<li").filter((item) => item.includes("picture-"));
    expect(steps.map((item) => /id="picture-([^"]*)"/.exec(item)?.[1])).toEqual(
      published.tour.map(({ event }) => event),
    );
    expect(steps).toHaveLength(7);
    for (const [i, item] of steps.entries()) {
      expect(toText(`<li${item}`)).toMatch(new RegExp(`^Step ${i + 1} of 7`));
      expect(item.indexOf("<svg")).toBeLessThan(item.indexOf("<h2>"));
    }
  });

  it("says of each article when it is of and how that is known, and never lets an inferred day pass for its own", () => {
    const text = toText(render(published));
    expect(text).toContain(
      "Article 1 · Monday 22 April 2024Article 1 begins with “date 2024-04-22”, a Monday.",
    );
    expect(text).toContain("Article 2 · no date of its own; placed on Monday 22 April 2024");
    expect(text).toContain("The day is inferred from that.");
    expect(text).not.toContain("Published at");
  });

  it("prints the address of the whole, and an article's own where it has one", () => {
    const story = storyFixture();
    const [first, second] = story.sources;
    if (!first || !second) throw new Error("the fixture has two sources");
    const sources = [
      { ...first, url: "https://example.org/one", licence: "CC BY 4.0", credit: "By a reporter" },
      { ...second, date: { ...exactDate("2024-04-22"), start: unknown, end: unknown } },
    ];
    const html = render({ ...story, sources });
    expect([...html.matchAll(/<a href="([^"]*)">([^<]*)</g)].map(([, href, text]) => [href, text])).toEqual([
      ["https://example.org/story.html", "https://example.org/story.html"],
      ["https://example.org/one", "https://example.org/one"],
    ]);
    const text = toText(html);
    expect(text).toContain("By a reporter");
    expect(text).toContain("Licence: CC BY 4.0");
    expect(text).toContain("Article 2 · no date");
  });

  it("tells whose words are whose, and has a picture for each mark that it names", () => {
    const html = render(published);
    expect(toText(html)).toContain("“Our note:” marks a sentence of ours.");
    const key = html.slice(html.indexOf("Our note"));
    for (const shape of ["exact day", "start not stated", "still going on", "expected, not reported"]) {
      expect(key).toMatch(new RegExp(`</svg>${shape}</li>`));
    }
  });
});

const unknown = { earliest: null, latest: null };
