import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import { matchesFilters, selectMatches, toFacets } from "./selectFiltered.ts";
import { type FilterEntry, toFilterIndex } from "./toFilterIndex.ts";

const index = toFilterIndex(storyFixture());
const withFilters = (filters: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...filters });
const idsWith = (filters: Partial<Filters>, found: ReadonlySet<string> | null = null) => [
  ...selectMatches(index, withFilters(filters), found),
];
const counts = (options: readonly { readonly value: string; readonly count: number }[]) =>
  Object.fromEntries(options.map(({ value, count }) => [value, count]));

describe("toFilterIndex", () => {
  it("knows who attests an event, who is named or speaks in it, how well it is dated and how the sources stand", () => {
    expect(index.entries[0]).toEqual({
      id: "dam-break",
      sources: ["article-1", "article-2"],
      lanes: ["dam"],
      people: ["the harbour master"],
      dates: ["day"],
      statuses: ["reported"],
      agreements: ["differ"],
    });
    expect(index.entries[1]).toMatchObject({ dates: ["open"], agreements: ["single"], people: [] });
  });

  it("says that sources differ where the verdict does, or where figures do, and not where they agree", () => {
    const story = storyFixture();
    const agreementsOf = (verdict: "same" | "differ" | "compatible", keepValues: boolean) => {
      const claims = story.claims.slice(0, 1).map((claim) => ({
        ...claim,
        verdict,
        statements: claim.statements.map(({ value, ...rest }) =>
          keepValues && value ? { ...rest, value } : rest,
        ),
      }));
      return toFilterIndex({ ...story, claims }).entries[0]?.agreements;
    };
    expect(agreementsOf("differ", false)).toEqual(["differ"]);
    expect(agreementsOf("compatible", true)).toEqual(["differ"]);
    expect(agreementsOf("compatible", false)).toEqual([]);
    expect(agreementsOf("same", true)).toEqual([]);
  });

  it("doesn't call an event single on which another source is quoted for a question alone", () => {
    const story = storyFixture();
    const agreementsWith = (claims: typeof story.claims) => {
      const events = story.events.map((event) => ({ ...event, passages: event.passages.slice(0, 1) }));
      return toFilterIndex({ ...story, events, claims }).entries[0]?.agreements;
    };
    expect(agreementsWith([])).toEqual(["single"]);
    expect(agreementsWith(story.claims)).toEqual(["differ"]);
  });

  it("puts whoever is named in most events first", () => {
    const story = storyFixture();
    const events = story.events.map((event, i) => ({ ...event, actors: i === 0 ? ["Ada"] : ["Ada", "Bo"] }));
    expect(toFilterIndex({ ...story, events, claims: [] }).people.map(({ value }) => value)).toEqual([
      "Ada",
      "Bo",
    ]);
  });
});

describe("selectMatches", () => {
  it("takes any value of one group, and asks every group", () => {
    expect(idsWith({})).toEqual(["dam-break", "repairs", "more-resignations"]);
    expect(idsWith({ dates: ["day", "open"], lanes: ["dam"] })).toEqual(["dam-break", "repairs"]);
    expect(idsWith({ sources: ["article-2"], statuses: ["expected"] })).toEqual(["more-resignations"]);
    expect(idsWith({ lanes: ["office"], dates: ["day"] })).toEqual([]);
  });

  it("keeps to what the words found", () => {
    expect(idsWith({ lanes: ["dam"] }, new Set(["repairs", "more-resignations"]))).toEqual(["repairs"]);
    expect(idsWith({}, new Set())).toEqual([]);
  });
});

describe("toFacets", () => {
  it("counts for each value what is left with it while the other groups hold, its own group aside", () => {
    const facets = toFacets(index, withFilters({ lanes: ["office"] }), null);
    expect(counts(facets.lanes)).toEqual({ dam: 2, office: 1 });
    expect(counts(facets.sources)).toEqual({ "article-1": 0, "article-2": 1 });
    expect(facets).toMatchObject({ matching: 1, total: 3 });
  });

  it("leaves out what no event has, but keeps what is chosen so that it can be undone", () => {
    const plain = toFacets(index, NO_FILTERS, null);
    expect(plain.statuses.map(({ value }) => value)).toEqual(["reported", "expected"]);
    const chosen = toFacets(
      index,
      withFilters({ statuses: ["demanded"], people: ["Nobody"], sources: ["gone"] }),
      null,
    );
    expect(chosen.statuses.map(({ value }) => value)).toEqual(["reported", "expected", "demanded"]);
    expect(chosen.people.at(-1)).toEqual({
      value: "Nobody",
      label: "Nobody",
      lang: "",
      count: 0,
      isChosen: true,
    });
    expect(chosen.sources.at(-1)).toMatchObject({ value: "gone", index: null });
  });

  const pick = <T extends string>(...values: readonly T[]) => fc.subarray([...values]);
  const filtersArbitrary: fc.Arbitrary<Filters> = fc.record({
    sources: pick("article-1", "article-2"),
    lanes: pick("dam", "office"),
    people: pick("the harbour master", "Nobody"),
    dates: pick("day", "stretch", "uncertain", "open"),
    statuses: pick("reported", "expected", "demanded"),
    agreements: pick("differ", "single"),
  });
  const foundArbitrary = fc.option(
    pick("dam-break", "repairs", "more-resignations").map((ids) => new Set<string>(ids)),
  );

  it("counts exactly what choosing that value alone in its group would leave", () => {
    fc.assert(
      fc.property(filtersArbitrary, foundArbitrary, (filters, found) => {
        const facets = toFacets(index, filters, found);
        expect(facets.matching).toBe(selectMatches(index, filters, found).size);
        for (const { value, count } of facets.lanes) {
          expect(count).toBe(selectMatches(index, { ...filters, lanes: [value] }, found).size);
        }
        for (const { value, count } of facets.dates) {
          expect(count).toBe(selectMatches(index, { ...filters, dates: [value] }, found).size);
        }
        for (const { value, count } of facets.people) {
          expect(count).toBe(selectMatches(index, { ...filters, people: [value] }, found).size);
        }
      }),
    );
  });

  it("never takes less when nothing is asked for", () => {
    fc.assert(
      fc.property(filtersArbitrary, (filters) => {
        const isKept = (entry: FilterEntry) => matchesFilters(entry, filters);
        const kept = index.entries.filter(isKept).map(({ id }) => id);
        expect([...selectMatches(index, filters, null)]).toEqual(kept);
        expect(index.entries.every((entry) => matchesFilters(entry, NO_FILTERS))).toBe(true);
      }),
    );
  });
});
