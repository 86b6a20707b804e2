import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { passageFixture, storyFixture } from "../model/storyFixture.ts";
import type { Story } from "../model/storySchema.ts";
import { ArticlePanel, type ArticlePanelProps } from "./ArticlePanel.tsx";
import type { ReadingHrefs } from "./readingHrefs.ts";

const nothing = () => {};
const hrefs: ReadingHrefs = {
  event: (id) => `?event=${id}`,
  passage: (id) => `?passage=${id}`,
  article: (id) => `?article=${id}`,
  words: (id, { start, end }) => `?article=${id}&words=${start}-${end}`,
  claim: (id) => `?claim=${id}`,
};
const actions = {
  onEvent: nothing,
  onPassage: nothing,
  onArticle: nothing,
  onWords: nothing,
  onClaim: nothing,
};

function render(more: Partial<ArticlePanelProps> = {}): string {
  return renderToStaticMarkup(
    <ArticlePanel
      story={storyFixture()}
      sourceId="article-1"
      passageId={null}
      words={null}
      eventId={null}
      hoveredId={null}
      hits={[]}
      hrefs={hrefs}
      actions={actions}
      onHover={nothing}
      onChoose={nothing}
      onSelectEvent={nothing}
      onClose={nothing}
      headingId="article"
      toAbsolute={(href) => `https://example.org/${href}`}
      {...more}
    />,
  );
}

const toText = (html: string): string => html.replace(/<[^>]*>/g, "").replaceAll("&#x27;", "'");
const toArticle = (html: string): string => /<article.*<\/article>/s.exec(html)?.[0] ?? "";
const one = storyFixture().sources[0];
const idOf = (words: string): string => (one ? passageFixture(one, words).id : "");

describe("ArticlePanel", () => {
  it("shows the whole text of the article, letter for letter", () => {
    const words = (text: string) => text.replace(/\s/g, "");
    expect(words(toText(toArticle(render())))).toContain(words(one?.text ?? "no text"));
  });

  it("is a region named by the article's heading, which can take the focus", () => {
    expect(render()).toMatch(/<section [^>]*aria-labelledby="article".*<h2 id="article" tabindex="-1"/s);
  });

  it("sets a headline as a heading of its own", () => {
    expect(toArticle(render({ sourceId: "article-2" }))).toMatch(/<h3 [^>]*>.*Harbour master quits.*<\/h3>/s);
  });

  it("links every passage, the words of two to the shorter, and is one stop of the Tab key", () => {
    const article = toArticle(render());
    expect(article).toContain(`href="?passage=${idOf("Oct. 7")}"`);
    expect(article).toContain(`data-passages="${idOf("Oct. 7")} ${idOf("The Alder dam broke on Oct. 7")}"`);
    expect(article.match(/tabindex="0"/g)).toHaveLength(1);
  });

  it("marks the current passage, makes it the Tab key's stop, and tells what rests on it", () => {
    const passageId = idOf("now in their seventh month");
    const html = render({ passageId, eventId: "repairs" });
    expect(html).toMatch(new RegExp(`<a [^>]*tabindex="0"[^>]*aria-current="true"[^>]*passage=${passageId}`));
    expect(toText(html)).toContain("What rests on these words");
    expect(html).toMatch(/<button[^>]*aria-pressed="true"[^>]*>(?:<bdi[^>]*>)?Repairs of the dam/);
    expect(html).toMatch(/href="\?event=repairs"[^>]*>Open event/);
  });

  it("says how an event rests on words that only its date is counted from", () => {
    expect(toText(render({ passageId: idOf("The repairs that followed") }))).toContain(
      "Repairs of the damits date, what it follows",
    );
  });

  it("says that the article's own date rests on its words, where no event does", () => {
    expect(toText(render({ passageId: idOf("2024-04-22") }))).toContain(
      "The date of Article 1 rests on these words.",
    );
  });

  it("marks words that were found and words that are pointed at without breaking the text", () => {
    const text = one?.text ?? "";
    const at = text.indexOf("dam broke");
    const article = toArticle(
      render({ hits: [{ start: at, end: at + 3 }], words: { start: at + 4, end: at + 20 } }),
    );
    expect(article).toMatch(new RegExp(`<mark data-start="${at}" class="[^"]*found[^"]*">dam</mark>`));
    expect(article).toContain(`<mark data-start="${at + 4}" data-words=""`);
    for (const [, start, words] of article.matchAll(/data-start="(\d+)"[^>]*>([^<]*)</g)) {
      expect(text.startsWith(words ?? "?", Number(start))).toBe(true);
    }
  });

  it("leads back to the event it was opened from, and to the story's other articles", () => {
    expect(toText(render({ eventId: "dam-break" }))).toMatch(/^‹The dam breaks/);
    expect(toText(render())).toMatch(/^‹All events/);
    expect(render()).toMatch(/<a [^>]*aria-current="true"[^>]*href="\?article=article-1"/);
    expect(render()).toContain('href="?article=article-2"');
  });

  it("shows only the excerpts where the text may not be shown, says so, and leads to the words outside", () => {
    const html = render({ story: excerptsOnly("https://example.org/a"), passageId: idOf("Oct. 7") });
    expect(toText(html)).toContain("Only excerpts of this article may be shown");
    expect(toText(toArticle(html))).not.toContain("are now in their");
    expect(html).toContain('href="https://example.org/a#:~:text=');
    expect(html.match(/<blockquote/g)).toHaveLength(6);
    expect(toText(render({ story: excerptsOnly(undefined) }))).toContain(
      "No address of the whole article is known.",
    );
  });

  it("offers to select any words only where there is a whole text to select them in", () => {
    expect(toText(render())).toContain("select any words to copy them");
    const excerpts = toText(render({ story: excerptsOnly(undefined) }));
    expect(excerpts).not.toContain("select any words");
    expect(excerpts).toContain("Choose marked words to see what rests on them, and to copy them.");
  });

  it("can be written into a page under a strict policy, hostile words included", () => {
    const story = storyFixture();
    const events = story.events.map((event) => ({ ...event, label: "<script>alert(1)</script>" }));
    const html = render({ story: { ...story, events }, passageId: idOf("Oct. 7") });
    expect(html).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
  });

  it("shows nothing for an article that the story does not have", () => {
    expect(render({ sourceId: "nowhere" })).toBe("");
  });
});

function excerptsOnly(url: string | undefined): Story {
  const story = storyFixture();
  return {
    ...story,
    sources: story.sources.map(({ text: _, ...source }) => ({
      ...source,
      rights: "excerpts" as const,
      ...(url === undefined ? {} : { url }),
    })),
  };
}
