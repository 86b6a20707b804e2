import type { Passage } from "../model/storySchema.ts";
import { SourceEdge } from "../ui/SourceEdge.tsx";
import { toToneClass } from "../ui/sourceTone.ts";
import { readingWords } from "../words/readingWords.ts";
import { words } from "../words/words.ts";
import styles from "./PassageList.module.css";
import { ReadingLink } from "./ReadingLink.tsx";
import type { ReadingHrefs } from "./readingHrefs.ts";
import { SourceDate } from "./SourceDate.tsx";
import { SourceName } from "./SourceName.tsx";
import { type Excerpt, toExcerpts } from "./toExcerpts.ts";
import { toPassageGroups } from "./toPassageGroups.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

export type PassageListProps = {
  /** Ids, the strongest of each source first. */
  readonly passages: readonly string[];
  readonly lookup: StoryLookup;
  readonly hrefs: Pick<ReadingHrefs, "passage">;
  /** Opens the article at this passage. */
  readonly onPassage: (passageId: string) => void;
};

/** What the articles say: each source's passages, marked in the sentences in which they stand. */
export function PassageList({ passages, lookup, hrefs, onPassage }: PassageListProps) {
  const { panel } = words;
  const groups = toPassageGroups(lookup, passages);
  return (
    <section className={styles.passages} aria-labelledby="panel-says">
      <h3 id="panel-says" className={styles.heading}>
        {readingWords.event.saysHeading}
      </h3>
      {groups.map((group) => (
        <section key={group.source.id} className={`${styles.source} ${toToneClass(group.index)}`}>
          <SourceEdge index={group.index} />
          <h4 className={styles.caption}>
            <SourceName source={group.source} index={group.index}>
              <SourceDate source={group.source} />
            </SourceName>
          </h4>
          {group.source.text === undefined && (
            <p className={styles.note}>{readingWords.event.excerptsOnly}</p>
          )}
          {toExcerpts(group.source, group.passages).map((excerpt) => (
            <blockquote key={`${excerpt.start}-${excerpt.end}`} className={styles.excerpt}>
              <ExcerptText
                excerpt={excerpt}
                lang={group.source.language}
                lookup={lookup}
                hrefs={hrefs}
                onPassage={onPassage}
              />
              <InArticle
                passage={group.passages.find(({ id }) => isIn(excerpt, id))}
                hrefs={hrefs}
                onPassage={onPassage}
              />
            </blockquote>
          ))}
        </section>
      ))}
      {groups.length === 0 && <p className={styles.note}>{panel.noPassages}</p>}
    </section>
  );
}

const isIn = (excerpt: Excerpt, passageId: string): boolean =>
  excerpt.segments.some(({ passages }) => passages.includes(passageId));

type InArticleProps = Pick<PassageListProps, "hrefs" | "onPassage"> & {
  /** The strongest of an excerpt. */
  readonly passage: Passage | undefined;
};

/** The way into the article, to where the words stand. */
function InArticle({ passage, hrefs, onPassage }: InArticleProps) {
  const { inArticle, onwardSign } = readingWords.article;
  if (!passage) return null;
  return (
    <footer className={styles.onward}>
      <ReadingLink href={hrefs.passage(passage.id)} onFollow={() => onPassage(passage.id)}>
        {inArticle}
        <span className="visually-hidden">: {passage.exact}</span>{" "}
        <span aria-hidden="true">{onwardSign}</span>
      </ReadingLink>
    </footer>
  );
}

type ExcerptTextProps = Omit<PassageListProps, "passages"> & {
  readonly excerpt: Excerpt;
  readonly lang: string;
};

function ExcerptText({ excerpt, lang, lookup, hrefs, onPassage }: ExcerptTextProps) {
  const { ellipsis } = words.panel;
  return (
    <p lang={lang} dir="auto" className={styles.text}>
      {excerpt.cutBefore && `${ellipsis} `}
      {excerpt.segments.map(({ start, text, passages, begins }) => {
        const shortest = toShortest(passages, lookup);
        if (shortest === undefined) return <span key={start}>{text}</span>;
        return (
          <ReadingLink
            key={start}
            href={hrefs.passage(shortest)}
            onFollow={() => onPassage(shortest)}
            // One stop of the Tab key a passage: the rest of its words lead to the same place.
            tabIndex={begins.length > 0 ? 0 : -1}
            className={styles.link}
          >
            <mark className={styles.mark}>{text}</mark>
          </ReadingLink>
        );
      })}
      {excerpt.cutAfter && ` ${ellipsis}`}
    </p>
  );
}

/** The most precise of the passages that cover some words. */
const toShortest = (ids: readonly string[], lookup: StoryLookup): string | undefined =>
  ids
    .flatMap((id) => lookup.passage(id) ?? [])
    .reduce<Passage | undefined>(
      (best, passage) => (best && best.exact.length <= passage.exact.length ? best : passage),
      undefined,
    )?.id;
