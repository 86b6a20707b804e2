import type { Story, TimelineEvent } from "../model/storySchema.ts";
import { toSentences } from "../model/toSentence.ts";
import { groupClaims, toSpeakers } from "./toFilterIndex.ts";

/** The texts in which words are looked for to find an event. */
export type EventTexts = {
  readonly eventId: string;
  readonly label: string;
  readonly date: string;
  readonly lane: string;
  /** Actors, then speakers of claims, each name once. */
  readonly people: readonly string[];
  readonly questions: readonly { readonly claimId: string; readonly text: string }[];
  /** The words of its passages, then of those on which only claims about it rest. */
  readonly passages: readonly { readonly passageId: string; readonly text: string }[];
};

/** One sentence of an article; `start` and `end` are UTF-16 units into the source's text. */
export type SentenceText = {
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

export function toEventTexts(
  story: Story,
  formatDate: (event: TimelineEvent) => string,
): readonly EventTexts[] {
  const laneById = new Map(story.lanes.map(({ id, label }) => [id, label]));
  const exactById = new Map(story.passages.map(({ id, exact }) => [id, exact]));
  const claimsOf = groupClaims(story.claims);
  return story.events.map((event) => {
    const claims = claimsOf.get(event.id) ?? [];
    const inClaims = claims.flatMap(({ statements }) => statements.flatMap(({ passages }) => passages));
    return {
      eventId: event.id,
      label: event.label,
      date: formatDate(event),
      lane: laneById.get(event.lane) ?? "",
      people: [...new Set([...event.actors, ...claims.flatMap(toSpeakers)])],
      questions: claims.map(({ id, question }) => ({ claimId: id, text: question })),
      passages: [...new Set([...event.passages, ...inClaims])].map((id) => ({
        passageId: id,
        text: exactById.get(id) ?? "",
      })),
    };
  });
}

/** The sentences of every article; of one whose text may not be shown, its passages as they stand. */
export function toSentenceTexts(story: Story): readonly SentenceText[] {
  return story.sources.flatMap(({ id: sourceId, text, parts }): readonly SentenceText[] => {
    if (text === undefined) {
      return story.passages
        .filter(({ source }) => source === sourceId)
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end, exact }) => ({ sourceId, start, end, text: exact }));
    }
    return toSentences(text, parts).map(({ start, end }) => ({
      sourceId,
      start,
      end,
      text: text.slice(start, end),
    }));
  });
}
