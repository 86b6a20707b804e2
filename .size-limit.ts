import { readFileSync } from "node:fs";

/** What a page asks for before it can be used: its entry and everything that this imports at once. */
const scripts = [
  ...readFileSync("dist/index.html", "utf8").matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g),
];
const page = scripts.map(([, file]) => `dist/${file}`);
if (page.length === 0) throw new Error("dist/index.html names no script: nothing can be measured.");

const chunk = (name: string, file: string, limit: string) => ({
  name,
  path: `dist/assets/${file}-*.js`,
  limit,
  gzip: true,
});

export default [
  { name: "what makes the page interactive", path: page, limit: "110 kB", gzip: true },
  chunk("the timeline's own lazy chunk", "drawnTimeline", "116 kB"),
  {
    name: "the opened event's panel, asked for once the page is interactive",
    path: ["dist/assets/OpenedLayers-*.js", "dist/assets/EventPanel-*.js"],
    limit: "9 kB",
    gzip: true,
  },
  chunk("an article, asked for once an event is open", "ArticlePanel", "8 kB"),
  chunk("the comparison, asked for with it", "CompareView", "15 kB"),
  chunk("search and filters, asked for with them", "searchTools", "15 kB"),
  { name: "what an article page loads for its embeds", path: "dist/embed.js", limit: "5 kB", gzip: true },
];
