import { renderToString } from "react-dom/server";
import type { PageOfStory } from "../app/App.tsx";
import { EmbedPage } from "../app/EmbedPage.tsx";
import { StartPage } from "../app/StartPage.tsx";
import { StillApp } from "../app/StillApp.tsx";
import { StoryPage } from "../app/StoryPage.tsx";
import type { Story, StoryIndex } from "../model/storySchema.ts";
import { StillTimelines } from "../timeline/StillTimelines.tsx";
import { words } from "../words/words.ts";
import { toSiteRoot } from "./siteMap.ts";
import { toJsonLd } from "./toJsonLd.ts";

/**
 * The built page with a story in it: the same elements that the script will take over, from the same components in
 * their initial state. `template` is the built index.html.
 */
export function renderStoryPage(template: string, story: Story, siteUrl: string | null): string {
  const page = renderToString(<StillApp Page={StoryPage} story={story} />);
  const address = siteUrl === null ? null : `${toSiteRoot(siteUrl)}story-${story.id}.html`;
  const head = [
    `<meta name="description" content="${escapeHtml(story.summary)}" />`,
    `<meta property="og:type" content="article" />`,
    `<meta property="og:title" content="${escapeHtml(story.title)}" />`,
    `<meta property="og:description" content="${escapeHtml(story.summary)}" />`,
    ...(address
      ? [
          `<link rel="canonical" href="${escapeHtml(address)}" />`,
          `<meta property="og:url" content="${escapeHtml(address)}" />`,
        ]
      : []),
    `<link rel="preload" href="./stories/${story.id}/story.json" as="fetch" crossorigin fetchpriority="low" />`,
  ].join("\n    ");
  return fill(template, {
    title: `${story.title} – ${words.app.siteName}`,
    language: story.language,
    head,
    root: `<div id="root" data-story="${story.id}">${page}</div>`,
    // Last: nothing of it is painted.
    tail: `<script type="application/ld+json">${toJsonLd(story)}</script>`,
  });
}

const DrawnEmbed: PageOfStory = (props) => <EmbedPage {...props} Still={StillTimelines} />;

/**
 * The page that stands in somebody else's: the still timeline, and all events folded into one line. It is found through
 * the story's own page, so search engines are sent there. `styleSheets`: files of the build that the template doesn't
 * name, because the script loads them later elsewhere.
 */
export function renderEmbedPage(
  template: string,
  story: Story,
  siteUrl: string | null,
  styleSheets: readonly string[],
): string {
  const page = renderToString(<StillApp Page={DrawnEmbed} story={story} />);
  const address = siteUrl === null ? null : `${toSiteRoot(siteUrl)}story-${story.id}.html`;
  const head = [
    `<meta name="robots" content="noindex" />`,
    ...(address ? [`<link rel="canonical" href="${escapeHtml(address)}" />`] : []),
    `<link rel="preload" href="./stories/${story.id}/story.json" as="fetch" crossorigin fetchpriority="low" />`,
  ].join("\n    ");
  return fill(template, {
    title: `${story.title} – ${words.app.siteName}`,
    language: story.language,
    head,
    root: `<div id="root" data-story="${story.id}" data-page="embed">${page}</div>`,
    tail: "",
    styleSheets,
  });
}

/** The built page with the list of stories in it, for a site that holds several, or none. */
export function renderStartPage(template: string, index: StoryIndex): string {
  const page = renderToString(<StartPage index={index} />);
  return fill(template, {
    title: words.app.siteName,
    language: "en",
    head: "",
    root: `<div id="root">${page}</div>`,
    tail: "",
  });
}

type Page = {
  title: string;
  language: string;
  head: string;
  root: string;
  tail: string;
  styleSheets?: readonly string[];
};

function fill(template: string, page: Page): string {
  const { title, language, head, root, tail, styleSheets = [] } = page;
  const links = styleSheets.map((file) => `<link rel="stylesheet" crossorigin href="./${file}" />`);
  const slots: readonly (readonly [place: RegExp, content: string])[] = [
    [/<html lang="en">/, `<html lang="${language}">`],
    [/<title>.*?<\/title>/, `<title>${escapeHtml(title)}</title>`],
    [/<!--head-->/, head],
    [/<div id="root">.*?<\/div>/s, root],
    // After the page's own: the first sheet settles the order of the layers.
    [/<\/head>/, `${links.join("\n    ")}\n  </head>`],
    [/<\/body>/, `${tail}\n  </body>`],
    // After the style sheet: the first paint waits for that one, and not for the script.
    [/<script type="module"/, '<script type="module" fetchpriority="low"'],
  ];
  // The entry's parts come at once with it, and no sooner than the style sheet either.
  const patient = template.replaceAll(
    '<link rel="modulepreload"',
    '<link rel="modulepreload" fetchpriority="low"',
  );
  return slots.reduce((html, [place, content]) => {
    if (!place.test(html)) throw new Error(`index.html has no ${place}: nothing can be prerendered into it.`);
    return html.replace(place, () => content);
  }, patient);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
