import { areApart } from "../model/eventDate.ts";
import type { EventDate } from "../model/storySchema.ts";
import type { Report } from "./problems.ts";
import type { Seed } from "./seedSchema.ts";

/** Whether the dates of different records can stand beside each other. `dates`: those that could be derived, by id. */
export function checkTimes(
  { sources, events }: Seed,
  dates: ReadonlyMap<string, EventDate>,
  report: Report,
): void {
  const latest = toLatestDay(sources.map(({ id }) => dates.get(id)?.end.latest ?? null));
  events.forEach(({ id, partOf: whole, status, links = [] }, i) => {
    const date = dates.get(id);
    if (date === undefined) return;
    const around = whole === undefined ? undefined : dates.get(whole);
    if (whole !== undefined && around !== undefined && areApart(date, around)) {
      report(["events", i, "partOf"], { kind: "part-apart", id, whole });
    }
    const { earliest } = date.start;
    // What a link attests may be later than the articles.
    if (status !== "reported" || links.length > 0 || earliest === null || latest === null) return;
    if (earliest > latest) report(["events", i, "date"], { kind: "reported-ahead", id, earliest, latest });
  });
}

/** Null where one of them is unknown. */
const toLatestDay = (days: readonly (string | null)[]): string | null =>
  days.reduce((latest, day) => (latest === null || day === null ? null : day > latest ? day : latest), "");
