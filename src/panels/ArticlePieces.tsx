import type { Hit, Hits } from "../search/searchTypes.ts";
import styles from "./ArticleText.module.css";
import { type ArticleSegment, toArticlePieces } from "./toArticleSegments.ts";

type ArticlePiecesProps = {
  readonly segment: Pick<ArticleSegment, "start" | "end" | "text">;
  readonly words: Hit | null;
  readonly hits: Hits;
};

/** The words of a segment; each stretch of text carries its place, by which selected words are told. */
export function ArticlePieces({ segment, words, hits }: ArticlePiecesProps) {
  return toArticlePieces(segment, words, hits).map(({ start, text, isPointedAt, isFound }) => {
    const Piece = isPointedAt || isFound ? "mark" : "span";
    const className = [isPointedAt && styles.pointedAt, isFound && styles.found].filter(Boolean).join(" ");
    return (
      <Piece
        key={start}
        data-start={start}
        data-words={isPointedAt ? "" : undefined}
        className={className || undefined}
      >
        {text}
      </Piece>
    );
  });
}
