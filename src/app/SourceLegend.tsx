import type { Source, Story } from "../model/storySchema.ts";
import { SourceSwatch } from "../ui/SourceSwatch.tsx";
import { formatDate } from "../words/formatDate.ts";
import { words } from "../words/words.ts";
import styles from "./Toolbar.module.css";

type SourceLegendProps = {
  story: Story;
  visibleSources: ReadonlySet<string>;
  onToggle(sourceId: string): void;
};

/** Which colour and pattern is which source; each entry switches its source on and off. */
export function SourceLegend({ story, visibleSources, onToggle }: SourceLegendProps) {
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{words.app.sourcesLegend}</legend>
      {story.sources.map((source, index) => (
        <button
          key={source.id}
          type="button"
          className={styles.source}
          aria-pressed={visibleSources.has(source.id)}
          onClick={() => onToggle(source.id)}
        >
          <SourceSwatch index={index} />
          <span>
            <bdi>{source.label}</bdi> · {toDateWords(source)}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

/** No more precise than the article's own date; an inferred one is not its own. */
function toDateWords({ date }: Source): string {
  const isStated = date.start.earliest !== null && date.qualifier !== "inferred";
  return isStated
    ? formatDate(date, { kind: "moment", status: "reported" }, "short")
    : words.app.undatedSource;
}
