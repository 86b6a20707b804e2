import { expect, type Locator, test } from "@playwright/test";
import { list, opened, timeline } from "./support/explorer.ts";
import { openSixSources } from "./support/sixSources.ts";

const SOURCES = [
  "The Tarnwick Ledger",
  "Town notice",
  "Lenn Valley Agency",
  "Radio Lenn",
  "בלוג הגשר",
  "Span & Girder",
];

/** The source paints in which the shapes here are drawn, in their order, each once. */
const paintsIn = (place: Locator): Promise<string[]> =>
  place.evaluate((root) => {
    const fills = [...root.querySelectorAll("svg [fill*=source-paint]")].map((shape) =>
      shape.getAttribute("fill"),
    );
    return [...new Set(fills.filter((fill) => fill !== null))];
  });

test("six sources keep their colours and patterns apart in legend, timeline and list", async ({ page }) => {
  await openSixSources(page);
  const entries = page.getByRole("group", { name: "Show what rests on" }).getByRole("button");
  await expect(entries).toHaveCount(SOURCES.length);
  const paints: string[] = [];
  for (const [i, source] of SOURCES.entries()) {
    await expect(entries.nth(i)).toContainText(source);
    paints.push(...(await paintsIn(entries.nth(i))));
  }
  expect(new Set(paints).size).toBe(SOURCES.length);

  const looks = await page.evaluate((urls) => {
    const toLook = (url: string) => {
      const pattern = document.querySelector(url.slice("url(".length, -1));
      const ground = pattern?.querySelector("rect");
      if (!pattern || !ground) throw new Error(`nothing is painted with ${url}`);
      const lines = [...pattern.querySelectorAll("path")].map((path) => path.getAttribute("d"));
      return { colour: getComputedStyle(ground).fill, lines: lines.join() };
    };
    return urls.map(toLook);
  }, paints);
  expect(new Set(looks.map(({ colour }) => colour)).size).toBe(SOURCES.length);
  expect(new Set(looks.map(({ lines }) => lines)).size).toBe(SOURCES.length);

  // All six report the closing: its mark is divided among them, and no other mark has a paint of its own.
  const closing = timeline(page)
    .locator("[data-key]")
    .filter({ has: page.getByRole("button", { name: /^The bridge is closed/ }) });
  expect((await paintsIn(closing)).toSorted()).toEqual(paints.toSorted());
  for (const paint of await paintsIn(timeline(page))) expect(paints).toContain(paint);

  const quoted = list(page).locator("#event-closing").getByRole("figure");
  await expect(quoted).toHaveCount(SOURCES.length);
  const colours = new Set<string>();
  for (const [i, source] of SOURCES.entries()) {
    const name = quoted.nth(i).getByText(source, { exact: true });
    await expect(name).toBeVisible();
    expect(await paintsIn(quoted.nth(i))).toEqual([paints[i]]);
    colours.add(await name.evaluate((element) => getComputedStyle(element).color));
  }
  expect(colours.size).toBe(SOURCES.length);
});

test("an article of which only excerpts may be shown shows no more than its quoted words", async ({
  page,
}) => {
  await openSixSources(page, "event=half-the-customers");
  const reading = opened(page);
  const quoted = "Shortly after the closure shopkeepers in Bridge Street counted half their usual customers";
  await expect(reading.locator("blockquote mark").getByText(quoted)).toBeVisible();
  await expect(reading.getByText("Only excerpts of this article may be shown.")).toBeVisible();
  await expect(page.getByText("a baker who speaks for them")).toHaveCount(0);
});
