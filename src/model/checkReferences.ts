import { findCircles } from "./findCircles.ts";
import type { CircleLink, StoryError, WantedRecord } from "./storyError.ts";
import type { BasisStep, Story } from "./storySchema.ts";

/**
 * Whether every id in the story leads to exactly one record, statements cite passages of their own source, nothing
 * leads back to itself, and every reported event is attested. Sources and events share one set of ids, because a
 * basis is counted from either.
 */
export function checkReferences(story: Story): StoryError[] {
  const errors: StoryError[] = [];
  const at = toPaths(story);
  const sources = new Set(story.sources.map(({ id }) => id));
  const events = new Set(story.events.map(({ id }) => id));
  const known: Record<WantedRecord, ReadonlySet<string>> = {
    source: sources,
    event: events,
    "source-or-event": new Set([...sources, ...events]),
    lane: new Set(story.lanes.map(({ id }) => id)),
    passage: new Set(story.passages.map(({ id }) => id)),
  };
  const passageSource = new Map(story.passages.map(({ id, source }) => [id, source]));

  const need = (wanted: WantedRecord, id: string | undefined, path: string) => {
    if (id !== undefined && !known[wanted].has(id)) errors.push({ kind: "unknown-id", path, id, wanted });
  };
  const needEach = (wanted: WantedRecord, ids: readonly string[], path: string) => {
    ids.forEach((id, i) => {
      need(wanted, id, `${path}[${i}]`);
    });
    errors.push(...findDuplicates(ids.map((id, i) => ({ id, path: `${path}[${i}]` }))));
  };
  const needBasis = (basis: readonly BasisStep[], path: string) => {
    basis.forEach((step, i) => {
      need("passage", step.passage, `${path}.date.basis[${i}].passage`);
      need("passage", step.yearPassage, `${path}.date.basis[${i}].yearPassage`);
      need("source-or-event", step.from, `${path}.date.basis[${i}].from`);
    });
  };
  const needOwn = (id: string, source: string, path: string) => {
    need("passage", id, path);
    const actual = passageSource.get(id);
    if (actual !== undefined && actual !== source) errors.push({ kind: "foreign-passage", path, id, source });
  };

  errors.push(...findDuplicates([...at.sources, ...at.events]));
  errors.push(...findDuplicates(at.lanes), ...findDuplicates(at.passages), ...findDuplicates(at.claims));

  story.sources.forEach((source, i) => {
    needBasis(source.date.basis, `sources[${i}]`);
  });
  needEach("event", story.landmarks, "landmarks");
  story.events.forEach((event, i) => {
    const path = `events[${i}]`;
    need("lane", event.lane, `${path}.lane`);
    needEach("passage", event.passages, `${path}.passages`);
    need("event", event.partOf, `${path}.partOf`);
    event.follows?.forEach((link, j) => {
      need("event", link.event, `${path}.follows[${j}].event`);
      need("passage", link.passage, `${path}.follows[${j}].passage`);
    });
    needBasis(event.date.basis, path);
    if (event.status === "reported" && event.passages.length === 0 && !event.links?.length) {
      errors.push({ kind: "unattested", path: `${path}.passages`, id: event.id });
    }
  });
  story.passages.forEach((passage, i) => {
    need("source", passage.source, `passages[${i}].source`);
  });
  story.claims.forEach((claim, i) => {
    need("event", claim.event, `claims[${i}].event`);
    claim.statements.forEach((statement, j) => {
      const path = `claims[${i}].statements[${j}]`;
      need("source", statement.source, `${path}.source`);
      statement.passages.forEach((id, k) => {
        needOwn(id, statement.source, `${path}.passages[${k}]`);
      });
      if (statement.speaker) needOwn(statement.speaker.passage, statement.source, `${path}.speaker.passage`);
    });
  });
  story.tour.forEach((stop, i) => {
    need("event", stop.event, `tour[${i}].event`);
  });

  return [
    ...errors,
    ...checkCircles(story, new Map([...at.sources, ...at.events].map((r) => [r.id, r.path]))),
  ];
}

type Located = { readonly id: string; readonly path: string };

/** Where each record's id stands. */
function toPaths(
  story: Story,
): Record<"sources" | "lanes" | "events" | "passages" | "claims", readonly Located[]> {
  const locate = (list: "sources" | "lanes" | "events" | "passages" | "claims") =>
    story[list].map(({ id }, i) => ({ id, path: `${list}[${i}].id` }));
  return {
    sources: locate("sources"),
    lanes: locate("lanes"),
    events: locate("events"),
    passages: locate("passages"),
    claims: locate("claims"),
  };
}

function findDuplicates(records: readonly Located[]): StoryError[] {
  const firstPaths = new Map<string, string>();
  const errors: StoryError[] = [];
  for (const { id, path } of records) {
    const first = firstPaths.get(id);
    if (first === undefined) firstPaths.set(id, path);
    else errors.push({ kind: "duplicate-id", path, id, first });
  }
  return errors;
}

function checkCircles(story: Story, paths: ReadonlyMap<string, string>): StoryError[] {
  const froms = (basis: readonly BasisStep[]) =>
    basis.flatMap(({ from }) => (from === undefined ? [] : [from]));
  const links: readonly [CircleLink, ReadonlyMap<string, readonly string[]>][] = [
    ["partOf", new Map(story.events.map(({ id, partOf }) => [id, partOf === undefined ? [] : [partOf]]))],
    [
      "follows",
      new Map(story.events.map(({ id, follows }) => [id, (follows ?? []).map((link) => link.event)])),
    ],
    ["basis", new Map([...story.sources, ...story.events].map(({ id, date }) => [id, froms(date.basis)]))],
  ];
  return links.flatMap(([link, edges]) =>
    findCircles(edges).map((ids) => ({
      kind: "circle" as const,
      path: paths.get(ids[0] ?? "") ?? "",
      link,
      ids,
    })),
  );
}
