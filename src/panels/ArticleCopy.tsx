import { type MouseEvent, useEffect, useRef, useState } from "react";
import type { Source } from "../model/storySchema.ts";
import { Button } from "../ui/Button.tsx";
import { readingWords } from "../words/readingWords.ts";
import styles from "./ArticleStrip.module.css";
import { formatCopyAttribution } from "./formatCopyAttribution.ts";

export type ArticleCopyProps = {
  readonly source: Source;
  /** The words, and the absolute address that leads back to them. */
  readonly exact: string;
  readonly link: string;
  /** The words as an entry of `story.yaml`; `null` where they can't be quoted there. */
  readonly quote: string | null;
};

type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "copied" }
  | { readonly kind: "by-hand"; readonly text: string };

/** Copies words with where they are from; where the browser won't, it shows the text to copy. */
export function ArticleCopy({ source, exact, link, quote }: ArticleCopyProps) {
  const { article } = readingWords;
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const textarea = useRef<HTMLTextAreaElement>(null);
  const byHand = outcome.kind === "by-hand" ? outcome.text : null;
  useEffect(() => {
    if (byHand === null) return;
    textarea.current?.focus({ preventScroll: true });
    textarea.current?.select();
  }, [byHand]);

  const copy = async (text: string) => {
    setOutcome({ kind: "none" });
    setOutcome((await writeClipboard(text)) ? { kind: "copied" } : { kind: "by-hand", text });
  };
  const choices = [
    { name: article.copyAttributed, text: formatCopyAttribution(source, exact, link) },
    { name: article.copyLink, text: link },
    { name: article.copyQuote, text: quote },
  ];
  return (
    <>
      <fieldset className={styles.copies} aria-label={article.copyGroup}>
        {choices.map(
          ({ name, text }) =>
            text !== null && (
              <Button key={name} onMouseDown={keepSelection} onClick={() => copy(text)}>
                {name}
              </Button>
            ),
        )}
        <span role="status" className={styles.copied}>
          {outcome.kind === "copied" && article.copied}
        </span>
      </fieldset>
      {byHand !== null && (
        <div className={styles.byHand}>
          <p role="alert">{article.copyByHand}</p>
          <textarea ref={textarea} readOnly rows={4} value={byHand} aria-label={article.copyText} />
        </div>
      )}
    </>
  );
}

/** A press on a button would end the selection that it is about in some browsers. */
const keepSelection = (press: MouseEvent) => press.preventDefault();

async function writeClipboard(text: string): Promise<boolean> {
  // Without a secure connection there is no clipboard; in a frame it may be refused.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
