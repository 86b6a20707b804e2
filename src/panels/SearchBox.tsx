import type { KeyboardEvent } from "react";
import { Button } from "../ui/Button.tsx";
import styles from "./SearchBox.module.css";

/** Given by whoever shows the box, because it comes with the page and the words of search don't. */
type SearchBoxLabels = {
  /** What the field is for: read out, and shown in it while it is empty. */
  readonly field: string;
  /** The button that opens the filters; the number of those in use. */
  readonly filters: (active: number) => string;
};

export type SearchBoxProps = {
  readonly labels: SearchBoxLabels;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter: on to the results. */
  readonly onGo: () => void;
  readonly filtersOpen: boolean;
  readonly onFiltersOpen: (open: boolean) => void;
  readonly activeFilters: number;
  readonly inputId: string;
};

/** The words to look for, and the way to the filters. Escape clears the words, then leaves the field. */
export function SearchBox(props: SearchBoxProps) {
  const { labels, query, onQuery, onGo, filtersOpen, onFiltersOpen, activeFilters, inputId } = props;

  function onKeyDown(press: KeyboardEvent<HTMLInputElement>) {
    // While a word is being composed both keys belong to the input method.
    if (press.nativeEvent.isComposing || (press.key !== "Escape" && press.key !== "Enter")) return;
    press.preventDefault();
    // Escape must not close an opened event as well.
    press.stopPropagation();
    if (press.key === "Enter") onGo();
    else if (query !== "") onQuery("");
    else press.currentTarget.blur();
  }

  return (
    <search className={styles.search}>
      <input
        id={inputId}
        type="search"
        className={styles.field}
        aria-label={labels.field}
        placeholder={labels.field}
        value={query}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(change) => onQuery(change.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button aria-expanded={filtersOpen} onClick={() => onFiltersOpen(!filtersOpen)}>
        {labels.filters(activeFilters)}
      </Button>
    </search>
  );
}
