import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** The demonstration article, which is a file of its own: no program but this one reads it before a browser does. */
const root = join(import.meta.dirname, "../..");
/** Without the lines that it shows for pasting, which are text. */
const html = readFileSync(join(root, "public/article.html"), "utf8").replaceAll(/<pre.*?<\/pre>/gs, "");

type Published = {
  readonly sources: readonly { readonly id: string; readonly text: string }[];
  readonly events: readonly { readonly id: string }[];
  readonly lanes: readonly { readonly id: string }[];
};
const story: Published = JSON.parse(
  readFileSync(join(root, "public/stories/resignation/story.json"), "utf8"),
);

const all = (pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, one = "", two = ""]) => [one, two] as const);
const quotations = all(/<q data-source="([^"]+)">([^<]+)<\/q>/g);

describe("the demonstration article", () => {
  test("quotes each article, and nothing that isn't in it word for word", () => {
    expect(new Set(quotations.map(([source]) => source))).toEqual(new Set(["article-1", "article-2"]));
    expect(html.match(/<q\b/g)).toHaveLength(quotations.length);
    const textOf = new Map(story.sources.map(({ id, text }) => [id, text]));
    expect(quotations.filter(([source, words]) => !textOf.get(source)?.includes(words))).toEqual([]);
  });

  test("names events and lanes that the story has, and leads to them without a script too", () => {
    const words = all(/href="story-resignation\.html\?event=([a-z-]+)"\s+data-dateline-event="([a-z-]+)"/g);
    expect(words.length).toBeGreaterThan(10);
    expect(html.match(/data-dateline-event="/g)?.length).toBe(words.length);
    const events = new Set(story.events.map(({ id }) => id));
    expect(words.filter(([linked, opened]) => linked !== opened || !events.has(opened))).toEqual([]);
    const lanes = new Set(story.lanes.map(({ id }) => id));
    const named = all(/\slanes="([^"]+)"/g).flatMap(([ids]) => ids.split(","));
    expect(named.filter((id) => !lanes.has(id))).toEqual([]);
  });

  test("asks nobody else for anything and holds no script or style of its own", () => {
    expect(html).not.toMatch(/\s(?:src|href)="(?:[a-z]+:)?\/\//);
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<style|<script(?![^>]*src=)/);
    expect(readFileSync(join(root, "public/article.css"), "utf8")).not.toMatch(/url\(|@import/);
  });
});
