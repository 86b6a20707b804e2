import type { Filters } from "../search/filters.ts";
import type { FacetOption, Facets } from "../search/selectFiltered.ts";
import { searchWords } from "../words/searchWords.ts";

/** A value of a group with its name on screen. */
export type LabelledOption<T extends string = string> = FacetOption<T> & {
  readonly label: string;
  /** The language of the label; `null` where the words are ours. */
  readonly lang: string | null;
};

/** Gives values that no story brings their names. */
export function toLabelled<T extends string>(
  options: readonly FacetOption<T>[],
  labels: Readonly<Record<T, string>>,
): readonly LabelledOption<T>[] {
  return options.map((option) => ({ ...option, label: labels[option.value], lang: null }));
}

/** One value that is filtered by. */
export type ChosenFilter = Pick<LabelledOption, "value" | "label" | "lang"> & {
  readonly group: keyof Filters;
};

/** Every chosen value, in the order of the groups. */
export function toChosenFilters(facets: Facets): readonly ChosenFilter[] {
  const { filters } = searchWords;
  const toChosen = (group: keyof Filters, options: readonly LabelledOption[]): readonly ChosenFilter[] =>
    options
      .filter(({ isChosen }) => isChosen)
      .map(({ value, label, lang }) => ({ group, value, label, lang }));
  return [
    ...toChosen("sources", facets.sources),
    ...toChosen("lanes", facets.lanes),
    ...toChosen("people", facets.people),
    ...toChosen("dates", toLabelled(facets.dates, filters.dates)),
    ...toChosen("statuses", toLabelled(facets.statuses, filters.statuses)),
    ...toChosen("agreements", toLabelled(facets.agreements, filters.agreements)),
  ];
}
