import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { fitWindow } from "../layout/fitWindow.ts";
import { toKnowledgeEndMs } from "../layout/knowledgeEnd.ts";
import { type MeasureText, TEXT_SPARE_PX } from "../layout/layoutTypes.ts";
import { toLayoutEvents } from "../layout/toLayoutEvents.ts";
import { parseStory } from "../model/parseStory.ts";
import { formatDate } from "../words/formatDate.ts";
import { toMarkBoxes } from "./markBoxes.ts";
import { StillTimeline } from "./StillTimeline.tsx";
import { StillTimelines } from "./StillTimelines.tsx";
import { toStillLabel } from "./stillLabel.ts";
import { STILL_SIZES } from "./stillSizes.ts";
import { toStillPicture } from "./toStillPicture.ts";

const file = join(import.meta.dirname, "../../public/stories/resignation/story.json");
const parsed = parseStory(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.ok) throw new Error("the first story is invalid");
const story = parsed.value;
const events = toLayoutEvents(story, {
  formatDate: (event) => formatDate(event.date, event, "short"),
  visibleSources: new Set(story.sources.map(({ id }) => id)),
  unfolded: new Set(),
});
const knowledgeEndMs = toKnowledgeEndMs(story);
const still = {
  events,
  lanes: story.lanes,
  sourceIndex: new Map(story.sources.map(({ id }, index) => [id, index])),
  sourceLabels: new Map(story.sources.map(({ id, label }) => [id, label])),
  window: fitWindow(events, knowledgeEndMs),
  knowledgeEndMs,
  hrefOf: (id: string) => `#event-${id}`,
};
const draw = (widthPx = 678, heightPx = 480, idPrefix = "still") =>
  renderToStaticMarkup(<StillTimeline {...still} {...{ widthPx, heightPx, idPrefix }} />);
const hrefsOf = (html: string) => [...html.matchAll(/href="#event-([^"]+)"/g)].map((match) => match[1]);
const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);

const numberIn = (tag: string, pattern: RegExp) => Number(pattern.exec(tag)?.[1] ?? 0);
const toShiftPx = (tag: string) => numberIn(tag, /translate\(([-\d.]+)/);
/** The texts of one kind in a label. */
const wordsOf = (html: string, kind: "name" | "date") =>
  [...html.matchAll(new RegExp(`(<text [^>]*class="[^"]*${kind}[^>]*>)([^<]*)<`, "g"))].map(
    ([, tag = "", text = ""]) => ({
      text: text.replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
      startPx: toShiftPx(tag),
      lengthPx: numberIn(tag, / textLength="([\d.]+)"/),
      y: numberIn(tag, / y="([-\d.]+)"/),
    }),
  );
/** The boxes of the parts: on the line of the name. */
const boxesOf = (html: string) =>
  [...html.matchAll(/(<g transform="translate[^>]*>)(<rect [^>]*rx="3.5"[^>]*>)/g)].map(
    ([, group = "", box = ""]) => ({
      startPx: toShiftPx(group),
      lengthPx: numberIn(box, / width="([\d.]+)"/),
    }),
  );

describe("the still timeline", () => {
  it("holds nothing that a strict policy blocks", () => {
    const html = renderToStaticMarkup(<StillTimelines {...still} idPrefix="still" />);
    expect(html).not.toMatch(/ style=|<style|<script| on[a-z]+=|javascript:|data:/);
  });

  it("is the same each time it is drawn", () => {
    expect(draw()).toBe(draw());
  });

  it("links every mark to its event, a cluster to its first, in order of time", () => {
    const picture = toStillPicture(still, { widthPx: 678, heightPx: 480, idPrefix: "still" });
    const html = draw();
    expect(hrefsOf(html)).toEqual(picture.marks.map(({ mark }) => mark.eventIds[0]));
    expect(picture.marks.some(({ mark }) => mark.kind === "cluster")).toBe(true);
    const ids = new Set(events.map(({ id }) => id));
    for (const id of hrefsOf(html)) expect(ids).toContain(id);
  });

  it("counts every event in some mark", () => {
    for (const { widthPx, heightPx } of STILL_SIZES) {
      const { marks } = toStillPicture(still, { widthPx, heightPx, idPrefix: "still" });
      expect(marks.reduce((sum, { mark }) => sum + mark.count, 0)).toBe(events.length);
    }
  });

  it("says in a mark's title what the mark shows", () => {
    const html = draw();
    for (const { event, name } of toStillPicture(still, { widthPx: 678, heightPx: 480, idPrefix: "a" })
      .marks) {
      if (!event) continue;
      expect(name).toContain(event.label);
      expect(name).toContain(event.dateLabel);
    }
    expect(html.match(/<title>/g)).toHaveLength(hrefsOf(html).length);
  });

  it("uses no id that it doesn't have, but those of the sources' paints", () => {
    const html = draw();
    const ids = idsOf(html);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...html.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1] ?? "");
    expect(used.filter((id) => !id.startsWith("source-paint-") && !ids.includes(id))).toEqual([]);
    expect(used.some((id) => id.startsWith("still-fade-"))).toBe(true);
  });

  it("shares no id with another in the same page", () => {
    const all = idsOf(renderToStaticMarkup(<StillTimelines {...still} idPrefix="still" />));
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all).size).toBe(all.length);
  });

  it("shows a date whole or not at all", () => {
    const dates = new Set(events.map(({ dateLabel }) => dateLabel));
    for (const { widthPx, heightPx } of STILL_SIZES) {
      const html = draw(widthPx, heightPx);
      const shown = [...html.matchAll(/<t(?:span|ext)[^>]*class="[^"]*date[^"]*"[^>]*>([^<]*)</g)];
      expect(shown.length).toBeGreaterThan(0);
      for (const [, date] of shown) expect(dates).toContain(date);
    }
  });

  it("gives every word of a label the width that it was laid out with, whatever font the reader has", () => {
    const px = { name: (text: string) => text.length * 7, date: (text: string) => text.length * 6 };
    const measure: MeasureText = (text, style) =>
      px[style === "label" ? "name" : "date"](text) + TEXT_SPARE_PX;
    for (const { widthPx, heightPx } of STILL_SIZES) {
      const html = renderToStaticMarkup(
        <StillTimeline {...still} {...{ widthPx, heightPx, measure }} idPrefix="a" />,
      );
      for (const kind of ["name", "date"] as const) {
        const words = wordsOf(html, kind);
        expect(words.length).toBeGreaterThan(0);
        for (const { text, lengthPx } of words) expect([text, lengthPx]).toEqual([text, px[kind](text)]);
      }
      const texts = html.match(/<text [^>]*>/g) ?? [];
      const free = texts.filter(
        (tag) => !/ textLength="\d+(\.\d+)?" lengthAdjust="spacingAndGlyphs"/.test(tag),
      );
      // Only what stands alone takes the room that it needs.
      for (const tag of free) expect(tag).toMatch(/class="[^"]*(major|minor|count)/);
    }
  });

  it("lets no words of a label touch each other", () => {
    let pairs = 0;
    for (const { widthPx, heightPx } of STILL_SIZES) {
      for (const link of draw(widthPx, heightPx).match(/<a .*?<\/a>/gs) ?? []) {
        const [name] = wordsOf(link, "name");
        if (!name) continue;
        const inLine = [name, ...boxesOf(link), ...wordsOf(link, "date").filter(({ y }) => y === name.y)];
        for (const [i, { startPx }] of inLine.entries()) {
          const before = inLine[i - 1];
          if (!before) continue;
          pairs += 1;
          expect(startPx - before.startPx - before.lengthPx).toBeGreaterThan(3.9);
        }
      }
    }
    expect(pairs).toBeGreaterThan(20);
  });

  it("puts the names of the lanes into the lanes where there is no gutter", () => {
    expect(draw(358)).toContain(">Government and opposition<");
    expect(draw(678)).not.toContain(">Government and opposition<");
    expect(draw(678)).toContain(">opposition<");
  });

  it("is no higher than asked for where that is enough, and else as high as it must be", () => {
    const heightOf = (html: string) => Number(/^<svg[^>]* height="([\d.]+)"/.exec(html)?.[1]);
    for (const { widthPx, heightPx } of STILL_SIZES) expect(heightOf(draw(widthPx, heightPx))).toBe(heightPx);
    expect(heightOf(draw(358, 100))).toBeGreaterThan(200);
  });

  it("draws what lies in another window, and nothing that lies outside of it", () => {
    const window = { startMs: Date.parse("2024-04-17"), endMs: Date.parse("2024-04-25") };
    const { marks } = toStillPicture({ ...still, window }, { widthPx: 678, heightPx: 480, idPrefix: "a" });
    expect(marks.map(({ mark }) => mark.key)).not.toContain("attack");
    expect(marks.map(({ mark }) => mark.key)).toContain("resignation");
  });

  it("puts what it is about on a ground no wider than its words, which looks like no bar", () => {
    const picture = toStillPicture(
      { ...still, selectedId: "netanyahu-responsibility" },
      { widthPx: 746, heightPx: 476, idPrefix: "still" },
    );
    const { layout } = picture.plot;
    const drawn = picture.marks.find(({ isSelected }) => isSelected);
    if (!drawn?.event || !drawn.mark.label) throw new Error("not drawn");
    const { name, date, parts, gapPx } = toStillLabel(
      drawn.event,
      drawn.mark.label,
      layout.density,
      picture.measure,
    );
    expect(date).toBeNull();
    const wordsPx = name.widthPx + gapPx + (parts?.widthPx ?? 0);
    const { ground, label } = toMarkBoxes(drawn.mark, layout);
    expect(ground.width - 8 - wordsPx).toBeLessThan(10);
    expect(label?.x).toBe(0);
  });

  it("costs less than 12 kB for all widths", () => {
    const html = renderToStaticMarkup(<StillTimelines {...still} idPrefix="still" />);
    expect(gzipSync(html).length).toBeLessThan(12_000);
  });
});

describe("the picture for a column", () => {
  it("is drawn for about the narrowest width that it is shown at: drawn together, words would cross lines", () => {
    for (const { widthPx, fromPx } of STILL_SIZES.slice(1)) expect(widthPx - fromPx).toBeLessThanOrEqual(14);
  });

  it("is the one that the style sheet shows: both have the same widths", () => {
    const css = readFileSync(new URL("./StillTimeline.module.css", import.meta.url), "utf8");
    const queries = [...css.matchAll(/@container \((.*?)\) \{\s*\.(\w+) \{/g)].map(([, query, name]) => [
      name,
      query,
    ]);
    const expected = STILL_SIZES.map(({ name, fromPx }, i) => {
      const below = STILL_SIZES[i + 1]?.fromPx;
      if (below === undefined) return [name, `width >= ${fromPx}px`];
      return [name, fromPx === 0 ? `width < ${below}px` : `${fromPx}px <= width < ${below}px`];
    });
    expect(queries).toEqual(expected);
  });
});
