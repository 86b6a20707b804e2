import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import type { Story } from "../model/storySchema.ts";
import { EventList, type EventListProps } from "./EventList.tsx";

const render = (story: Story, more: Partial<EventListProps> = {}): string =>
  renderToStaticMarkup(
    <EventList story={story} selectedId={null} hoveredId={null} hrefOf={(id) => `?event=${id}`} {...more} />,
  );

/** What a reader sees of it. */
const toText = (html: string): string => html.replace(/<[^>]*>/g, "");

/** The fixture with a change to its first event. */
function withFirstEvent(change: Partial<Story["events"][number]>): Story {
  const story = storyFixture();
  return { ...story, events: story.events.map((event, i) => (i === 0 ? { ...event, ...change } : event)) };
}

describe("EventList", () => {
  it("has every event as a heading that links to it, under an id of its own", () => {
    const html = render(storyFixture());
    for (const { id, label } of storyFixture().events) {
      expect(html).toContain(`id="event-${id}"`);
      expect(html).toMatch(
        new RegExp(`<h3[^>]*><a href="\\?event=${id}"[^>]*><bdi[^>]*>${label}</bdi></a></h3>`),
      );
    }
  });

  it("has the words of every passage that an event rests on, in a quotation under its source", () => {
    const story = storyFixture();
    const html = render(story);
    const quoted = new Set(story.events.flatMap(({ passages }) => passages));
    for (const { id, exact } of story.passages.filter((passage) => quoted.has(passage.id))) {
      expect(html, id).toMatch(
        new RegExp(`<blockquote[^>]*><p[^>]*>“<bdi[^>]*>${exact}</bdi>”</p></blockquote>`),
      );
    }
    expect(html).toContain("<cite");
  });

  it("puts a known day into a time element, and leaves a stretch of days text", () => {
    const html = render(storyFixture());
    expect(html).toMatch(/<time dateTime="2023-10-07">[^<]*7 October 2023<\/time>/);
    expect(html.match(/<time dateTime="([^"]*)"/g)).not.toContain('<time dateTime="2023-10-22"');
    expect(toText(html)).toContain("22 October 2023");
  });

  it("says where the articles end before it lists what they expect", () => {
    const text = toText(render(storyFixture()));
    const order = [
      "The dam breaks",
      "The articles end here",
      "What the articles expect",
      "More resignations",
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });

  it("does not call a demand an expectation of the articles", () => {
    const heading = "What the articles expect, and what is demanded";
    expect(toText(render(withFirstEvent({ status: "demanded" })))).toContain(heading);
    expect(toText(render(storyFixture()))).not.toContain(heading);
  });

  it("shows the day of an article that has none of its own as placed, not as stated", () => {
    expect(toText(render(storyFixture()))).toMatch(
      /Article 2 · no date of its own; placed on .*22 April 2024/,
    );
  });

  it("nests parts in a list under their whole, one heading deeper", () => {
    const story = storyFixture();
    const events = story.events.map((event) =>
      event.id === "repairs" ? { ...event, partOf: "dam-break" } : event,
    );
    const html = render({ ...story, events });
    expect(html).toMatch(/<h4[^>]*><a href="\?event=repairs"/);
    expect(html.indexOf('id="event-dam-break"')).toBeLessThan(html.indexOf('id="event-repairs"'));
    expect(html).toContain('aria-label="Parts of The dam breaks"');
  });

  it("marks landmarks and the selected event in words and roles, not by looks alone", () => {
    const html = render(storyFixture(), { selectedId: "repairs" });
    expect(toText(html).match(/Landmark/g)).toHaveLength(1);
    expect(html.match(/aria-current="true"/g)).toHaveLength(1);
    expect(html).toMatch(/href="\?event=repairs" [^>]*aria-current="true"/);
  });

  it("can be written into a page under a strict policy: no style attribute, no script, the same every time", () => {
    const html = render(storyFixture());
    expect(html).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
    expect(render(storyFixture())).toBe(html);
  });

  it("gives no id twice", () => {
    const ids = [...render(storyFixture()).matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows hostile words of a story as words, isolated from what stands around them", () => {
    const label = "<img src=x onerror=alert(1)> \u202egnp.exe";
    const html = render(withFirstEvent({ label }));
    expect(html).not.toContain("<img");
    expect(html).toContain(
      '<bdi lang="en" dir="auto">&lt;img src=x onerror=alert(1)&gt; \u202egnp.exe</bdi>',
    );
  });

  it("says so where nothing is quoted, and links an imported event elsewhere", () => {
    const html = render(
      withFirstEvent({ passages: [], links: [{ url: "https://example.org/a", label: "A list of dams" }] }),
    );
    expect(toText(html)).toContain("No article is quoted for this.");
    expect(html).toMatch(/<a href="https:\/\/example\.org\/a" rel="noreferrer">/);
  });
});
