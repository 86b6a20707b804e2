import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import { type Filters, NO_FILTERS } from "../search/filters.ts";
import { toFacets } from "../search/selectFiltered.ts";
import { toFilterIndex } from "../search/toFilterIndex.ts";
import { FilterBar } from "./FilterBar.tsx";

const index = toFilterIndex(storyFixture());

function render(filters: Partial<Filters>, open: boolean, from = index): string {
  const all = { ...NO_FILTERS, ...filters };
  const facets = toFacets(from, all, null);
  return renderToStaticMarkup(
    <FilterBar facets={facets} filters={all} onChange={() => {}} onClear={() => {}} open={open} />,
  );
}

/** The row of a checkbox with this name. */
const rowOf = (html: string, name: string) =>
  [...html.matchAll(/<label.*?<\/label>/g)].map(([row]) => row).find((row) => row.includes(`>${name}<`)) ??
  "";
const toText = (html: string): string => html.replace(/<[^>]*>/g, "");

describe("FilterBar", () => {
  it("groups its choices under names, each with the number of events it would leave", () => {
    const html = render({}, true);
    const legends = [...html.matchAll(/<legend[^>]*>([^<]*)</g)].map(([, legend]) => legend);
    expect(legends).toEqual([
      "Source",
      "Theme",
      "Named here",
      "Date",
      "Reported or expected",
      "Between the sources",
    ]);
    expect(toText(rowOf(html, "Article 1"))).toBe("Article 12, 2 events");
    expect(toText(rowOf(html, "expected"))).toBe("expected1, 1 event");
    expect(rowOf(html, "Article 1")).toContain("<svg");
  });

  it("keeps a choice that would leave nothing, but not to be chosen", () => {
    const html = render({ lanes: ["office"] }, true);
    expect(rowOf(html, "Article 1")).toContain("disabled");
    expect(rowOf(html, "Article 2")).not.toContain("disabled");
  });

  it("lets a choice be undone that leaves nothing", () => {
    const row = rowOf(render({ people: ["Nobody"] }, true), "Nobody");
    expect(row).toContain("checked");
    expect(row).not.toContain("disabled");
  });

  it("shows the eight who are named most, whoever is chosen, and how many more there are", () => {
    const story = storyFixture();
    const names = Array.from({ length: 12 }, (_, i) => `Person ${i + 1}`);
    const events = story.events.map((event) => ({ ...event, actors: names }));
    const html = render({ people: ["Person 11"] }, true, toFilterIndex({ ...story, events, claims: [] }));
    const shown = names.filter((name) => rowOf(html, name) !== "");
    expect(shown).toEqual([...names.slice(0, 8), "Person 11"]);
    expect(html).toMatch(/aria-expanded="false"[^>]*>3 more</);
  });

  it("says how many events are left, in one live sentence", () => {
    for (const open of [true, false]) {
      const html = render({ statuses: ["expected"] }, open);
      expect(html.match(/role="status"/g)).toHaveLength(1);
      expect(html).toMatch(/role="status"[^>]*>1 of 3 events</);
    }
  });

  it("names what is chosen on buttons that remove it, when it is closed too", () => {
    const html = render({ sources: ["article-2"], agreements: ["single"] }, false);
    expect(html).not.toContain("<fieldset");
    const buttons = [...html.matchAll(/<button.*?<\/button>/g)].map(([button]) => toText(button));
    expect(buttons).toEqual([
      "Remove the filter Source: Article 2×",
      "Remove the filter Between the sources: one source only×",
      "Clear all",
    ]);
  });

  it("has nothing to press while it is closed and nothing is chosen", () => {
    expect(render({}, false)).not.toMatch(/<button|<input/);
  });
});
