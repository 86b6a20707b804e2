import type { QueryPart } from "./parseQuery.ts";
import type { Hit, Hits } from "./searchTypes.ts";
import { type Token, toTokens } from "./toTokens.ts";

/** Where the parts of a query stand in one text. */
export type Found = {
  /** In UTF-16 units of the text as it is, ascending, none touching another. */
  readonly hits: Hits;
  /** Which of the parts stand here, by their place in the query. */
  readonly held: ReadonlySet<number>;
};

/**
 * Marks whole words, never the beginning of one: "hostage" marks “hostages”. Of a joined word it marks the piece that is
 * meant, of a possessive the name alone where just that was asked for; of a phrase all of it.
 */
export function findHits(text: string, parts: readonly QueryPart[]): Found {
  const tokens = toTokens(text);
  const found: Hit[] = [];
  const held = new Set<number>();
  for (const [place, part] of parts.entries()) {
    for (let at = 0; at < tokens.length; at++) {
      const hit = matchAt(tokens, at, part);
      if (!hit) continue;
      held.add(place);
      found.push(hit);
    }
  }
  return { hits: merge(found), held };
}

function matchAt(tokens: readonly Token[], at: number, part: QueryPart): Hit | null {
  if (!part.isPhrase) return matchWord(tokens[at], part.terms[0] ?? "", part.isPrefix);
  const last = part.terms.length - 1;
  const isThere = part.terms.every((term, i) => {
    const token = tokens[at + i];
    if (!token) return false;
    const whole = {
      ...token,
      forms: token.forms.filter(({ start, end }) => start === token.start && end === token.end),
    };
    return matchWord(whole, term, part.isPrefix && i === last) !== null;
  });
  const [first, final] = [tokens[at], tokens[at + last]];
  return isThere && first && final ? { start: first.start, end: final.end } : null;
}

function matchWord(token: Token | undefined, term: string, isPrefix: boolean): Hit | null {
  const form =
    token?.forms.find((form) => form.term === term) ??
    (isPrefix ? token?.forms.find((form) => form.term.startsWith(term)) : undefined);
  return form ? { start: form.start, end: form.end } : null;
}

/** Stretches that overlap become one. */
function merge(hits: readonly Hit[]): Hits {
  const merged: { start: number; end: number }[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && hit.start < last.end) last.end = Math.max(last.end, hit.end);
    else merged.push({ ...hit });
  }
  return merged;
}
