import MiniSearch, { type SearchOptions } from "minisearch";
import type { Story, TimelineEvent } from "../model/storySchema.ts";
import { findHits } from "./findHits.ts";
import { parseQuery, type QueryPart } from "./parseQuery.ts";
import type { ArticleHit, EventHit, SearchResult } from "./searchTypes.ts";
import { type EventTexts, type SentenceText, toEventTexts, toSentenceTexts } from "./toSearchTexts.ts";
import { toTokens } from "./toTokens.ts";

export type StorySearchOptions = {
  /** The event's date in words exactly as it will be shown; hits in dates count from its start. */
  readonly formatDate: (event: TimelineEvent) => string;
};

/** What a word weighs where it stands: most in an event's label, least in a question of ours about it. */
const BOOST = { label: 8, date: 4, people: 4, lane: 2, passages: 2, questions: 1 };
/** A word that only begins with what was asked for weighs a fifth: less in a label than the word itself in a passage. */
const WEIGHTS = { prefix: 0.2, fuzzy: 0 };

/**
 * Searches a story's events and the sentences of its articles for all the words of a query (`parseQuery` says what
 * counts as one; `toTerm`, what counts as the same). An event is found where each of the words stands in one of its
 * texts; a sentence where all of them stand in it. Where no sentence holds them all, no article is listed: the parts
 * of an answer are not put together from several places. Ranked by BM25 with the weights above (MiniSearch), ties in
 * the story's order. Nothing is matched approximately.
 *
 * The index is made at the first query: for 10,000 events with 20,000 passages in some 0.8 s, after which a query that
 * finds most of them takes 0.2 s, two thirds of it for the marks (two slow cores). The first story's index takes some 30 ms.
 */
export function createStorySearch(
  story: Story,
  options: StorySearchOptions,
): (query: string) => SearchResult {
  let index: StoryIndex | undefined;
  return (query) => {
    const parts = parseQuery(query);
    if (parts.length === 0) return { query, events: [], articles: [] };
    index ??= toStoryIndex(story, options);
    return { query, events: index.findEvents(parts), articles: index.findSentences(parts) };
  };
}

type StoryIndex = {
  readonly findEvents: (parts: readonly QueryPart[]) => readonly EventHit[];
  readonly findSentences: (parts: readonly QueryPart[]) => readonly ArticleHit[];
};

function toStoryIndex(story: Story, { formatDate }: StorySearchOptions): StoryIndex {
  const events = toEventTexts(story, formatDate);
  const sentences = toSentenceTexts(story);
  const findEvents = toRanking(events, Object.keys(BOOST), toEventField);
  const findSentences = toRanking(sentences, ["text"], ({ text }) => text);
  return {
    findEvents: (parts) => findEvents(parts).flatMap((texts) => toEventHit(texts, parts) ?? []),
    findSentences: (parts) => findSentences(parts).flatMap((sentence) => toArticleHit(sentence, parts) ?? []),
  };
}

/** Line feeds part the texts of a field, so that no word and no phrase runs from one into the next. */
function toEventField(texts: EventTexts, field: string): string {
  switch (field) {
    case "people":
      return texts.people.join("\n");
    case "questions":
      return texts.questions.map(({ text }) => text).join("\n");
    case "passages":
      return texts.passages.map(({ text }) => text).join("\n");
    case "label":
    case "date":
    case "lane":
      return texts[field];
    default:
      return "";
  }
}

/** Indexes the records; what is made finds those that hold every word, the best first. */
function toRanking<T>(
  records: readonly T[],
  fields: readonly string[],
  toField: (record: T, field: string) => string,
): (parts: readonly QueryPart[]) => readonly T[] {
  const index = new MiniSearch<{ readonly at: number; readonly record: T }>({
    idField: "at",
    fields: [...fields],
    extractField: (document, field) =>
      field === "at" ? String(document.at) : toField(document.record, field),
    tokenize: (text) => toTokens(text).flatMap(({ forms }) => forms.map(({ term }) => term)),
    processTerm: (term) => term,
  });
  index.addAll(records.map((record, at) => ({ at, record })));
  const options: SearchOptions = {
    combineWith: "AND",
    boost: BOOST,
    weights: WEIGHTS,
    fuzzy: false,
    tokenize: (term) => [term],
  };
  return (parts) =>
    index
      .search({ queries: parts.flatMap(toQueries) }, options)
      .map(({ id, score }) => ({ at: Number(id), score }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .flatMap(({ at }) => records[at] ?? []);
}

const toQueries = ({ terms, isPrefix }: QueryPart) =>
  terms.map((term, i) => ({ queries: [term], prefix: isPrefix && i === terms.length - 1 }));

/** Where the words stand in an event; `null` where the words of a phrase do, but not one after the other. */
function toEventHit(texts: EventTexts, parts: readonly QueryPart[]): EventHit | null {
  const find = (text: string) => findHits(text, parts);
  const label = find(texts.label);
  const date = find(texts.date);
  const lane = find(texts.lane);
  const people = texts.people.map((name) => ({ name, ...find(name) }));
  const questions = texts.questions.map(({ claimId, text }) => ({ claimId, ...find(text) }));
  const passages = texts.passages.map(({ passageId, text }) => ({ passageId, ...find(text) }));
  const all = [label, date, lane, ...people, ...questions, ...passages];
  if (!parts.every((_, i) => all.some(({ held }) => held.has(i)))) return null;
  return {
    eventId: texts.eventId,
    label: label.hits,
    date: date.hits,
    lane: lane.hits,
    people: people.filter(({ hits }) => hits.length > 0).map(({ name, hits }) => ({ name, hits })),
    questions: questions
      .filter(({ hits }) => hits.length > 0)
      .map(({ claimId, hits }) => ({ claimId, hits })),
    passages: passages
      .filter(({ hits }) => hits.length > 0)
      .sort((a, b) => b.held.size - a.held.size)
      .map(({ passageId, hits }) => ({ passageId, hits })),
  };
}

function toArticleHit({ text, ...place }: SentenceText, parts: readonly QueryPart[]): ArticleHit | null {
  const { hits, held } = findHits(text, parts);
  if (held.size < parts.length) return null;
  const toPlace = (offset: number) => place.start + offset;
  return {
    ...place,
    hits: hits.map(({ start, end }) => ({ start: toPlace(start), end: toPlace(end) })),
  };
}
