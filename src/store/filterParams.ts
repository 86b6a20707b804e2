/**
 * The filters in an address: `source` and `lane` (ids), `date` (`day`, `stretch`, `uncertain`, `open`), `status`
 * (`reported`, `expected`, `demanded`) and `agreement` (`differ`, `single`), each joined by commas; `person` once for
 * each name, because names may hold commas.
 */
import { AGREEMENTS, DATE_CERTAINTIES, EVENT_STATUSES, type Filters } from "../search/filters.ts";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Nobody is called more; an address of any length must cost nothing. */
const MAX_PERSON = 200;
const MAX_PEOPLE = 50;

/** A group that holds anything unknown falls back to its default and is named in `ignored`. */
export function parseFilters(params: URLSearchParams): {
  readonly filters: Filters;
  readonly ignored: readonly string[];
} {
  const ignored: string[] = [];
  function read<T extends string>(name: string, isKnown: (text: string) => text is T): readonly T[] {
    const chosen = (params.get(name) ?? "").split(",").filter(Boolean);
    if (chosen.every(isKnown)) return [...new Set(chosen)];
    ignored.push(name);
    return [];
  }
  const people = [...new Set(params.getAll("person").filter(Boolean))];
  const arePeople = people.length <= MAX_PEOPLE && people.every((name) => name.length <= MAX_PERSON);
  if (!arePeople) ignored.push("person");
  const filters: Filters = {
    sources: read("source", isId),
    lanes: read("lane", isId),
    people: arePeople ? people : [],
    dates: read("date", isOneOf(DATE_CERTAINTIES)),
    statuses: read("status", isOneOf(EVENT_STATUSES)),
    agreements: read("agreement", isOneOf(AGREEMENTS)),
  };
  return { filters, ignored };
}

/** Writes each group, and deletes those in which nothing is chosen. */
export function writeFilters(params: URLSearchParams, filters: Filters): void {
  const write = (name: string, chosen: readonly string[]) =>
    chosen.length > 0 ? params.set(name, chosen.join(",")) : params.delete(name);
  write("source", filters.sources);
  write("lane", filters.lanes);
  params.delete("person");
  for (const name of filters.people) params.append("person", name);
  write("date", filters.dates);
  write("status", filters.statuses);
  write("agreement", filters.agreements);
}

const isId = (text: string): text is string => ID.test(text);

const isOneOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): text is T =>
    known.some((value) => value === text);
