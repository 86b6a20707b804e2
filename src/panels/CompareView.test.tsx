import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parseStory } from "../model/parseStory.ts";
import { exactDate, storyFixture } from "../model/storyFixture.ts";
import type { Story } from "../model/storySchema.ts";
import { CompareView, type CompareViewProps } from "./CompareView.tsx";

const nothing = () => {};

const render = (more: Partial<CompareViewProps> = {}): string =>
  renderToStaticMarkup(
    <CompareView
      story={storyFixture()}
      view="compare"
      claimId={null}
      only={null}
      eventId={null}
      hoveredId={null}
      hrefs={{
        event: (id) => `?event=${id}`,
        passage: (id) => `?passage=${id}`,
        article: (id) => `?article=${id}`,
        words: (id) => `?words=${id}`,
        claim: (id) => `?claim=${id}`,
      }}
      actions={{
        onEvent: nothing,
        onPassage: nothing,
        onArticle: nothing,
        onWords: nothing,
        onClaim: nothing,
      }}
      hrefOfView={(view) => `?view=${view}`}
      onView={nothing}
      onOnly={nothing}
      onHover={nothing}
      headingId="compare"
      {...more}
    />,
  );

const toText = (html: string): string => html.replace(/<[^>]*>/g, "");
const toRow = (html: string, claimId: string): string =>
  html.split(/<tr|<\/tr>/).find((row) => row.includes(`data-claim="${claimId}"`)) ?? "";

function publishedStory(): Story {
  const path = join(import.meta.dirname, "../../public/stories/resignation/story.json");
  const parsed = parseStory(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.ok) throw new Error("the published story is refused");
  return parsed.value;
}

describe("CompareView", () => {
  it("has a heading that can take the focus, the way back, and says which view is shown", () => {
    const html = render({ view: "coverage" });
    expect(html).toMatch(/<h2 id="compare" tabindex="-1"[^>]*>Compare the sources<\/h2>/);
    expect(html).toContain('href="?view=timeline"');
    expect(html.match(/<a[^>]*aria-current="page"[^>]*>/g)).toEqual([
      expect.stringContaining('href="?view=coverage"'),
    ]);
  });

  it("says of a filter whether it is on, and only of the one that the view has", () => {
    const toPressed = (more: Partial<CompareViewProps>) =>
      render(more)
        .match(/aria-pressed="\w+"[^>]*>[^<]*/g)
        ?.map((tag) => tag.replace(/ (?:type|class)="[^"]*"/g, ""));
    expect(toPressed({ only: "differences" })).toEqual(['aria-pressed="true">Only differences']);
    expect(toPressed({ view: "coverage", only: "differences" })).toEqual([
      'aria-pressed="false">Only one source',
    ]);
    expect(toPressed({ view: "reported", only: "single" })).toBeUndefined();
  });
});

describe("the questions", () => {
  it("give each source's exact words, their speaker, the verdict and why", () => {
    const row = toRow(render(), "killed");
    expect(toText(row)).toContain("“killing 1,200 people”");
    expect(toText(row)).toContain("“Over 1,100 people died”said by the harbour master");
    expect(toText(row)).toContain("compatible; figures differ");
    expect(toText(row)).toContain("1,200 is over 1,100.");
    expect(row).toMatch(/<th[^>]*scope="row"/);
  });

  it("set off the compared figure where it stands in the words", () => {
    expect(toRow(render(), "killed").match(/<strong[^>]*>[^<]*/g)).toEqual([
      expect.stringMatching(/>1,200$/),
      expect.stringMatching(/>1,100$/),
    ]);
  });

  it("show silence as silence", () => {
    const row = toRow(render(), "repairs-length");
    expect(toText(row)).toContain("not mentioned");
    expect(toText(row)).toContain("only Article 1 says this");
  });

  it("keep only those that differ, and say out of how many", () => {
    const html = render({ only: "differences" });
    expect(html.match(/data-claim="[^"]*"/g)).toEqual(['data-claim="killed"']);
    expect(toText(html)).toContain("1 of 2 questions: 1 compatible, with figures that differ");
  });

  it("say that none differs, and offer the way back", () => {
    const story = storyFixture();
    const html = render({ only: "differences", story: { ...story, claims: story.claims.slice(1) } });
    expect(toText(html)).toContain("On no question do the sources differ.");
    expect(html).toMatch(/<button[^>]*>Show all 1 question<\/button>/);
  });

  it("mark the chosen one, in the table and where its words stand in the articles", () => {
    const html = render({ claimId: "killed" });
    expect(toRow(html, "killed")).toContain('aria-current="true"');
    expect(toRow(html, "repairs-length")).not.toContain("aria-current");
    const articles = html.slice(html.indexOf("The articles side by side"));
    expect(articles.match(/<a[^>]*aria-current="true".*?<\/a>/g)?.map(toText)).toEqual([
      "killing 1,200 people",
      "Over 1,100 people died",
    ]);
  });

  it("show a letter that both quote in one go, with what stands between greyed and nothing missing", () => {
    const row = toRow(render({ story: publishedStory() }), "letter-words");
    expect(toText(row)).toContain("entrusted with,&quot; Haliva wrote in his resignation letter");
    expect(toText(row)).toContain("word for word as in Article 2; grey: between the quoted words");
    expect(row).not.toContain("<mark");
  });

  it("mark word by word what one source has and the other lacks, for the ear as well", () => {
    const row = toRow(render({ story: publishedStory() }), "direct-responsibility");
    expect(row.match(/<mark.*?<\/mark>/g)?.map(toText)).toEqual([
      "[only in Article 1: not outright acknowledged]",
      "[only in Article 2: The Israeli leader]",
      "[only in Article 2: so far refused to accept]",
    ]);
  });
});

describe("many sources", () => {
  const story = storyFixture();
  const [, last] = story.sources;
  if (!last) throw new Error("the fixture has two sources");
  const more = ["article-3", "article-4"].map((id) => ({ ...last, id, label: id }));
  const wide = render({ story: { ...story, sources: [...story.sources, ...more] } });
  const toCells = (row: string) =>
    row
      .split(/<t[dh]/)
      .slice(1)
      .map((cell) => toText(`<td${cell}`));

  it("leave the reason beside the verdict, before the columns that may be out of sight", () => {
    expect(toCells(toRow(render(), "killed")).at(-1)).toBe("1,200 is over 1,100.");
    const cells = toCells(toRow(wide, "killed"));
    expect(cells).toHaveLength(6);
    expect(cells[1]).toContain("figures differ1,200 is over 1,100.");
  });

  it("have a narrower column where they are silent on most questions", () => {
    const columns = wide.match(/<col(?: [^>]*)?\/>/g) ?? [];
    expect(columns.slice(2).map((column) => column.includes("quietColumn"))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe("the chosen question", () => {
  it("lights no words where the filter leaves it out", () => {
    const toLit = (only: "differences" | null) =>
      render({ claimId: "repairs-length", only }).match(/<a[^>]*data-key[^>]*aria-current="true"/g) ?? [];
    expect(toLit(null)).toHaveLength(1);
    expect(toLit("differences")).toEqual([]);
  });

  it("offers the step to its words, and no other question does", () => {
    const html = render({ claimId: "killed" });
    expect(toRow(html, "killed")).toMatch(/<button[^>]*>To the words in .*Article 1.* ›<\/button>/);
    expect(html.match(/To the words in/g)).toHaveLength(1);
    expect(render()).not.toContain("To the words in");
  });

  it("can be left out: the articles are one step from the beginning", () => {
    const html = render();
    expect(html.indexOf("Skip to the articles")).toBeLessThan(html.indexOf("<table"));
    expect(html).toMatch(/<section id="compare-articles" tabindex="-1"/i);
  });
});

describe("a line under quoted words", () => {
  it("is never that of a figure, which other sources may have too", () => {
    const css = readFileSync(join(import.meta.dirname, "ClaimTableQuotes.module.css"), "utf8");
    expect(css.match(/\.figure \{[^}]*\}/)?.[0]).toMatch(/font-weight: 700;\s*\}/);
    expect(css).not.toContain("underline");
  });
});

describe("the coverage", () => {
  it("leads to each source's first passage, and says in words that another is silent", () => {
    const row =
      render({ view: "coverage" })
        .split("<tr")
        .find((part) => part.includes('data-event="repairs"')) ?? "";
    expect(row).toMatch(/href="\?passage=article-1-\d+-\d+"/);
    expect(toText(row)).toContain("1 passage in Article 1");
    expect(toText(row)).toContain("–not mentioned");
    expect(toText(row)).toContain("only Article 1");
  });

  it("keeps only what rests on one source", () => {
    const html = render({ view: "coverage", only: "single" });
    expect(html.match(/data-event="[^"]*"/g)).toEqual([
      'data-event="repairs"',
      'data-event="more-resignations"',
    ]);
  });
});

describe("the two clocks", () => {
  it("set what was reported apart from what was expected, with both dates and the days between", () => {
    const [happened = "", ahead = ""] = render({ view: "reported" }).split('data-part="ahead"');
    expect(toText(happened)).toContain("What the articles said on Monday 22 April 2024");
    expect(toText(happened)).toContain("no date of its own; placed on Monday 22 April 2024");
    expect(toText(happened)).toMatch(
      /The dam breaks7 Oct 202322 Apr 2024Article 1Article 2 · inferred198 days/,
    );
    expect(toText(happened)).not.toContain("More resignations");
    expect(toText(ahead)).toContain("More resignations");
  });

  it("never show an inferred day as a stated one", () => {
    const html = render({ view: "reported" });
    expect(toText(html)).toContain("on Monday 22 April 2024 (one date inferred)");
    expect(toText(html.split('data-part="ahead"')[1] ?? "")).toContain("22 Apr 2024 (inferred)Article 2");
    const { sources, ...story } = storyFixture();
    const days = ["2024-04-22", "2024-04-28"];
    const apart = sources.map((source, i) => ({
      ...source,
      date: { ...exactDate(days[i] ?? ""), qualifier: source.date.qualifier },
    }));
    const [first = "", second = ""] = toText(
      render({ view: "reported", story: { ...story, sources: apart } }),
    )
      .split("What the article said on ")
      .slice(1);
    expect(first).toMatch(/^Monday 22 April 2024Article 1/);
    expect(second).toMatch(/^Sunday 28 April 2024 \(inferred\)/);
  });
});
