import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import type { Story } from "../model/storySchema.ts";
import { EventPanel, type EventPanelProps } from "./EventPanel.tsx";

const nothing = () => {};

const render = (
  eventId: string,
  story: Story = storyFixture(),
  more: Partial<EventPanelProps> = {},
): string =>
  renderToStaticMarkup(
    <EventPanel
      story={story}
      eventId={eventId}
      hrefOf={(id) => `?event=${id}`}
      onSelect={nothing}
      onClose={nothing}
      previousId={null}
      nextId={null}
      {...more}
    />,
  );

const toText = (html: string): string => html.replace(/<[^>]*>/g, "");

describe("EventPanel", () => {
  it("is a region named by its heading, which can take the focus", () => {
    const html = render("dam-break", storyFixture(), { headingId: "opened" });
    expect(html).toMatch(/^<section [^>]*aria-labelledby="opened"/);
    expect(html).toMatch(/<h2 id="opened" tabindex="-1"[^>]*><bdi[^>]*>The dam breaks<\/bdi><\/h2>/);
  });

  it("offers the way back first, then the neighbours that there are", () => {
    const html = render("repairs", storyFixture(), { previousId: "dam-break" });
    expect(html.indexOf("All events")).toBeLessThan(html.indexOf('rel="prev"'));
    expect(html).toMatch(/<a href="\?event=dam-break" rel="prev"/);
    expect(html).not.toContain('rel="next"');
  });

  it("marks the passage's exact words in the sentence in which they stand", () => {
    const html = render("repairs");
    expect(toText(html)).toContain("The repairs that followed are now in their seventh month.");
    expect(html).toMatch(
      /<mark[^>]*><span id="panel-passage-[^"]*"[^>]*><\/span>now in their seventh month<\/mark>/,
    );
  });

  it("groups what the articles say by source, and never passes an inferred day for a stated one", () => {
    const html = render("dam-break");
    expect(html.match(/<h4[^>]*>(?:(?!<\/h4>).)*Article 1(?:(?!<\/h4>).)*<time/)).not.toBeNull();
    expect(toText(html)).toMatch(/Article 2 · no date of its own; placed on .*22 April 2024/);
  });

  it("says so where only excerpts of an article may be shown, and shows nothing around them", () => {
    const story = storyFixture();
    const sources = story.sources.map(({ text: _, ...source }) => ({
      ...source,
      rights: "excerpts" as const,
    }));
    const text = toText(render("repairs", { ...story, sources }));
    expect(text).toContain("Only excerpts of this article may be shown.");
    expect(text).toContain("… now in their seventh month …");
    expect(text).not.toContain("The repairs that followed are");
  });

  it("answers how the date is known: words, rule, what it gives, and the article it is counted from", () => {
    const text = toText(render("repairs"));
    expect(text).toContain("In their seventh month: six months were complete.");
    expect(text).toContain("Counted in months");
    expect(text).toContain("22 Oct 2023");
    expect(text).toMatch(/Counted from Article 1: Monday 22 April 2024/);
    expect(text).toContain("It follows from the words.");
  });

  it("links a step's words to their place among the passages, and only where they are among them", () => {
    const html = render("dam-break");
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(html).toContain(`id="${target}"`);
    const apart = render(
      "dam-break",
      withEvents((event) => ({ ...event, passages: event.passages.slice(1) })),
    );
    expect([...apart.matchAll(/href="#/g)].length).toBeLessThan(targets.length);
  });

  it("heads claims that differ as such, names the speaker, and says why", () => {
    const text = toText(render("dam-break"));
    expect(text).toContain("Where they differ");
    expect(text).toContain("compatible; figures differ");
    expect(text).toContain("said by the harbour master");
    expect(text).toContain("1,200 is over 1,100.");
  });

  it("never calls silence a difference", () => {
    const text = toText(render("repairs"));
    expect(text).not.toContain("Where they differ");
    expect(text).toContain("How the accounts compare");
    expect(text).toContain("only Article 1 says this");
    expect(text).toContain("not mentioned");
  });

  it("shows the claims of its parts, and names the part", () => {
    const story = withEvents((event) => (event.id === "repairs" ? { ...event, partOf: "dam-break" } : event));
    const html = render("dam-break", story);
    expect(html).toMatch(/How long have the repairs gone on\?(?:(?!<\/article>).)*href="\?event=repairs"/);
  });

  it("connects what follows with the words that say so", () => {
    const text = toText(render("repairs"));
    expect(text).toMatch(/Follows.*The dam breaks.*“The repairs that followed”/);
    expect(toText(render("dam-break"))).toMatch(
      /Followed by.*Repairs of the dam.*“The repairs that followed”/,
    );
  });

  it("names the actors", () => {
    expect(toText(render("more-resignations"))).toMatch(/Named here.*the harbour master/);
  });

  it("can be written into a page under a strict policy, with no id twice", () => {
    const html = render("dam-break", storyFixture(), { previousId: "repairs", nextId: "more-resignations" });
    expect(html).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows hostile words of a story as words", () => {
    const label = "<script>alert(1)</script>\u202e";
    const html = render(
      "dam-break",
      withEvents((event) => ({ ...event, label })),
    );
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;");
  });

  it("shows nothing for an event that the story does not have", () => {
    expect(render("nowhere")).toBe("");
  });
});

function withEvents(change: (event: Story["events"][number]) => Story["events"][number]): Story {
  const story = storyFixture();
  return { ...story, events: story.events.map(change) };
}
