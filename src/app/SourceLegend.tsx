import type { Source, Story } from "../model/storySchema.ts";
import { SourceSwatch } from "../ui/SourceSwatch.tsx";
import { formatDay } from "../words/formatDate.ts";
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
          <bdi>{toLabel(source)}</bdi>
        </button>
      ))}
    </fieldset>
  );
}

function toLabel(source: Source): string {
  const day = source.date.start.earliest;
  if (day === null || source.date.qualifier === "inferred") return words.app.undatedSource(source.label);
  return words.app.datedSource(source.label, formatDay(day, "short"));
}
