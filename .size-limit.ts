import { readdirSync, readFileSync } from "node:fs";

const ASSETS = "dist/assets/";

/** What a page asks for before it can be used: its entry and everything that this imports at once. */
const scripts = [
  ...readFileSync("dist/index.html", "utf8").matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g),
];
const page = new Set(scripts.flatMap(([, file]) => file ?? []));
if (page.size === 0) throw new Error("dist/index.html names no script: nothing can be measured.");

/** A part of the page that loads later, with everything that it imports at once and the page doesn't have yet. */
function toFiles(...names: readonly string[]): string[] {
  const files = new Set(
    names.map((name) => {
      const file = readdirSync(ASSETS).find((each) => each.startsWith(`${name}-`) && each.endsWith(".js"));
      if (file === undefined) throw new Error(`${ASSETS} has no ${name}: nothing can be measured.`);
      return file;
    }),
  );
  for (const file of files) {
    const code = readFileSync(ASSETS + file, "utf8");
    for (const [, imported = ""] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      if (!page.has(imported)) files.add(imported);
    }
  }
  return [...files].map((file) => ASSETS + file);
}

const part = (name: string, limit: string, ...names: readonly string[]) => ({
  name,
  path: toFiles(...names),
  limit,
  gzip: true,
});

export default [
  {
    name: "what makes the page interactive",
    path: [...page].map((file) => ASSETS + file),
    limit: "110 kB",
    gzip: true,
  },
  part("the timeline", "116 kB", "drawnTimeline"),
  part("the opened event, asked for once the page is interactive", "16 kB", "OpenedLayers", "EventPanel"),
  part("an article, asked for once an event is open", "17 kB", "ArticlePanel"),
  part("the comparison, asked for with it", "24 kB", "CompareView"),
  part("search and filters, asked for with them", "15 kB", "searchTools"),
  part("the guided tour, asked for with it", "52 kB", "TourPane"),
  { name: "what an article page loads for its embeds", path: "dist/embed.js", limit: "5 kB", gzip: true },
];
