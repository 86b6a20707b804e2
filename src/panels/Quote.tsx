import { words } from "../words/words.ts";
import { StoryText } from "./StoryText.tsx";

const HAIR_SPACE = "\u200a";
const QUOTATION_MARK = /["'“”‘’„«»]/;

/**
 * An article's exact words between quotation marks of ours. The marks are text, so that they are copied, printed and
 * read aloud; where the words begin or end with a mark of their own, a hair space keeps the two apart.
 */
export function Quote({ lang, children }: { readonly lang: string; readonly children: string }) {
  const { openQuote, closeQuote } = words.panel;
  return (
    <>
      {QUOTATION_MARK.test(children.slice(0, 1)) ? openQuote + HAIR_SPACE : openQuote}
      <StoryText lang={lang}>{children}</StoryText>
      {QUOTATION_MARK.test(children.slice(-1)) ? HAIR_SPACE + closeQuote : closeQuote}
    </>
  );
}
