import type { Passage, TimelineEvent } from "../model/storySchema.ts";
import { toEventPassages } from "../model/toEventPassages.ts";
import { type OutlineRow, toOutlineRows } from "./toOutlineRows.ts";
import type { PlacedSource, StoryLookup } from "./toStoryLookup.ts";

/**
 * What one source has on one event, or on a question about it: nothing, where `passages` is empty. What reports the event
 * comes first, the strongest passage before the others.
 */
export type CoverageCell = PlacedSource & { readonly passages: readonly Passage[] };

export type CoverageRow = {
  readonly event: TimelineEvent;
  /** How many of the rows above it are what it is part of. */
  readonly depth: number;
  /** One for each source of the story, in its order. */
  readonly cells: readonly CoverageCell[];
  /** The one source that it rests on; `null` where several report it, or none. */
  readonly only: PlacedSource | null;
};

type CoverageTotal = PlacedSource & {
  /** Events that it reports, and those that no other source does. */
  readonly events: number;
  readonly alone: number;
};

export type Coverage = {
  readonly reported: readonly CoverageRow[];
  readonly ahead: readonly CoverageRow[];
  /** Of the whole story, whatever is left out of the rows. */
  readonly totals: readonly CoverageTotal[];
  readonly events: number;
  readonly single: number;
};

/** Events against sources, in the outline's order. `single`: only the events that rest on one source alone. */
export function toCoverage(lookup: StoryLookup, only: "single" | null): Coverage {
  const outline = toOutlineRows(lookup.story);
  const reported = outline.reported.map((row) => toRow(row, lookup));
  const ahead = outline.ahead.map((row) => toRow(row, lookup));
  const all = [...reported, ...ahead];
  const choose = (rows: readonly FullRow[]) =>
    setDepths(only === "single" ? rows.filter((row) => row.only !== null) : rows);
  return {
    reported: choose(reported),
    ahead: choose(ahead),
    totals: lookup.sources.map((placed) => ({
      ...placed,
      events: all.filter(({ cells }) =>
        cells.some(({ source, passages }) => source.id === placed.source.id && passages.length > 0),
      ).length,
      alone: all.filter((row) => row.only?.source.id === placed.source.id).length,
    })),
    events: all.length,
    single: all.filter((row) => row.only !== null).length,
  };
}

type FullRow = OutlineRow & Pick<CoverageRow, "cells" | "only">;

function toRow({ event, wholes }: OutlineRow, lookup: StoryLookup): FullRow {
  const passages = toEventPassages(event, lookup.story.claims).flatMap((id) => lookup.passage(id) ?? []);
  const cells = lookup.sources.map((placed) => ({
    ...placed,
    passages: passages.filter(({ source }) => source === placed.source.id),
  }));
  const [first, ...others] = cells.filter((cell) => cell.passages.length > 0);
  const only = first && others.length === 0 ? { source: first.source, index: first.index } : null;
  return { event, wholes, cells, only };
}

/** A part whose whole is left out stands as far out as its nearest whole that is not. */
function setDepths(rows: readonly FullRow[]): readonly CoverageRow[] {
  const shown = new Set(rows.map(({ event }) => event.id));
  return rows.map(({ event, wholes, cells, only }) => ({
    event,
    depth: wholes.filter((id) => shown.has(id)).length,
    cells,
    only,
  }));
}
