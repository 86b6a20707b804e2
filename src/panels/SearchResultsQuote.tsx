import { HitText, type HitTextProps } from "./HitText.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import styles from "./SearchResults.module.css";
import { toQuotationMarks } from "./toQuotationMarks.ts";

type SearchResultsQuoteProps = HitTextProps & {
  readonly href: string;
  readonly onFollow: (() => void) | undefined;
};

/** Exact words of an article, marked, that lead to where they stand. */
export function SearchResultsQuote({ href, onFollow, ...text }: SearchResultsQuoteProps) {
  const { open, close } = toQuotationMarks(text.children);
  return (
    <blockquote className={styles.quote}>
      <p>
        <ReadingLink href={href} onFollow={onFollow}>
          {open}
          <HitText {...text} />
          {close}
        </ReadingLink>
      </p>
    </blockquote>
  );
}
