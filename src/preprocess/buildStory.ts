import { parseStory } from "../model/parseStory.ts";
import { err, type Result } from "../model/result.ts";
import { type EventDate, STORY_FORMAT, type Story, type TimelineEvent } from "../model/storySchema.ts";
import { createPassageBook, type PassageBook, type SourceText } from "./anchoring.ts";
import { checkIds } from "./checkIds.ts";
import { checkTimes } from "./checkTimes.ts";
import { checkWords } from "./checkWords.ts";
import { toClaim } from "./claims.ts";
import type { DatedRecord } from "./deriveDate.ts";
import type { Diagnostic, Place, Problem } from "./diagnostic.ts";
import { parseSeed } from "./parseSeed.ts";
import { type Report, sortDiagnostics } from "./problems.ts";
import { readArticles } from "./readArticles.ts";
import type { SeedFolder } from "./readSeeds.ts";
import { resolveDates } from "./resolveDates.ts";
import type { Seed } from "./seedSchema.ts";
import { toParts } from "./toParts.ts";

/** One story from its files, or everything that is wrong with it, in the order in which it stands there. */
export function buildStory(folder: SeedFolder): Result<Story, readonly Diagnostic[]> {
  const file = `${folder.path}/story.yaml`;
  const start = { file, line: 1, column: 1 };
  const refuse = (problem: Problem, place: Place) => err([{ ...problem, place }]);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder.id) || folder.id === "imported") {
    return refuse({ kind: "bad-story-id", id: folder.id }, start);
  }
  const text = folder.files.get("story.yaml");
  if (text === undefined) return refuse({ kind: "missing-file", name: "story.yaml" }, start);
  if (!text.ok) return refuse({ kind: "not-utf8" }, { file, ...text.error });

  const parsed = parseSeed(file, text.value);
  const diagnostics = [...parsed.diagnostics];
  const report: Report = (path, problem, at) => {
    diagnostics.push({ ...problem, place: parsed.place(path, at) });
  };
  const story = parsed.seed && assemble(folder, parsed.seed, parsed, report, diagnostics);
  if (story === null || diagnostics.length > 0) return err(sortDiagnostics(diagnostics));

  // Through the page's own gate: it also puts the keys into the schema's order.
  const checked = parseStory(story);
  if (checked.ok) return checked;
  return err(
    checked.error.map(({ kind, path }) => ({ kind: "self-check", problem: kind, path, place: start })),
  );
}

/** Null where something is missing; then it is reported. */
function assemble(
  folder: SeedFolder,
  seed: Seed,
  { broken, place }: Pick<ReturnType<typeof parseSeed>, "broken" | "place">,
  report: Report,
  diagnostics: Diagnostic[],
): Story | null {
  checkIds(seed, broken, place, report);
  const texts = readArticles(folder, seed.sources, report, diagnostics);
  const book = createPassageBook(texts, report);
  const dates = resolveDates(toRecords(seed), broken, book, report);
  checkTimes(seed, dates, report);
  const excerpts = new Set(seed.sources.flatMap(({ id, rights }) => (rights === "excerpts" ? id : [])));

  const sources = seed.sources.flatMap((source, i) => {
    const article = texts.find(({ id }) => id === source.id);
    const parts = article && toParts(article, source.parts ?? [], ["sources", i, "parts"], report);
    const date = dates.get(source.id);
    return article && parts && date ? [toSource(source, article, parts, date)] : [];
  });
  const events = seed.events.flatMap((event, i) => {
    const date = dates.get(event.id);
    const published = toEvent(event, i, book);
    const own = published.passages.flatMap((id) => book.get(id) ?? []);
    checkWords(event, i, texts, excerpts, own, report);
    return date ? [{ ...published, date }] : [];
  });
  const labels = new Map(seed.sources.map(({ id, label }) => [id, label]));
  const claims = (seed.claims ?? []).flatMap(
    (claim, i) => toClaim(claim, ["claims", i], labels, book, report) ?? [],
  );
  const { title, summary, language, revision, lanes, landmarks = [], tour = [] } = seed;
  return {
    format: STORY_FORMAT,
    id: folder.id,
    title,
    summary,
    language,
    revision,
    sources,
    lanes,
    landmarks,
    events,
    passages: [...book.list()],
    claims,
    tour: tour.map(({ event, window, text }) => ({
      event,
      ...(window === undefined ? {} : { window }),
      ...(text === undefined ? {} : { text }),
    })),
  };
}

const toRecords = ({ sources, events }: Seed): readonly DatedRecord[] => [
  ...sources.map(({ id, label, date }, i) => ({
    id,
    kind: "source" as const,
    lasts: "moment" as const,
    label,
    date,
    path: ["sources", i, "date"],
  })),
  ...events.map(({ id, label, date, kind }, i) => ({
    id,
    kind: "event" as const,
    lasts: kind,
    label,
    date,
    path: ["events", i, "date"],
  })),
];

function toSource(
  source: Seed["sources"][number],
  { text }: SourceText,
  parts: Story["sources"][number]["parts"],
  date: EventDate,
): Story["sources"][number] {
  const { id, label, title, credit, url, licence, language, file, rights } = source;
  const about = {
    id,
    label,
    ...(title === undefined ? {} : { title }),
    ...(credit === undefined ? {} : { credit }),
    ...(url === undefined ? {} : { url }),
    ...(licence === undefined ? {} : { licence }),
    language,
    file,
    date,
    ...(rights === undefined ? {} : { rights }),
  };
  // Parts are places in a text: where it may not be published, they lead nowhere.
  return rights === "excerpts" ? { ...about, parts: [] } : { ...about, text, parts };
}

function toEvent(
  event: Seed["events"][number],
  index: number,
  book: PassageBook,
): Omit<TimelineEvent, "date"> {
  const { id, label, lane, kind, status, quotes = [], actors = [], partOf, follows, links } = event;
  const path = ["events", index];
  const passages = quotes.flatMap(
    (quote, i) => book.anchor(quote.source, quote, [...path, "quotes", i]) ?? [],
  );
  const followed = follows?.flatMap(({ event, quote }, i) => {
    const passage = book.anchor(quote.source, quote, [...path, "follows", i, "quote"]);
    return passage === null ? [] : [{ event, passage }];
  });
  return {
    id,
    label,
    lane,
    kind,
    status,
    passages: [...new Set(passages)],
    actors,
    ...(partOf === undefined ? {} : { partOf }),
    ...(followed === undefined ? {} : { follows: followed }),
    ...(links === undefined ? {} : { links }),
  };
}
