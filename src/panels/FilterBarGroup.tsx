import { useState } from "react";
import { Button } from "../ui/Button.tsx";
import { SourceSwatch } from "../ui/SourceSwatch.tsx";
import { searchWords } from "../words/searchWords.ts";
import styles from "./FilterBar.module.css";
import { StoryText } from "./StoryText.tsx";
import type { LabelledOption } from "./toChosenFilters.ts";

/** Rows of a long list that are shown before somebody asks for the rest. */
const FIRST = 8;

type FilterBarGroupProps<T extends string> = {
  readonly legend: string;
  /** `index`: the place of a source in the story, for its swatch. */
  readonly options: readonly (LabelledOption<T> & { readonly index?: number | null })[];
  readonly onToggle: (value: T) => void;
};

/** One group of filters. What would leave nothing stays in its place and can't be chosen. */
export function FilterBarGroup<T extends string>({ legend, options, onToggle }: FilterBarGroupProps<T>) {
  const [isWhole, setWhole] = useState(false);
  const words = searchWords.filters;
  const isLong = options.length > FIRST + 1;
  const shown = isLong && !isWhole ? options.filter(({ isChosen }, i) => i < FIRST || isChosen) : options;
  if (options.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {shown.map(({ value, label, lang, count, isChosen, index }) => (
        <label key={value} className={styles.row}>
          <input
            type="checkbox"
            checked={isChosen}
            disabled={count === 0 && !isChosen}
            onChange={() => onToggle(value)}
          />
          {typeof index === "number" && <SourceSwatch index={index} />}
          <span className={styles.name}>
            {lang === null ? label : <StoryText lang={lang}>{label}</StoryText>}
          </span>
          <span className={styles.count} aria-hidden="true">
            {count}
          </span>
          <span className="visually-hidden">{words.count(count)}</span>
        </label>
      ))}
      {isLong && (
        <Button variant="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.fewer : words.more(options.length - shown.length)}
        </Button>
      )}
    </fieldset>
  );
}
