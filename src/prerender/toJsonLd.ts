import { compareEvents, toExactDay } from "../model/eventDate.ts";
import type { Bounds, EventDate, Passage, Story, TimelineEvent } from "../model/storySchema.ts";

type Lookup = {
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly passages: ReadonlyMap<string, Passage>;
};
type JsonLd = { readonly [key: string]: unknown };

/**
 * The story as schema.org JSON-LD, safe to stand inside a `<script type="application/ld+json">`: an `ItemList` in
 * order of time, and the articles. `@id`s are fragments of the page on which it stands; an event's is its entry's.
 *
 * Nothing is asserted that no article says:
 *
 * - Days only where they are exactly known and not qualified; every other date is left out, because schema.org has
 *   no form for it. An article's own date, where it states one, is taken as the day of its publication.
 * - What is expected or demanded is a `Claim` that appears in the articles, not an `Event`: every `eventStatus` of
 *   schema.org, `EventScheduled` first, would say that it has been planned.
 * - The words are the label, which is the story's, and quotations, each with its article.
 *
 * https://schema.org/ItemList, /Event, /Claim, /Quotation, /Article
 */
export function toJsonLd(story: Story): string {
  const events = story.events.toSorted(compareEvents);
  const lookup = {
    events: new Map(story.events.map((event) => [event.id, event])),
    passages: new Map(story.passages.map((passage) => [passage.id, passage])),
  };
  const list = {
    "@type": "ItemList",
    "@id": `#story-${story.id}`,
    name: story.title,
    description: story.summary,
    itemListOrder: "https://schema.org/ItemListOrderAscending",
    numberOfItems: events.length,
    itemListElement: events.map((event, index) => ({
      "@type": "ListItem",
      position: index + 1,
      item: event.status === "reported" ? toEvent(event, lookup) : toExpectation(event, lookup),
    })),
  };
  return toScriptJson({
    "@context": "https://schema.org",
    "@graph": [list, ...story.sources.map(toArticle)],
  });
}

function toEvent(event: TimelineEvent, lookup: Lookup): JsonLd {
  const whole = lookup.events.get(event.partOf ?? "");
  const start = toKnownDay(event.date, "start");
  const end = toKnownDay(event.date, "end");
  return {
    "@type": "Event",
    "@id": toEventId(event.id),
    name: event.label,
    ...(start !== null && { startDate: start }),
    ...(end !== null && { endDate: end }),
    ...(whole?.status === "reported" && { superEvent: { "@id": toEventId(whole.id) } }),
    subjectOf: toQuotations(event, lookup),
  };
}

function toExpectation(event: TimelineEvent, lookup: Lookup): JsonLd {
  return {
    "@type": "Claim",
    "@id": toEventId(event.id),
    name: event.label,
    appearance: toQuotations(event, lookup),
  };
}

function toQuotations(event: TimelineEvent, lookup: Lookup): readonly JsonLd[] {
  return event.passages
    .flatMap((id) => lookup.passages.get(id) ?? [])
    .map(({ source, exact }) => ({
      "@type": "Quotation",
      text: exact,
      isPartOf: { "@id": toSourceId(source) },
    }));
}

function toArticle({
  id,
  label,
  title,
  url,
  licence,
  language,
  credit,
  date,
}: Story["sources"][number]): JsonLd {
  const day = toKnownDay(date, "start");
  return {
    "@type": "Article",
    "@id": toSourceId(id),
    name: label,
    ...(title !== undefined && { headline: title }),
    ...(url !== undefined && { url }),
    ...(licence !== undefined && { license: licence }),
    ...(credit !== undefined && { creditText: credit }),
    inLanguage: language,
    ...(day !== null && { datePublished: day }),
  };
}

function toKnownDay(date: EventDate, side: "start" | "end"): string | null {
  const bounds: Bounds = date[side];
  return date.qualifier === undefined ? toExactDay(bounds) : null;
}

const toEventId = (id: string): string => `#event-${id}`;
const toSourceId = (id: string): string => `#source-${id}`;

/** JSON in which nothing can end the script element, open a comment or be a line end to an old script parser. */
function toScriptJson(value: JsonLd): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
