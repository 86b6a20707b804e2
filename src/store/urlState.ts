/**
 * The address as a view of what the reader chose. The state lives in the query, never in the path, so that the page
 * works from any folder of any static host.
 *
 * A promise to whoever keeps a link (README, "Addresses"):
 * - `story`    id of the story
 * - `event`    id of the opened event
 * - `window`   the visible stretch, `START..END`, each `YYYY-MM-DD` or `YYYY-MM-DDTHH` (UTC)
 * - `scale`    `breaks`: long stretches without a dated event are drawn as breaks; the true scale where absent
 * - `hide`     ids of sources switched off, joined by commas
 * - `open`     ids of events whose parts are shown, joined by commas
 * - `passage`  id of the passage at which its article is open
 * - `article`  id of the source whose article is open, where it is at no passage
 * - `words`    `START-END`, UTF-16 units into that article: words that somebody points to
 * - `from`     id of the event that the opened one's distance is counted from
 * - `view`     `compare`, `coverage` or `reported`; `tour`, `present` or `notes`; the timeline where absent
 * - `step`     key of the tour's step: where the tour is, or where a reader left it
 * - `claim`    id of the chosen claim in `compare`
 * - `only`     `differences` (in `compare`) or `single` (in `coverage`)
 * - `q`, `source`, `lane`, `person`, `date`, `status`, `agreement`: search and filters (`filterParams.ts`)
 */
import { isDay, MS_PER_DAY } from "../model/day.ts";
import { type Filters, NO_FILTERS } from "../search/filters.ts";
import { parseFilters, writeFilters } from "./filterParams.ts";

const MS_PER_HOUR = MS_PER_DAY / 24;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]))?$/;
/** Nobody searches for more; an address of any length must cost nothing. */
const MAX_QUERY = 200;

export const VIEWS = ["timeline", "compare", "coverage", "reported", "tour", "present", "notes"] as const;
export type View = (typeof VIEWS)[number];

/** Whether long stretches without a dated event are shortened, or as long as they are. */
type Scale = "true" | "breaks";

/** What an address can say. `null`, `""` and empty lists stand for the default. */
export type UrlState = {
  readonly storyId: string | null;
  readonly eventId: string | null;
  readonly window: { readonly startMs: number; readonly endMs: number } | null;
  readonly scale: Scale;
  readonly hiddenSources: readonly string[];
  readonly unfolded: readonly string[];
  /** The article is open at this passage. */
  readonly passageId: string | null;
  /** The source whose article is open; a passage or words come first. */
  readonly articleId: string | null;
  /** Words in that article, in UTF-16 units into its `text`. */
  readonly words: { readonly start: number; readonly end: number } | null;
  readonly fromId: string | null;
  readonly view: View;
  readonly step: string | null;
  readonly claimId: string | null;
  readonly only: "differences" | "single" | null;
  readonly query: string;
  readonly filters: Filters;
};

export const DEFAULT_URL_STATE: UrlState = {
  storyId: null,
  eventId: null,
  window: null,
  scale: "true",
  hiddenSources: [],
  unfolded: [],
  passageId: null,
  articleId: null,
  words: null,
  fromId: null,
  view: "timeline",
  step: null,
  claimId: null,
  only: null,
  query: "",
  filters: NO_FILTERS,
};

/** Reads an address field by field: one bad parameter falls back to its default and is named in `ignored`. */
export function parseUrlState(search: string): {
  readonly state: UrlState;
  readonly ignored: readonly string[];
} {
  const params = new URLSearchParams(search);
  const ignored: string[] = [];
  function read<T>(name: string, fallback: T, parse: (text: string) => T | undefined): T {
    const text = params.get(name);
    if (text === null) return fallback;
    const value = parse(text);
    if (value !== undefined) return value;
    ignored.push(name);
    return fallback;
  }
  const { filters, ignored: ignoredFilters } = parseFilters(params);
  const state: UrlState = {
    storyId: read("story", null, parseId),
    eventId: read("event", null, parseId),
    window: read("window", null, parseWindow),
    scale: read("scale", "true", parseScale),
    hiddenSources: read("hide", [], parseIds),
    unfolded: read("open", [], parseIds),
    passageId: read("passage", null, parseId),
    articleId: read("article", null, parseId),
    words: read("words", null, parseWords),
    fromId: read("from", null, parseId),
    view: read("view", "timeline", parseView),
    step: read("step", null, parseId),
    claimId: read("claim", null, parseId),
    only: read("only", null, parseOnly),
    query: read("q", "", parseQuery),
    filters,
  };
  return { state, ignored: [...ignored, ...ignoredFilters] };
}

/** The query for a state, `""` for the default one. Parameters that this version doesn't know are kept. */
export function formatUrlState(state: UrlState, currentSearch = ""): string {
  const params = new URLSearchParams(currentSearch);
  const write = (name: string, value: string | null) =>
    value ? params.set(name, value) : params.delete(name);
  write("story", state.storyId);
  write("view", state.view === "timeline" ? null : state.view);
  write("step", state.step);
  write("event", state.eventId);
  write("from", state.fromId);
  write("claim", state.claimId);
  write("only", state.only);
  write("passage", state.passageId);
  write("article", state.articleId);
  write("words", state.words && `${state.words.start}-${state.words.end}`);
  write(
    "window",
    state.window && `${formatInstant(state.window.startMs)}..${formatInstant(state.window.endMs)}`,
  );
  write("scale", state.scale === "true" ? null : state.scale);
  write("hide", state.hiddenSources.join(","));
  write("open", state.unfolded.join(","));
  write("q", state.query);
  writeFilters(params, state.filters);
  // Commas and colons are legal in a query; escaped they only make a shared link harder to read.
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return query ? `?${query}` : "";
}

const parseId = (text: string) => (ID.test(text) ? text : undefined);

function parseIds(text: string): readonly string[] | undefined {
  const ids = text.split(",").filter(Boolean);
  return ids.every((id) => ID.test(id)) ? [...new Set(ids)] : undefined;
}

const parseView = (text: string): View | undefined => VIEWS.find((view) => view === text);

const parseOnly = (text: string) => (text === "differences" || text === "single" ? text : undefined);

const parseScale = (text: string): Scale | undefined => (text === "breaks" ? text : undefined);

const parseQuery = (text: string) => (text.length <= MAX_QUERY ? text : undefined);

function parseWords(text: string): UrlState["words"] | undefined {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(text);
  if (!match) return undefined;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end ? { start, end } : undefined;
}

function parseWindow(text: string): UrlState["window"] | undefined {
  const [start, end, ...rest] = text.split("..");
  const startMs = parseInstant(start);
  const endMs = parseInstant(end);
  if (rest.length > 0 || startMs === undefined || endMs === undefined || endMs <= startMs) return undefined;
  return { startMs, endMs };
}

function parseInstant(text: string | undefined): number | undefined {
  const match = INSTANT.exec(text ?? "");
  if (!match?.[1] || !isDay(match[1])) return undefined;
  return Date.parse(`${match[1]}T${match[2] ?? "00"}:00:00Z`);
}

/** To the nearest hour: finer than any window that the axis shows. */
function formatInstant(ms: number): string {
  const text = new Date(Math.round(ms / MS_PER_HOUR) * MS_PER_HOUR).toISOString().slice(0, 13);
  return text.endsWith("T00") ? text.slice(0, 10) : text;
}
