import type { Hit } from "../search/searchTypes.ts";
import type { HrefOf } from "./EventLink.tsx";

/** The addresses that what is read can lead to; real links, so that they open in a tab and can be copied. */
export type ReadingHrefs = {
  readonly event: HrefOf;
  /** The article, open at this passage. */
  readonly passage: (passageId: string) => string;
  /** The article from its beginning. */
  readonly article: (sourceId: string) => string;
  /** The article, open at these words of it. */
  readonly words: (sourceId: string, words: Hit) => string;
  /** The comparison, open at this claim. */
  readonly claim: (claimId: string) => string;
};

/** What choosing such a link does in the page itself. Absent where nothing can be chosen: a page without a script. */
export type ReadingActions = {
  readonly onEvent: (eventId: string) => void;
  readonly onPassage: (passageId: string) => void;
  readonly onArticle: (sourceId: string) => void;
  readonly onWords: (sourceId: string, words: Hit) => void;
  readonly onClaim: (claimId: string) => void;
};
