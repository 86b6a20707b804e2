import { findCircles } from "../model/findCircles.ts";
import type { Place, WantedRecord } from "./diagnostic.ts";
import type { Report, SeedPath } from "./problems.ts";
import type { Seed } from "./seedSchema.ts";

/**
 * Whether every id is given once and every id that is referred to exists. Sources and events share one set, because a
 * basis is counted from either; what a basis counts from is checked by `resolveDates`.
 *
 * @param broken ids of records that are refused already, and are not unknown.
 */
export function checkIds(
  seed: Seed,
  broken: ReadonlySet<string>,
  place: (path: SeedPath) => Place,
  report: Report,
): void {
  const ids = (list: "sources" | "events" | "lanes" | "claims") =>
    (seed[list] ?? []).map(({ id }, i) => ({ id, path: [list, i, "id"] }));
  for (const records of [[...ids("sources"), ...ids("events")], ids("lanes"), ids("claims")]) {
    reportDuplicates(records, place, report);
  }
  reportDuplicates(
    (seed.landmarks ?? []).map((id, i) => ({ id, path: ["landmarks", i] })),
    place,
    report,
  );

  const sources = new Set(seed.sources.map(({ id }) => id));
  const events = new Set(seed.events.map(({ id }) => id));
  const lanes = new Set(seed.lanes.map(({ id }) => id));
  const need = (known: ReadonlySet<string>, wanted: WantedRecord, id: string | undefined, path: SeedPath) => {
    if (id === undefined || known.has(id) || broken.has(id)) return;
    report(path, { kind: "unknown-id", id, wanted });
  };
  [...seed.sources, ...seed.events].forEach(({ date }, i) => {
    const index = i - seed.sources.length;
    const path = index < 0 ? ["sources", i] : ["events", index];
    date.basis.forEach(({ quote, year }, j) => {
      need(sources, "source", quote?.source, [...path, "date", "basis", j, "quote", "source"]);
      need(sources, "source", year?.source, [...path, "date", "basis", j, "year", "source"]);
    });
  });
  seed.events.forEach((event, i) => {
    const path = ["events", i];
    need(lanes, "lane", event.lane, [...path, "lane"]);
    need(events, "event", event.partOf, [...path, "partOf"]);
    event.quotes?.forEach(({ source }, j) => {
      need(sources, "source", source, [...path, "quotes", j, "source"]);
    });
    event.follows?.forEach((link, j) => {
      need(events, "event", link.event, [...path, "follows", j, "event"]);
      need(sources, "source", link.quote.source, [...path, "follows", j, "quote", "source"]);
    });
  });
  seed.landmarks?.forEach((id, i) => {
    need(events, "event", id, ["landmarks", i]);
  });
  seed.claims?.forEach((claim, i) => {
    need(events, "event", claim.event, ["claims", i, "event"]);
    claim.statements.forEach(({ source }, j) => {
      need(sources, "source", source, ["claims", i, "statements", j, "source"]);
    });
  });
  seed.tour?.forEach(({ event, window }, i) => {
    need(events, "event", event, ["tour", i, "event"]);
    if (window && window.start > window.end) {
      report(["tour", i, "window"], { kind: "tour-window", ...window });
    }
  });
  reportCircles(seed, report);
}

interface Located {
  readonly id: string;
  readonly path: SeedPath;
}

function reportDuplicates(
  records: readonly Located[],
  place: (path: SeedPath) => Place,
  report: Report,
): void {
  const first = new Map<string, SeedPath>();
  for (const { id, path } of records) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else report(path, { kind: "duplicate-id", id, first: place(earlier) });
  }
}

function reportCircles({ events }: Seed, report: Report): void {
  const links = {
    partOf: new Map(events.map(({ id, partOf }) => [id, partOf === undefined ? [] : [partOf]])),
    follows: new Map(events.map(({ id, follows }) => [id, (follows ?? []).map(({ event }) => event)])),
  };
  for (const link of ["partOf", "follows"] as const) {
    for (const ids of findCircles(links[link])) {
      const index = events.findIndex(({ id }) => id === ids[0]);
      report(["events", index, link], { kind: "circle", link, ids });
    }
  }
}
