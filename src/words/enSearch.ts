import { plural } from "./plural.ts";

const events = (n: number) => plural(n, "event", "events");

/** Words of search and filters, which load with them. */
export const enSearch = {
  filters: {
    region: "Filters",
    matching: (n: number, total: number) => `${n} of ${total} ${events(total)}`,
    groups: {
      sources: "Source",
      lanes: "Theme",
      people: "Named here",
      dates: "Date",
      statuses: "Reported or expected",
      agreements: "Between the sources",
    },
    dates: {
      day: "one known day",
      stretch: "known first and last day",
      uncertain: "uncertain within bounds",
      open: "start or end not stated",
    },
    statuses: { reported: "reported", expected: "expected", demanded: "demanded" },
    agreements: { differ: "sources differ", single: "one source only" },
    /** Read out after the name of a value, beside which the bare number stands. */
    count: (n: number) => `, ${n} ${events(n)}`,
    more: (n: number) => `${n} more`,
    fewer: "Fewer",
    inUse: "Filters in use",
    /** Read out before the name of a filter that a button removes. */
    remove: (group: string) => `Remove the filter ${group}: `,
    removeSign: "×",
    clearAll: "Clear all",
  },
  results: {
    found: (n: number, total: number) => `${n} of ${total} ${events(total)}`,
    foundFor: <T>(n: number, total: number, query: T): readonly (string | T)[] => [
      `${n} of ${total} ${events(total)} for “`,
      query,
      "”",
    ],
    ranked: "The best match first",
    inOrderOfTime: "In order of time",
    eventsHeading: "Events",
    more: (n: number) => `${n} more ${events(n)}`,
    moreSentences: (n: number) => `${n} more ${plural(n, "sentence", "sentences")}`,
    articlesHeading: "In the articles",
    sentences: (n: number) => `${n} ${plural(n, "sentence", "sentences")}`,
    passages: (n: number) => `${n} ${plural(n, "passage", "passages")}`,
    filtersOnlyEvents: "The filters narrow the events, not what stands below.",
    named: "Named here",
    asked: "Compared here",
    noneForWords: <T>(query: T): readonly (string | T)[] => ["No event holds “", query, "”."],
    noneForFilters: <T>(filters: T): readonly (string | T)[] => [
      "No event meets the filters: ",
      filters,
      ".",
    ],
    noneForBoth: <T>(query: T, filters: T): readonly (string | T)[] => [
      "No event holds “",
      query,
      "” and meets the filters: ",
      filters,
      ".",
    ],
    /** Between the names of filters. */
    comma: ", ",
    onlyArticles: "The articles have the words: see below.",
    howWordsMatch:
      "All the words must stand in one event, or in one sentence. Beginnings of words count; words in quotation marks must stand just so.",
    clearWords: "Clear the words",
    clearFilters: "Clear the filters",
  },
};
