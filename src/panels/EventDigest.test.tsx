import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import type { Story } from "../model/storySchema.ts";
import { EventDigest, type EventDigestProps } from "./EventDigest.tsx";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";

const read = (path: string): Story =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../..", path), "utf8"));
const published = read("public/stories/resignation/story.json");
const sixSources = read("src/preprocess/cases/good-six-sources/expected.story.json");

const hrefs: ReadingHrefs = {
  event: (id) => `?event=${id}`,
  passage: (id) => `?passage=${id}`,
  article: (id) => `?article=${id}`,
  words: (id, { start, end }) => `?article=${id}&words=${start}-${end}`,
  claim: (id) => `?claim=${id}`,
};
const nothing = () => {};
const actions: ReadingActions = {
  onEvent: nothing,
  onPassage: nothing,
  onArticle: nothing,
  onWords: nothing,
  onClaim: nothing,
};

const SIZES = ["page", "stage", "print"] as const;

const render = (eventId: string, more: Partial<EventDigestProps> = {}): string =>
  renderToStaticMarkup(
    <EventDigest
      story={published}
      eventId={eventId}
      note={null}
      headingId="step"
      hrefs={hrefs}
      actions={more.size === "print" ? null : actions}
      size="page"
      {...more}
    />,
  );

const toText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("\u00a0", " ");
/** The text of each part, by what it is, in the order of the page. */
const toParts = (html: string): readonly { readonly part: string; readonly text: string }[] =>
  html
    .split(/(?=<[a-z]+ data-part=)/)
    .slice(1)
    .map((piece) => ({ part: /data-part="(\w+)"/.exec(piece)?.[1] ?? "", text: toText(piece) }));
const namesOf = (html: string) => toParts(html).map(({ part }) => part);
const textOf = (html: string, name: string) =>
  toParts(html)
    .filter(({ part }) => part === name)
    .map(({ text }) => text)
    .join("\n");

describe("a digest of each step of the tour", () => {
  test.each([
    ["attack", "Saturday 7 October 2023"],
    ["war-begins", "between Saturday 7 and Sunday 22 October 2023"],
    ["blame-accepted", "between Saturday 7 October 2023 and Monday 22 April 2024"],
    [
      "netanyahu-responsibility",
      "began on Saturday 7 October 2023 or later, still under way on Monday 22 April 2024",
    ],
    ["weekend-vow", "Saturday 20 or Sunday 21 April 2024 (inferred)"],
    ["resignation", "Monday 22 April 2024"],
    ["more-resignations", "expected after Monday 22 April 2024"],
  ])("%s: says when, and every step by which that is known", (eventId, date) => {
    const event = published.events.find(({ id }) => id === eventId);
    if (!event) throw new Error(`the story has no ${eventId}`);
    for (const size of SIZES) {
      const html = render(eventId, { size });
      expect(textOf(html, "head")).toContain(`${event.label}${date}`);
      for (const { says } of event.date.basis) expect(textOf(html, "basis")).toContain(says);
    }
  });

  test.each(published.tour.map(({ event }) => event))(
    "%s: each source's strongest words stand once in large type, as its own",
    (eventId) => {
      const event = published.events.find(({ id }) => id === eventId);
      for (const size of SIZES) {
        const html = render(eventId, { size });
        const large = toParts(html)
          .filter(({ part }) => part === "quotes" || part === "difference")
          .map(({ text }) => text)
          .join("\n");
        for (const source of published.sources) {
          const strongest = event?.passages.find((id) => id.startsWith(`${source.id}-`));
          const exact = published.passages.find(({ id }) => id === strongest)?.exact;
          if (exact !== undefined) expect(large.split(`“${exact}”`)).toHaveLength(2);
        }
      }
    },
  );

  test.each(published.tour.map(({ event }) => event))(
    "%s: what stands as a quotation is a passage, word for word",
    (eventId) => {
      const exacts = published.passages.map(({ exact }) => `“${exact}”`);
      for (const size of SIZES) {
        const quotations = [...render(eventId, { size }).matchAll(/<blockquote[^>]*>(.*?)<\/blockquote>/gs)];
        for (const [, html = ""] of quotations) expect(exacts).toContain(toText(html).replace(/ ›$/, ""));
        expect(quotations.length).toBeGreaterThan(0);
      }
    },
  );
});

describe("where the sources differ", () => {
  it("the head says so, and every statement stands below with the verdict and why", () => {
    for (const size of SIZES) {
      const html = render("netanyahu-responsibility", { size });
      expect(textOf(html, "head")).toContain(
        "The articles differ on this: Has Netanyahu accepted direct responsibility?",
      );
      const difference = textOf(html, "difference");
      expect(difference).toContain(
        "“has not outright acknowledged direct responsibility for allowing the attack to unfold”",
      );
      expect(difference).toContain(
        "“The Israeli leader has so far refused to accept direct responsibility for allowing the attack to unfold”",
      );
      expect(difference).toContain("differ");
      expect(difference).toContain("which says more.");
    }
  });

  it("words that a difference shows already are not shown twice", () => {
    expect(namesOf(render("netanyahu-responsibility", { size: "stage" }))).toEqual([
      "head",
      "difference",
      "basis",
    ]);
  });

  it("figures about a part of the event count too, and are called figures", () => {
    const html = render("attack");
    expect(textOf(html, "head")).toContain(
      "The articles give different figures: How many people were killed in the attack?",
    );
    expect(textOf(html, "difference")).toContain("“killed 1,200 people, mostly civilians”");
    expect(textOf(html, "difference")).toContain("“killing over 1,100 people on Israeli territory”");
    expect(textOf(html, "difference")).toContain("compatible; figures differ");
  });

  it("speakers are named", () => {
    const html = render("dam-break", { story: storyFixture() });
    expect(textOf(html, "difference")).toContain("said by the harbour master");
  });

  it("each question is a part of its own, and the head counts those that it does not name", () => {
    const story = storyFixture();
    const [killed] = story.claims;
    if (!killed) throw new Error("the fixture has claims");
    const claims = [1, 2, 3].map((n) => ({ ...killed, id: `killed-${n}`, question: `Question ${n}?` }));
    const html = render("dam-break", { story: { ...story, claims } });
    expect(namesOf(html).filter((name) => name === "difference")).toHaveLength(3);
    expect(textOf(html, "head")).toContain(
      "The articles give different figures on 3 questions: Question 1? · Question 2? · and 1 more",
    );
  });

  it("leads to the questions on which they don't differ, on the page only", () => {
    expect(render("attack")).toMatch(/<a href="\?event=attack">5 more questions compare the articles/);
    expect(toText(render("war-begins"))).toContain("1 question compares the articles");
    for (const size of ["stage", "print"] as const) {
      expect(toText(render("attack", { size }))).not.toContain("compare the articles");
    }
  });
});

describe("a source that is silent", () => {
  it("is named, and only where nothing of it is quoted for the event", () => {
    expect(textOf(render("weekend-vow"), "quotes")).toContain("Article 1 does not mention this.");
    expect(toText(render("resignation"))).not.toContain("does not mention");
  });

  it("is quoted with what it says on a question, where that is all it has", () => {
    const story = storyFixture();
    const events = story.events.map((event) =>
      event.id === "dam-break" ? { ...event, passages: event.passages.slice(0, 1) } : event,
    );
    const claims = story.claims.map((claim) => ({ ...claim, verdict: "same" as const }));
    const html = render("dam-break", { story: { ...story, events, claims } });
    expect(textOf(html, "quotes")).toContain("“Over 1,100 people died”");
    expect(toText(html)).not.toContain("does not mention");
  });

  it("does not pass for silent where it speaks of a part", () => {
    const story = storyFixture();
    const events = story.events.map((event) =>
      event.id === "more-resignations" ? { ...event, partOf: "repairs" } : event,
    );
    const html = render("repairs", { story: { ...story, events } });
    expect(textOf(html, "quotes")).toContain("Article 2 speaks only of parts of this.");
  });

  it("goes without saying where no article is quoted at all", () => {
    const story = storyFixture();
    const events = story.events.map((event) => ({
      ...event,
      passages: [],
      links: [{ url: "https://example.org/dam", label: "The dam" }],
    }));
    const html = render("more-resignations", { story: { ...story, events, claims: [] }, size: "print" });
    expect(textOf(html, "quotes")).toContain("No article is quoted for this.");
    expect(toText(html)).not.toContain("does not mention");
    expect(html).toContain('href="https://example.org/dam"');
  });
});

describe("on the stage", () => {
  it("what happened, when and our note stay aside from what is paged", () => {
    const html = render("attack", { size: "stage", note: "A note." });
    const [, side = "", main = ""] =
      /data-side[^>]*>(.*?)<\/div><div class="_main[^>]*>(.*)$/.exec(html) ?? [];
    expect(namesOf(`: ${side}`)).toEqual(["head", "note"]);
    expect(new Set(namesOf(`: ${main}`))).toEqual(new Set(["quotes", "difference", "basis"]));
    for (const size of ["page", "print"] as const)
      expect(render("attack", { size })).not.toContain("data-side");
  });
});

describe("words that run from right to left", () => {
  const story = storyFixture();
  const passages = story.passages.map((passage) => ({ ...passage, exact: "הגשר נסגר ביום 2022-03-07" }));
  const hebrew = { ...story, passages };

  it("stand in a paragraph of that direction, so that our marks are at their own ends", () => {
    for (const claims of [story.claims, []]) {
      const html = render("dam-break", { story: { ...hebrew, claims } });
      const quoted = html.match(/<blockquote[^>]*>.*?<\/blockquote>/gs) ?? [];
      expect(quoted.length).toBeGreaterThan(0);
      for (const each of quoted) expect(each).toMatch(/^<blockquote[^>]*><p dir="rtl"><a [^>]*>“<bdi/);
    }
    expect(render("dam-break", { story })).not.toContain('dir="rtl"');
  });
});

describe("a digest", () => {
  it("marks our own sentence as ours, and not as a quotation", () => {
    const html = render("attack", { note: "Two paths lead to 2023." });
    expect(textOf(html, "note")).toBe("Our note: Two paths lead to 2023.");
    expect(render("attack")).not.toContain('data-part="note"');
  });

  it("leads each quotation to its place in the article", () => {
    expect(render("resignation", { size: "stage" })).toMatch(
      /<a [^>]*href="\?passage=article-1-17-77"[^>]*>“<bdi lang="en" dir="auto">The head of Israeli/,
    );
  });

  it("has nothing on paper that only a screen can follow, but the address of an article that has one", () => {
    const sources = published.sources.map((source, i) =>
      i === 0 ? { ...source, url: "https://example.org/haliva" } : source,
    );
    const html = render("resignation", { size: "print", story: { ...published, sources } });
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      "https://example.org/haliva",
    ]);
    expect(toText(html)).toContain("https://example.org/haliva");
    for (const { event } of published.tour) expect(render(event, { size: "print" })).not.toContain("<a ");
  });

  it("holds six sources: each one's words in a part of their own, a question's statements in one", () => {
    const apart = render("flood", { story: { ...sixSources, claims: [] }, size: "stage" });
    expect(namesOf(apart)).toEqual(["head", ...Array<string>(6).fill("quotes"), "basis"]);

    const html = render("flood", { story: sixSources, size: "stage" });
    const asked = sixSources.claims.find(({ id }) => id === "how-many");
    const stated = new Set(asked?.statements.flatMap(({ passages }) => passages));
    for (const { id, exact } of sixSources.passages) {
      if (stated.has(id)) expect(textOf(html, "difference")).toContain(exact);
    }
    expect(stated.size).toBeGreaterThanOrEqual(6);
  });

  it("is nothing where the story has no such event", () => {
    expect(render("nowhere")).toBe("");
  });
});
