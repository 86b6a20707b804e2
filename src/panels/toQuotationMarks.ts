import { words } from "../words/words.ts";

const HAIR_SPACE = "\u200a";
const QUOTATION_MARK = /["'“”‘’„«»]/;

/**
 * The quotation marks of ours that go around an article's exact words; where the words begin or end with a mark of
 * their own, a hair space keeps the two apart.
 */
export function toQuotationMarks(exact: string): { readonly open: string; readonly close: string } {
  const { openQuote, closeQuote } = words.panel;
  return {
    open: QUOTATION_MARK.test(exact.slice(0, 1)) ? openQuote + HAIR_SPACE : openQuote,
    close: QUOTATION_MARK.test(exact.slice(-1)) ? HAIR_SPACE + closeQuote : closeQuote,
  };
}
