import { useLayoutEffect, useRef } from "react";
import type { Filters } from "../search/filters.ts";
import { Button } from "../ui/Button.tsx";
import { searchWords } from "../words/searchWords.ts";
import styles from "./FilterBar.module.css";
import { StoryText } from "./StoryText.tsx";
import type { ChosenFilter } from "./toChosenFilters.ts";

type FilterBarChipsProps = {
  readonly chosen: readonly ChosenFilter[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  readonly onClear: () => void;
};

/** What is filtered by, each with a way out of it. The focus stays here when its button goes. */
export function FilterBarChips({ chosen, filters, onChange, onClear }: FilterBarChipsProps) {
  const words = searchWords.filters;
  const root = useRef<HTMLDivElement>(null);
  const removedAt = useRef<number | null>(null);

  useLayoutEffect(() => {
    const at = removedAt.current;
    removedAt.current = null;
    if (at === null || !root.current) return;
    const buttons = root.current.querySelectorAll("button");
    (buttons[Math.min(at, chosen.length - 1)] ?? root.current).focus({ preventScroll: true });
  }, [chosen]);

  return (
    <div ref={root} tabIndex={-1} className={styles.chosen}>
      {chosen.length > 0 && (
        <>
          <ul className={styles.chips} aria-label={words.inUse}>
            {chosen.map(({ group, value, label, lang }, at) => (
              <li key={`${group} ${value}`}>
                <button
                  type="button"
                  className={styles.chip}
                  onClick={() => {
                    removedAt.current = at;
                    onChange({ ...filters, [group]: filters[group].filter((other) => other !== value) });
                  }}
                >
                  <span className="visually-hidden">{words.remove(words.groups[group])}</span>
                  <span>{lang === null ? label : <StoryText lang={lang}>{label}</StoryText>}</span>
                  <span aria-hidden="true" className={styles.sign}>
                    {words.removeSign}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <Button
            variant="quiet"
            onClick={() => {
              removedAt.current = 0;
              onClear();
            }}
          >
            {words.clearAll}
          </Button>
        </>
      )}
    </div>
  );
}
