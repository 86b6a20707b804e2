import type { Filters } from "../search/filters.ts";
import type { Facets } from "../search/selectFiltered.ts";
import { searchWords } from "../words/searchWords.ts";
import styles from "./FilterBar.module.css";
import { FilterBarChips } from "./FilterBarChips.tsx";
import { FilterBarGroup } from "./FilterBarGroup.tsx";
import { toChosenFilters, toLabelled } from "./toChosenFilters.ts";

export type FilterBarProps = {
  readonly facets: Facets;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  readonly onClear: () => void;
  /** Whether the choices are shown. What is chosen always is. */
  readonly open: boolean;
};

/** What the story can be narrowed down to, how many events each choice would leave, and what is chosen. */
export function FilterBar({ facets, filters, onChange, onClear, open }: FilterBarProps) {
  const words = searchWords.filters;
  const chosen = toChosenFilters(facets);
  return (
    <section className={open || chosen.length > 0 ? styles.bar : undefined} aria-label={words.region}>
      {/* Always there: a live region is read out only when it changes. Closed, the results' own heading says it. */}
      <p role="status" className={open ? styles.status : "visually-hidden"}>
        {words.matching(facets.matching, facets.total)}
      </p>
      {open && (
        <div className={styles.groups}>
          <FilterBarGroup
            legend={words.groups.sources}
            options={facets.sources}
            onToggle={(value) => onChange({ ...filters, sources: toggle(filters.sources, value) })}
          />
          <FilterBarGroup
            legend={words.groups.lanes}
            options={facets.lanes}
            onToggle={(value) => onChange({ ...filters, lanes: toggle(filters.lanes, value) })}
          />
          <FilterBarGroup
            legend={words.groups.people}
            options={facets.people}
            onToggle={(value) => onChange({ ...filters, people: toggle(filters.people, value) })}
          />
          <FilterBarGroup
            legend={words.groups.dates}
            options={toLabelled(facets.dates, words.dates)}
            onToggle={(value) => onChange({ ...filters, dates: toggle(filters.dates, value) })}
          />
          <FilterBarGroup
            legend={words.groups.statuses}
            options={toLabelled(facets.statuses, words.statuses)}
            onToggle={(value) => onChange({ ...filters, statuses: toggle(filters.statuses, value) })}
          />
          <FilterBarGroup
            legend={words.groups.agreements}
            options={toLabelled(facets.agreements, words.agreements)}
            onToggle={(value) => onChange({ ...filters, agreements: toggle(filters.agreements, value) })}
          />
        </div>
      )}
      <FilterBarChips chosen={chosen} filters={filters} onChange={onChange} onClear={onClear} />
    </section>
  );
}

const toggle = <T extends string>(chosen: readonly T[], value: T): readonly T[] =>
  chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
