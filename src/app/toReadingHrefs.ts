import type { ReadingHrefs } from "../panels/readingHrefs.ts";
import { DEFAULT_URL_STATE, formatUrlState, type UrlState, type View } from "../store/urlState.ts";

export type PageHrefs = ReadingHrefs & { readonly view: (view: View, step?: string | null) => string };

/** The file that the build writes for a story. */
export const toStoryPageName = (storyId: string): string => `story-${storyId}.html`;

/**
 * Addresses within one story. `storyId`: as the page's own address names it; `null` where its file name does. `page`:
 * the file that they lead to; empty for the page itself.
 */
export function toReadingHrefs(storyId: string | null, page = ""): PageHrefs {
  const to = (state: Partial<UrlState>) =>
    `${page}${formatUrlState({ ...DEFAULT_URL_STATE, storyId, ...state }) || "?"}`;
  return {
    // Works without a script too: it leads to the event in the list.
    event: (eventId) => `${to({ eventId })}#event-${eventId}`,
    passage: (passageId) => to({ passageId }),
    article: (articleId) => to({ articleId }),
    words: (articleId, { start, end }) => to({ articleId, words: { start, end } }),
    claim: (claimId) => to({ view: "compare", claimId }),
    view: (view, step = null) => to({ view, step }),
  };
}
