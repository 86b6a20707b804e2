import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import type { Story } from "../model/storySchema.ts";
import { type Filters, isFiltering, NO_FILTERS } from "../search/filters.ts";
import { createStorySearch } from "../search/searchStory.ts";
import { selectMatches, toFacets } from "../search/selectFiltered.ts";
import { toFilterIndex } from "../search/toFilterIndex.ts";
import { formatDate } from "../words/formatDate.ts";
import type { ReadingHrefs } from "./readingHrefs.ts";
import { SearchResults } from "./SearchResults.tsx";

const hrefs: ReadingHrefs = {
  event: (id) => `?event=${id}`,
  passage: (id) => `?passage=${id}`,
  article: (id) => `?article=${id}`,
  words: (id, { start, end }) => `?article=${id}&words=${start}-${end}`,
  claim: (id) => `?claim=${id}`,
};

function render(query: string, chosen: Partial<Filters> = {}, story: Story = storyFixture()): string {
  const search = createStorySearch(story, { formatDate: (event) => formatDate(event.date, event, "long") });
  const result = query === "" ? null : search(query);
  const found = result && new Set(result.events.map(({ eventId }) => eventId));
  const filters = { ...NO_FILTERS, ...chosen };
  const index = toFilterIndex(story);
  return renderToStaticMarkup(
    <SearchResults
      story={story}
      result={result}
      matches={selectMatches(index, filters, found)}
      facets={toFacets(index, filters, found)}
      query={query}
      isFiltering={isFiltering(filters)}
      selectedId={null}
      hoveredId={null}
      hrefs={hrefs}
      onClearWords={() => {}}
      onClearFilters={() => {}}
      headingId="found"
    />,
  );
}

/** What a reader sees of it; marked words between asterisks. */
const toText = (html: string): string =>
  html
    .replace(/<\/?mark[^>]*>/g, "*")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&");
const labelsIn = (html: string) =>
  [...html.matchAll(/<h4[^>]*><a[^>]*>(.*?)<\/a>/g)].map(([, label = ""]) => toText(label));

describe("SearchResults", () => {
  it("says how many events hold which words, under a heading that can take the focus", () => {
    expect(render("dam")).toMatch(/<h2 id="found" tabindex="-1"[^>]*>/i);
    expect(toText(render("breaks"))).toContain("1 of 3 events for “breaks”");
  });

  it("has each event as a link with the words marked in label, date and theme", () => {
    const text = toText(render("dam october"));
    expect(labelsIn(render("dam october"))).toContain("The *dam* breaks");
    expect(text).toContain("7 *October* 2023");
    expect(text).toContain("The *dam*");
    expect(text).toContain("The best match first");
  });

  it("quotes the passages that hold the words and no others, each leading to its place in the article", () => {
    const story = storyFixture();
    const html = render("alder");
    const id = story.passages.find(({ exact }) => exact.startsWith("The Alder dam"))?.id;
    expect(html).toContain(`<a href="?passage=${id}">`);
    expect(toText(html)).toContain("“The *Alder* dam broke on Oct. 7”");
    expect(html.match(/href="\?passage=/g)).toHaveLength(1);
  });

  it("shows why an event is here that only a name or a question was found for", () => {
    const html = render("harbour people");
    expect(toText(html)).toContain("Named here: the *harbour* master");
    expect(html).toContain('href="?claim=killed"');
    expect(toText(html)).toContain("How many *people* were killed?");
  });

  it("lists the sentences of each article that hold the words, leading to them", () => {
    const story = storyFixture();
    const html = render("resigned Monday");
    expect(html).toMatch(/<h3[^>]*>In the articles<\/h3>/);
    expect(toText(html)).toContain("“The harbour master *resigned* on *Monday*.”");
    const text = story.sources[0]?.text ?? "";
    const start = text.indexOf("resigned");
    expect(html).toContain(`href="?article=article-1&amp;words=${start}-${text.indexOf("Monday") + 6}"`);
    expect(toText(html)).toContain(
      "No event holds “resigned Monday”. The articles have the words: see below.",
    );
  });

  it("leads to the passage where an article may not be shown", () => {
    const story = storyFixture();
    const sources = story.sources.map(({ text, ...source }) => ({
      ...source,
      rights: "excerpts" as const,
      parts: [],
    }));
    const html = render("people died", {}, { ...story, sources });
    expect(html).not.toContain("words=");
    expect(toText(html)).toContain("Article 2 · 1 passage");
  });

  it("without words keeps to the order of time and to all that an event rests on", () => {
    const story = storyFixture();
    const html = render("", { statuses: ["reported"] }, { ...story, events: story.events.toReversed() });
    expect(labelsIn(html)).toEqual(["The dam breaks", "Repairs of the dam"]);
    expect(toText(html)).toContain("2 of 3 events");
    expect(toText(html)).toContain("In order of time");
    expect(html.match(/href="\?passage=/g)).toHaveLength(3);
    expect(html).not.toContain("<mark");
    expect(html).not.toContain("In the articles");
  });

  it("says that filters leave the articles' sentences alone", () => {
    expect(toText(render("dam", { lanes: ["dam"] }))).toContain("The filters narrow the events");
    expect(toText(render("dam"))).not.toContain("The filters narrow the events");
  });

  it("says what nothing was found for, and offers just the ways back that there are", () => {
    const words = toText(render("xylophone"));
    expect(words).toContain("No event holds “xylophone”.");
    expect(words).toContain("Clear the words");
    expect(words).not.toContain("Clear the filters");
    const filters = toText(render("", { lanes: ["office"], dates: ["day"] }));
    expect(filters).toContain("No event meets the filters: The office, one known day.");
    expect(filters).not.toContain("Clear the words");
    const both = toText(render("xylophone", { lanes: ["office"] }));
    expect(both).toContain("No event holds “xylophone” and meets the filters: The office.");
    expect(both).toMatch(/Clear the words.*Clear the filters/);
  });
});
