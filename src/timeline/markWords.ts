import type { LayoutEvent, PlacedMark } from "../layout/layoutTypes.ts";
import { MS_PER_DAY } from "../model/day.ts";
import { timelineWords } from "../words/timelineWords.ts";

const shapes = timelineWords.shapes;

/** What the shape of an event's mark means, in words: the same words in tooltip, accessible name and key. */
export function describeShape(event: Pick<LayoutEvent, "status" | "extent">): string {
  const { possibleStartMs, certainStartMs, certainEndMs, possibleEndMs, ongoing } = event.extent;
  if (event.status === "expected") return shapes.expected;
  if (event.status === "demanded") return shapes.demanded;
  if (ongoing) {
    if (possibleStartMs === null) return `${shapes.noStart}; ${shapes.ongoing}`;
    return possibleStartMs === certainStartMs
      ? shapes.ongoing
      : `${shapes.uncertainStart}; ${shapes.ongoing}`;
  }
  if (possibleStartMs === null && possibleEndMs === null) return shapes.noDate;
  if (possibleStartMs === null) return shapes.noStart;
  if (possibleEndMs === null) return shapes.noEnd;
  const isStartKnown = possibleStartMs === certainStartMs;
  const isEndKnown = possibleEndMs === certainEndMs;
  if (isStartKnown && isEndKnown) {
    return possibleEndMs - possibleStartMs <= MS_PER_DAY ? shapes.exactDay : shapes.exactStretch;
  }
  if (certainStartMs === null || certainEndMs === null || certainEndMs <= certainStartMs)
    return shapes.uncertain;
  if (isStartKnown) return shapes.uncertainEnd;
  if (isEndKnown) return shapes.uncertainStart;
  return `${shapes.uncertainStart}, ${shapes.uncertainEnd}`;
}

/** Everything that an event's mark shows, as one line for those who don't see it. The label comes first (WCAG 2.5.3). */
export function describeEvent(event: LayoutEvent, sourceLabels: ReadonlyMap<string, string>): string {
  const sources = event.sources.map((id) => sourceLabels.get(id) ?? id);
  return [
    event.label,
    event.dateLabel,
    describeShape(event),
    ...(sources.length > 0 ? [timelineWords.attestedBy(sources)] : []),
    ...(event.landmark ? [timelineWords.landmark] : []),
    ...(event.partCount > 0 ? [timelineWords.parts(event.partCount, event.unfolded)] : []),
  ].join(", ");
}

/** How many of a cluster's events its name lists. */
const NAMED_EVENTS = 3;

/** A cluster's accessible name. `current`: the event in it that the keyboard has come to; it is named first. */
export function describeCluster(
  mark: Pick<PlacedMark, "eventIds" | "count">,
  events: ReadonlyMap<string, LayoutEvent>,
  current: LayoutEvent | null,
): string {
  if (current) {
    return `${current.label}, ${current.dateLabel}, ${timelineWords.clusterMember(mark.count)}`;
  }
  const labels = mark.eventIds
    .slice(0, NAMED_EVENTS)
    .map((id) => events.get(id)?.label)
    .filter((label) => label !== undefined);
  return `${timelineWords.cluster(mark.count)}: ${timelineWords.clusterHolds(labels, mark.count - labels.length)}`;
}
