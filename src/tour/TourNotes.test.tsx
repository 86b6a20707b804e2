import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import { TourNotes } from "./TourNotes.tsx";
import { toTourSteps } from "./tourSteps.ts";

const story = storyFixture();
const tour = story.events.map(({ id }) => ({ event: id, text: `Our sentence on ${id}.` }));
const steps = toTourSteps({ ...story, tour });
const render = (at: number) =>
  renderToStaticMarkup(
    <TourNotes
      {...{ steps, at, title: story.title, lang: "en", storyId: story.id }}
      onStep={() => {}}
      renderNotes={({ key }) => <p>passages of {key}</p>}
    />,
  );

describe("the notes", () => {
  test("show the present step with our sentence, and what comes next with its own", () => {
    const html = render(0);
    expect(html.match(/<h2>.*?<\/h2>/g)?.map((each) => each.replace(/<[^>]+>/g, ""))).toEqual([
      steps[0]?.event.label,
      steps[1]?.event.label,
    ]);
    expect(html.match(/Our sentence on [^<]+/g)).toEqual([steps[0]?.note, steps[1]?.note]);
    expect(html.match(/passages of [\w-]+/g)).toEqual([`passages of ${steps[0]?.key}`]);
  });

  test("say where the tour ends", () => {
    expect(render(steps.length - 1)).toContain("This is the last step.");
    expect(render(0)).not.toContain("This is the last step.");
  });

  test("look for the presentation first, and give no orders that nobody hears", () => {
    const html = render(0);
    expect(html).toContain("Looking for the presentation…");
    expect(html).not.toContain(">Black<");
    expect(html).toContain(">Start the clock<");
  });
});
