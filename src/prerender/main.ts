/**
 * The last step of the build: writes each story's list into its page, so that it can be read, found, printed and
 * searched before, and without, any script. Runs as a Vite SSR build, which gives the style sheets' class names.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseStory } from "../model/parseStory.ts";
import { type Story, storyIndexSchema } from "../model/storySchema.ts";
import { formatStoryError } from "../words/formatStoryError.ts";
import { readStyleSheets } from "./readStyleSheets.ts";
import { renderEmbedPage, renderStartPage, renderStoryPage } from "./renderPage.tsx";
import { writeSiteMap } from "./siteMap.ts";

const DIST = "dist";

const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(DIST, ...path), "utf8"));

function readStory(id: string): Story {
  const story = parseStory(readJson("stories", id, "story.json"));
  if (story.ok) return story.value;
  throw new Error(`stories/${id}/story.json: ${story.error.map(formatStoryError).join(" ")}`);
}

const template = readFileSync(join(DIST, "index.html"), "utf8");
const siteUrl = process.env.SITE_URL ?? null;
const index = storyIndexSchema.parse(readJson("stories", "index.json"));
const stories = index.stories.map(({ id }) => readStory(id));
const [only] = stories;

const pages = new Map(
  stories.map((story) => [`story-${story.id}.html`, renderStoryPage(template, story, siteUrl)]),
);
pages.set(
  "index.html",
  only && stories.length === 1 ? renderStoryPage(template, only, siteUrl) : renderStartPage(template, index),
);
const found = [...pages.keys()];
const styleSheets = readStyleSheets(DIST, "src/app/startEmbed.tsx").filter(
  (file) => !template.includes(file),
);
for (const story of stories)
  pages.set(`embed-${story.id}.html`, renderEmbedPage(template, story, siteUrl, styleSheets));
for (const [name, html] of pages) writeFileSync(join(DIST, name), html);

if (siteUrl === null) rmSync(join(DIST, "sitemap.xml"), { force: true });
else writeFileSync(join(DIST, "sitemap.xml"), writeSiteMap(siteUrl, found));

// Only the steps above need it.
rmSync(join(DIST, ".vite"), { recursive: true, force: true });
console.log(`Prerendered ${[...pages.keys()].join(", ")}`);
