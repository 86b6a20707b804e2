import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import { TourStage } from "./TourStage.tsx";
import { toTourSteps } from "./tourSteps.ts";

const story = storyFixture();
const steps = toTourSteps({ ...story, tour: story.events.map(({ id }) => ({ event: id })) });
const render = (at: number) =>
  renderToStaticMarkup(
    <TourStage
      {...{ steps, at, title: story.title, lang: "en", storyId: story.id }}
      onStep={() => {}}
      onLeave={() => {}}
      onNotes={() => true}
      picture={<p>the picture</p>}
      renderStep={({ key }) => <p data-part="">about {key}</p>}
    />,
  );

describe("the stage", () => {
  test("shows the picture, the present step and no other", () => {
    const html = render(1);
    expect(html).toContain("<p>the picture</p>");
    expect(html.match(/about [\w-]+/g)).toEqual([`about ${steps[1]?.key}`]);
  });

  test("speaks the step: its number, its date in words, its label", () => {
    const said = render(0).match(/role="status">([^<]*)</)?.[1];
    expect(said).toMatch(new RegExp(`^Step 1 of ${steps.length}: .*\\d{4}.*, ${steps[0]?.event.label}$`));
  });

  test("keeps its controls where they are at both ends", () => {
    const isOff = (html: string, name: string) => new RegExp(`aria-disabled="true"[^>]*>${name}<`).test(html);
    expect([isOff(render(0), "Previous"), isOff(render(0), "Next")]).toEqual([true, false]);
    expect(render(0)).not.toContain('disabled=""');
  });

  test("starts with nothing running: no black, no autoplay, no clock", () => {
    const html = render(0);
    expect(html).toContain(">Autoplay<");
    expect(html).not.toContain(">Pause<");
    expect(html).not.toContain('role="timer"');
    expect(html).not.toContain("Show the screen again");
  });

  test("offers no full screen where there is none", () => {
    expect(render(0)).not.toContain("Full screen");
  });
});
