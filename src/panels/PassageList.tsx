import { SourceEdge } from "../ui/SourceEdge.tsx";
import { toToneClass } from "../ui/sourceTone.ts";
import { words } from "../words/words.ts";
import styles from "./PassageList.module.css";
import { SourceDate } from "./SourceDate.tsx";
import { SourceName } from "./SourceName.tsx";
import { type Excerpt, toExcerpts } from "./toExcerpts.ts";
import { toPassageGroups } from "./toPassageGroups.ts";
import { toPassageTarget } from "./toPassageTarget.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

/** What the articles say: each source's passages, marked in the sentences in which they stand. */
export function PassageList({
  passages,
  lookup,
}: {
  /** Ids, the strongest of each source first. */
  readonly passages: readonly string[];
  readonly lookup: StoryLookup;
}) {
  const { panel } = words;
  const groups = toPassageGroups(lookup, passages);
  return (
    <section className={styles.passages} aria-labelledby="panel-says">
      <h3 id="panel-says" className={styles.heading}>
        {panel.saysHeading}
      </h3>
      {groups.map((group) => (
        <section key={group.source.id} className={`${styles.source} ${toToneClass(group.index)}`}>
          <SourceEdge index={group.index} />
          <h4 className={styles.caption}>
            <SourceName source={group.source} index={group.index}>
              <SourceDate source={group.source} />
            </SourceName>
          </h4>
          {group.source.text === undefined && <p className={styles.note}>{panel.excerptsOnly}</p>}
          {toExcerpts(group.source, group.passages).map((excerpt) => (
            <blockquote key={`${excerpt.start}-${excerpt.end}`} className={styles.excerpt}>
              <ExcerptText excerpt={excerpt} lang={group.source.language} />
            </blockquote>
          ))}
        </section>
      ))}
      {groups.length === 0 && <p className={styles.note}>{panel.noPassages}</p>}
    </section>
  );
}

function ExcerptText({ excerpt, lang }: { readonly excerpt: Excerpt; readonly lang: string }) {
  const { ellipsis } = words.panel;
  return (
    <p lang={lang} dir="auto" className={styles.text}>
      {excerpt.cutBefore && `${ellipsis} `}
      {excerpt.segments.map(({ start, text, passages, begins }) =>
        passages.length === 0 ? (
          <span key={start}>{text}</span>
        ) : (
          <mark key={start} className={styles.mark}>
            {begins.map((id) => (
              <span key={id} id={toPassageTarget(id)} className={styles.target} />
            ))}
            {text}
          </mark>
        ),
      )}
      {excerpt.cutAfter && ` ${ellipsis}`}
    </p>
  );
}
