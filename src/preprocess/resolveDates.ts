import { findCircles } from "../model/findCircles.ts";
import type { EventDate } from "../model/storySchema.ts";
import type { PassageBook } from "./anchoring.ts";
import { type DatedRecord, deriveDate, type NamedReference } from "./deriveDate.ts";
import type { Report } from "./problems.ts";
import { readDeclared } from "./readDeclared.ts";

/**
 * The dates of all sources and events, each after those it is counted from. One that cannot be derived is reported
 * and left out; those counted from it are left out without a word of their own, but for their
 * quotations and what they declare.
 *
 * @param broken ids of records that are refused already: nothing can be counted from them.
 */
export function resolveDates(
  records: readonly DatedRecord[],
  broken: ReadonlySet<string>,
  book: PassageBook,
  report: Report,
): ReadonlyMap<string, EventDate> {
  // Of two records with one id (reported elsewhere) the first counts.
  const byId = new Map(records.toReversed().map((record) => [record.id, record]));
  const edges = new Map([...byId].map(([id, record]) => [id, toFroms(record)]));
  const circles = findCircles(edges);
  for (const ids of circles) {
    report([...(byId.get(ids[0] ?? "")?.path ?? []), "basis"], { kind: "circle", link: "basis", ids });
  }
  for (const record of records) reportUnknown(record, byId, broken, report);

  const dates = new Map<string, EventDate>();
  for (const record of records) if (byId.get(record.id) !== record) checkOnly(record, book, report);
  for (const record of toOrder(byId, edges)) {
    const references = new Map<string, NamedReference>();
    for (const id of toFroms(record)) {
      const [other, date] = [byId.get(id), dates.get(id)];
      if (other && date) references.set(id, { id, kind: other.kind, label: other.label, date });
    }
    if (toFroms(record).every((id) => references.has(id))) {
      const date = deriveDate(record, references, book, report);
      if (date !== null) dates.set(record.id, date);
    } else {
      checkOnly(record, book, report);
    }
  }
  return dates;
}

const toFroms = ({ date }: DatedRecord): string[] => date.basis.flatMap(({ from }) => from ?? []);

function reportUnknown(
  { date, path }: DatedRecord,
  known: ReadonlyMap<string, DatedRecord>,
  broken: ReadonlySet<string>,
  report: Report,
): void {
  date.basis.forEach(({ from }, i) => {
    if (from === undefined || known.has(from) || broken.has(from)) return;
    report([...path, "basis", i, "from"], { kind: "unknown-id", id: from, wanted: "source or event" });
  });
}

/** What others are counted from comes first (Kahn 1962); what is in or behind a circle comes last, and is not derived. */
function toOrder(
  byId: ReadonlyMap<string, DatedRecord>,
  edges: ReadonlyMap<string, readonly string[]>,
): readonly DatedRecord[] {
  const waiting = new Map<string, number>();
  const dependants = new Map<string, string[]>();
  for (const [id, froms] of edges) {
    const known = [...new Set(froms)].filter((from) => byId.has(from));
    waiting.set(id, known.length);
    for (const from of known) {
      const others = dependants.get(from);
      if (others === undefined) dependants.set(from, [id]);
      else others.push(id);
    }
  }
  const records = [...byId.values()];
  const order = records.filter(({ id }) => waiting.get(id) === 0);
  for (const { id } of order) {
    for (const dependant of dependants.get(id) ?? []) {
      const left = (waiting.get(dependant) ?? 0) - 1;
      waiting.set(dependant, left);
      const record = byId.get(dependant);
      if (left === 0 && record) order.push(record);
    }
  }
  const reached = new Set(order);
  return [...order, ...records.filter((record) => !reached.has(record))];
}

/** The quotations and the declared EDTF are checked even where the date cannot be computed. */
function checkOnly(record: DatedRecord, book: PassageBook, report: Report): void {
  const { date, path } = record;
  readDeclared(record, report);
  date.basis.forEach((step, i) => {
    const at = [...path, "basis", i];
    if (step.quote) book.anchor(step.quote.source, step.quote, [...at, "quote"]);
    if (step.year) book.anchor(step.year.source, step.year, [...at, "year"]);
  });
}
