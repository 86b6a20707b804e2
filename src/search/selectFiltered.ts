/** Which events are left, and how many each further choice would leave. Pure; linear in the number of events. */
import {
  AGREEMENTS,
  type Agreement,
  DATE_CERTAINTIES,
  type DateCertainty,
  EVENT_STATUSES,
  type EventStatus,
  type Filters,
} from "./filters.ts";
import type { FilterEntry, FilterIndex, NamedValue } from "./toFilterIndex.ts";

/** One value that a group offers. */
export type FacetOption<T extends string = string> = {
  readonly value: T;
  /** Events that have this value and meet the words and every other group: what choosing it alone would leave. */
  readonly count: number;
  readonly isChosen: boolean;
};

type NamedOption = FacetOption & NamedValue;

/** `index`: the source's place in the story, which its colour and pattern follow; `null` where the story has no such source. */
type SourceOption = NamedOption & { readonly index: number | null };

/** What each group offers, in a fixed order. Values that no event has are left out, unless they are chosen. */
export type Facets = {
  readonly sources: readonly SourceOption[];
  readonly lanes: readonly NamedOption[];
  readonly people: readonly NamedOption[];
  readonly dates: readonly FacetOption<DateCertainty>[];
  readonly statuses: readonly FacetOption<EventStatus>[];
  readonly agreements: readonly FacetOption<Agreement>[];
  /** Events that meet everything, of all the story's. */
  readonly matching: number;
  readonly total: number;
};

const GROUPS = ["sources", "lanes", "people", "dates", "statuses", "agreements"] as const;
type Group = (typeof GROUPS)[number];

/** Whether the event has one of the chosen values in every group in which something is chosen. */
export const matchesFilters = (entry: FilterEntry, filters: Filters): boolean =>
  GROUPS.every((group) => meets(entry, filters, group));

/** Ids of the events that meet the filters and, where there are words, were found by them. */
export function selectMatches(
  index: FilterIndex,
  filters: Filters,
  foundIds: ReadonlySet<string> | null,
): ReadonlySet<string> {
  const left = index.entries.filter((entry) => isFound(entry, foundIds) && matchesFilters(entry, filters));
  return new Set(left.map(({ id }) => id));
}

export function toFacets(index: FilterIndex, filters: Filters, foundIds: ReadonlySet<string> | null): Facets {
  const tallies = toTallies(index);
  let matching = 0;
  for (const entry of index.entries) {
    if (!isFound(entry, foundIds)) continue;
    const unmet = GROUPS.filter((group) => !meets(entry, filters, group));
    if (unmet.length === 0) matching++;
    // One that fails a single group would be there if that group asked for something else; else it counts nowhere.
    for (const group of unmet.length === 0 ? GROUPS : unmet.length === 1 ? unmet : []) {
      for (const value of entry[group]) tallies[group].set(value, (tallies[group].get(value) ?? 0) + 1);
    }
  }
  function toOptions<T extends string>(group: Group, values: readonly T[]): readonly FacetOption<T>[] {
    const chosen = new Set<string>(filters[group]);
    return values
      .filter((value) => tallies[group].has(value) || chosen.has(value))
      .map((value) => ({ value, count: tallies[group].get(value) ?? 0, isChosen: chosen.has(value) }));
  }
  function toNamedOptions(group: "sources" | "lanes" | "people"): readonly NamedOption[] {
    const known = new Map(index[group].map((named) => [named.value, named]));
    // A choice that came with the address may be of nothing that the story has; it must still be there to be undone.
    const values = [...new Set([...known.keys(), ...filters[group]])];
    return toOptions(group, values).map((option) => ({
      label: option.value,
      lang: "",
      ...known.get(option.value),
      ...option,
    }));
  }
  const placeOf = new Map(index.sources.map(({ value }, place) => [value, place]));
  return {
    sources: toNamedOptions("sources").map((option) => ({
      ...option,
      index: placeOf.get(option.value) ?? null,
    })),
    lanes: toNamedOptions("lanes"),
    people: toNamedOptions("people"),
    dates: toOptions("dates", DATE_CERTAINTIES),
    statuses: toOptions("statuses", EVENT_STATUSES),
    agreements: toOptions("agreements", AGREEMENTS),
    matching,
    total: index.entries.length,
  };
}

function meets(entry: FilterEntry, filters: Filters, group: Group): boolean {
  const chosen: readonly string[] = filters[group];
  return chosen.length === 0 || entry[group].some((value) => chosen.includes(value));
}

const isFound = ({ id }: FilterEntry, foundIds: ReadonlySet<string> | null): boolean =>
  foundIds === null || foundIds.has(id);

/** For each group, every value that some event has, at nought. */
function toTallies({ entries }: FilterIndex): Readonly<Record<Group, Map<string, number>>> {
  const toTally = (group: Group) =>
    new Map(entries.flatMap((entry) => entry[group].map((value): [string, number] => [value, 0])));
  return {
    sources: toTally("sources"),
    lanes: toTally("lanes"),
    people: toTally("people"),
    dates: toTally("dates"),
    statuses: toTally("statuses"),
    agreements: toTally("agreements"),
  };
}
