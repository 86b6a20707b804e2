import { toSourcePaint } from "../ui/sourcePaint.ts";
import { toToneClass } from "../ui/sourceTone.ts";
import { readingWords } from "../words/readingWords.ts";
import { words } from "../words/words.ts";
import { ArticleText, type ArticleTextProps } from "./ArticleText.tsx";
import styles from "./CompareArticles.module.css";
import { CompareRegion } from "./CompareRegion.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import type { ReadingActions } from "./readingHrefs.ts";
import { SourceDate } from "./SourceDate.tsx";
import { SourceName } from "./SourceName.tsx";

type CompareArticleProps = Omit<ArticleTextProps, "words" | "hits" | "headingLevel"> & {
  /** It says nothing on the chosen question. */
  readonly isSilent: boolean;
  /** There is no room for what says nothing: only its name is shown, and the way to it. */
  readonly isSlim: boolean;
  readonly actions: ReadingActions;
};

/** One article among the others: whose it is, of when, and its text in a region that scrolls by itself. */
export function CompareArticle({ isSilent, isSlim, actions, ...article }: CompareArticleProps) {
  const { placed, lookup, hrefs } = article;
  const { source, index } = placed;
  const { compare } = readingWords;
  const passages = lookup.story.passages.filter((passage) => passage.source === source.id).length;
  return (
    <li className={`${styles.column} ${toToneClass(index)}`} data-slim={isSlim} data-silent={isSilent}>
      <svg className={styles.edge} aria-hidden="true" focusable="false">
        <rect width="100%" height="100%" fill={toSourcePaint(index)} />
      </svg>
      <div className={styles.caption}>
        <h3>
          <SourceName {...placed}>
            <SourceDate source={source} />
          </SourceName>
        </h3>
        <p className={styles.about}>
          {isSilent ? <em>{readingWords.event.notMentioned}</em> : words.app.passages(passages)}
          <ReadingLink href={hrefs.article(source.id)} onFollow={() => actions.onArticle(source.id)}>
            {compare.openArticle}
            <span className="visually-hidden"> {source.label}</span>
          </ReadingLink>
        </p>
      </div>
      {!isSlim && (
        <CompareRegion className={styles.text} aria-label={compare.articleLabel(source.label)}>
          <ArticleText {...article} words={null} hits={NO_HITS} headingLevel={4} />
        </CompareRegion>
      )}
    </li>
  );
}

const NO_HITS: ArticleTextProps["hits"] = [];
