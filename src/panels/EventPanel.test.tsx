import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import type { Story } from "../model/storySchema.ts";
import { EventPanel, type EventPanelProps } from "./EventPanel.tsx";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";

const nothing = () => {};

const hrefs: ReadingHrefs = {
  event: (id) => `?event=${id}`,
  passage: (id) => `?passage=${id}`,
  article: (id) => `?article=${id}`,
  words: (id, { start, end }) => `?article=${id}&words=${start}-${end}`,
  claim: (id) => `?claim=${id}`,
};
const actions: ReadingActions = {
  onEvent: nothing,
  onPassage: nothing,
  onArticle: nothing,
  onWords: nothing,
  onClaim: nothing,
};

const render = (
  eventId: string,
  story: Story = storyFixture(),
  more: Partial<EventPanelProps> = {},
): string =>
  renderToStaticMarkup(
    <EventPanel
      story={story}
      eventId={eventId}
      fromId={null}
      onFrom={nothing}
      hrefs={hrefs}
      actions={actions}
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
    expect(html).toMatch(/<mark[^>]*>now in their seventh month<\/mark>/);
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

  it("links the words that a date's step rests on to their place in the article, wherever they stand", () => {
    const passage = storyFixture().passages.find(({ exact }) => exact === "now in their seventh month");
    const story = withEvents((event) => ({ ...event, passages: [] }));
    for (const html of [render("repairs"), render("repairs", story)]) {
      const basis = /<section [^>]*aria-labelledby="panel-basis".*?<\/section>/s.exec(html)?.[0] ?? "";
      const links = [...basis.matchAll(/<a ([^>]*)>(.*?)<\/a>/gs)].map(([, attributes, words = ""]) => [
        /href="([^"]*)"/.exec(attributes ?? "")?.[1],
        toText(words),
      ]);
      expect(links).toContainEqual([`?passage=${passage?.id}`, "“now in their seventh month”"]);
      expect(basis).toContain('title="Read these words in the article"');
      expect(html).not.toContain('href="#');
    }
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

  it("tells how far apart two events are, with the other as a link and how it is counted", () => {
    const html = render("repairs", storyFixture(), { fromId: "dam-break" });
    expect(toText(html)).toContain("Repairs of the dam: at most 15 days after The dam breaks.");
    expect(html).toMatch(/at most 15 days after <a href="\?event=dam-break"/);
    expect(html).toMatch(/<option value="dam-break"[^>]* selected=""/);
    const text = toText(html);
    expect(text).toContain("From start to start, in whole days");
    expect(text).toContain("The dam breaks: Saturday 7 October 2023");
  });

  it("says which bound no article states, and counts no further than the dates go", () => {
    const text = toText(render("dam-break", storyFixture(), { fromId: "more-resignations" }));
    expect(text).toContain("The dam breaks: at least 198 days before More resignations.");
    expect(text).toContain("expected after Monday 22 April 2024 (no latest day is stated)");
    expect(text).not.toContain("7 October 2023 (");
  });

  it("says that days rest on a date that is not certain", () => {
    const story = withEvents((event) =>
      event.id === "dam-break" ? { ...event, date: { ...event.date, qualifier: "approximate" } } : event,
    );
    const text = toText(render("repairs", story, { fromId: "dam-break" }));
    expect(text).toContain("A date here is approximate, so the days are too.");
  });

  it("offers every other event once, the landmarks first, and asks for one where none is chosen", () => {
    for (const fromId of [null, "repairs", "nowhere"]) {
      const html = render("repairs", storyFixture(), { fromId });
      expect(html).toMatch(
        /<option value="" selected="">Choose an event<\/option><optgroup label="Landmarks">/,
      );
      const offered = [...html.matchAll(/<option value="([^"]+)"/g)].map(([, id]) => id);
      expect(offered).toEqual(["dam-break", "more-resignations"]);
      expect(toText(html)).not.toContain("From start to start");
    }
  });

  it("tells when it was reported apart from when it happened", () => {
    expect(toText(render("dam-break"))).toContain(
      "Reported on 22 Apr 2024 by Article 1 (198 days later); by Article 2, which is undated (placed on 22 Apr 2024).",
    );
    expect(toText(render("repairs"))).toContain(
      "Reported on 22 Apr 2024 by Article 1 (183 to 198 days after it began).",
    );
  });

  it("never passes the day on which an expectation was reported for the expected day", () => {
    expect(toText(render("more-resignations"))).toContain(
      "Expectation reported by Article 2, which is undated (placed on 22 Apr 2024).",
    );
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
