import { createRandom } from "./createRandom.ts";
import { generateEvent, LANES, toDate } from "./generateEvent.ts";
import { SourceWriter } from "./sourceWriter.ts";
import { ARTICLE_DAY } from "./storyDates.ts";

const WHOLE_SHARE = 0.03;
const CLAIM_SHARE = 0.1;

/** Id under which a generated story is served. */
export const toGeneratedId = (eventCount: number): string => `gen-${eventCount}`;

/**
 * A valid story of format `dateline-story/1` with this many events over ten years, about a harbour that doesn't
 * exist. The same number always gives the same story. Lengths of labels and sentences are about those of a real one.
 */
export function generateStory(eventCount: number) {
  const random = createRandom(eventCount);
  const writers = createWriters(eventCount);
  const events: ReturnType<typeof generateEvent>["event"][] = [];
  const claims: ReturnType<typeof toClaim>[] = [];

  while (events.length < eventCount) {
    const { event, day } = generateEvent(events.length + 1, random, writers, null);
    events.push(event);
    if (event.passages.length > 1 && random.unit() < CLAIM_SHARE) {
      claims.push(toClaim(event.id, event.passages, random.whole(2, 900)));
    }
    if (event.status !== "reported" || random.unit() >= WHOLE_SHARE) continue;
    const last = Math.min(eventCount, events.length + random.whole(2, 4));
    const whole = { id: event.id, lane: event.lane, day };
    while (events.length < last) {
      events.push(generateEvent(events.length + 1, random, writers, whole).event);
    }
  }

  const written = writers.map((writer) => ({ id: writer.id, ...writer.finish() }));
  return {
    format: "dateline-story/1" as const,
    id: toGeneratedId(eventCount),
    title: `The harbour in ${eventCount} events`,
    summary: "A made-up story to measure the page with.",
    language: "en",
    revision: 1,
    sources: written.map(({ id, text, parts }, i) => ({
      id,
      label: `Article ${i + 1}`,
      language: "en",
      file: `${id}.txt`,
      date: toDate({ start: ON_ARTICLE_DAY, end: ON_ARTICLE_DAY, words: ARTICLE_DAY }, null),
      text,
      parts,
    })),
    lanes: LANES.map((label) => ({ id: label.toLowerCase(), label })),
    landmarks: events.slice(0, 3).map(({ id }) => id),
    events,
    passages: written.flatMap(({ passages }) => passages),
    claims,
    tour: [],
  };
}

const ON_ARTICLE_DAY = { earliest: ARTICLE_DAY, latest: ARTICLE_DAY };

/** Two sources for a short story, up to six for a long one. */
function createWriters(eventCount: number): readonly [SourceWriter, ...SourceWriter[]] {
  const toWriter = (place: number) =>
    new SourceWriter(`article-${place}`, `What article ${place} says about the harbour`);
  const others = Math.min(5, Math.max(1, Math.floor(Math.log10(eventCount)) + 1));
  return [toWriter(1), ...Array.from({ length: others }, (_, i) => toWriter(i + 2))];
}

/** Both sources give the same figure. A passage's id begins with its source's. */
function toClaim(event: string, passages: readonly string[], figure: number) {
  return {
    id: `claim-${event}`,
    event,
    question: "How many pages has the minute?",
    statements: passages.map((passage) => ({
      source: passage.split("-").slice(0, 2).join("-"),
      passages: [passage],
      value: { atLeast: figure, atMost: figure, unit: "pages" },
    })),
    verdict: "same" as const,
    why: "Both give the same figure.",
  };
}
