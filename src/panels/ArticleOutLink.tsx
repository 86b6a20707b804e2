import type { Passage, Source } from "../model/storySchema.ts";
import { readingWords } from "../words/readingWords.ts";
import styles from "./ArticleText.module.css";
import { toTextFragment } from "./toTextFragment.ts";

type ArticleOutLinkProps = {
  readonly source: Pick<Source, "url">;
  readonly passage: Passage;
};

/** The way to the words where they were published; nothing where that is not known. */
export function ArticleOutLink({ source: { url }, passage }: ArticleOutLinkProps) {
  const { readWhere, onwardSign } = readingWords.article;
  if (url === undefined) return null;
  return (
    <a href={toTextFragment(url, passage)} rel="external noreferrer" className={styles.outLink}>
      {readWhere}
      <span className="visually-hidden">: {passage.exact}</span> <span aria-hidden="true">{onwardSign}</span>
    </a>
  );
}
