/**
 * The address as a view of what the reader chose. The state lives in the query, never in the path, so that the page
 * works from any folder of any static host.
 *
 * A promise to whoever keeps a link (README, "Addresses"):
 * - `story`   id of the story
 * - `event`   id of the opened event
 * - `window`  the visible stretch, `START..END`, each `YYYY-MM-DD` or `YYYY-MM-DDTHH` (UTC)
 * - `hide`    ids of sources switched off, joined by commas
 * - `open`    ids of events whose parts are shown, joined by commas
 */
import { isDay, MS_PER_DAY } from "../model/day.ts";

const MS_PER_HOUR = MS_PER_DAY / 24;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]))?$/;

/** What an address can say. `null` and empty lists stand for the default. */
export type UrlState = {
  readonly storyId: string | null;
  readonly eventId: string | null;
  readonly window: { readonly startMs: number; readonly endMs: number } | null;
  readonly hiddenSources: readonly string[];
  readonly unfolded: readonly string[];
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

  return {
    state: {
      storyId: read("story", null, parseId),
      eventId: read("event", null, parseId),
      window: read("window", null, parseWindow),
      hiddenSources: read("hide", [], parseIds),
      unfolded: read("open", [], parseIds),
    },
    ignored,
  };
}

/** The query for a state, `""` for the default one. Parameters that this version doesn't know are kept. */
export function formatUrlState(state: UrlState, currentSearch = ""): string {
  const params = new URLSearchParams(currentSearch);
  const write = (name: string, value: string | null) =>
    value ? params.set(name, value) : params.delete(name);
  write("story", state.storyId);
  write("event", state.eventId);
  write(
    "window",
    state.window && `${formatInstant(state.window.startMs)}..${formatInstant(state.window.endMs)}`,
  );
  write("hide", state.hiddenSources.join(","));
  write("open", state.unfolded.join(","));
  // Commas and colons are legal in a query; escaped they only make a shared link harder to read.
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return query ? `?${query}` : "";
}

const parseId = (text: string) => (ID.test(text) ? text : undefined);

function parseIds(text: string): readonly string[] | undefined {
  const ids = text.split(",").filter(Boolean);
  return ids.every((id) => ID.test(id)) ? [...new Set(ids)] : undefined;
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
