/** A stretch of text, in UTF-16 units; `end` is excluded. */
export type Hit = { readonly start: number; readonly end: number };

/** The words of a search that stand in one text: what is marked there. */
export type Hits = readonly Hit[];

/** One event that a search found. */
export type EventHit = {
  readonly eventId: string;
  /** Where the words stand in the label and in the date as it is shown. */
  readonly label: Hits;
  readonly date: Hits;
  /** Where the words stand in the label of its lane. */
  readonly lane: Hits;
  /** The passages of the event and of claims about it that hold the words, those with most of them first; hits count from the start of the passage's `exact`. */
  readonly passages: readonly { readonly passageId: string; readonly hits: Hits }[];
  /** Names of actors and speakers that hold the words. */
  readonly people: readonly { readonly name: string; readonly hits: Hits }[];
  /** The questions that claims about it answer, as far as they hold the words. */
  readonly questions: readonly { readonly claimId: string; readonly hits: Hits }[];
};

/**
 * A sentence of an article that holds all the words, whether or not an event rests on it. Of a source whose text may not
 * be shown, one of its passages.
 */
export type ArticleHit = {
  readonly sourceId: string;
  /** The sentence, in UTF-16 units into the source's `text`. */
  readonly start: number;
  readonly end: number;
  /** The words in it, counted in the source's `text` too. */
  readonly hits: Hits;
};

/** What a search found, the best first. */
export type SearchResult = {
  readonly query: string;
  readonly events: readonly EventHit[];
  readonly articles: readonly ArticleHit[];
};
