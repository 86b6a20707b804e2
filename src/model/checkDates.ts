import type { Day } from "./day.ts";
import type { StoryError } from "./storyError.ts";
import type { EventDate, Story } from "./storySchema.ts";

/**
 * Whether the days of every date can stand beside each other: no earliest bound after its latest, no start after the
 * end, nothing going on before it can have begun or after it must have ended. ISO days of four-digit years are in
 * order of time when they are in order of text.
 */
export function checkDates(story: Story): StoryError[] {
  return [
    ...story.sources.flatMap(({ date }, i) => checkDate(date, `sources[${i}].date`)),
    ...story.events.flatMap(({ date }, i) => checkDate(date, `events[${i}].date`)),
    ...story.tour.flatMap(({ window }, i) =>
      window && window.start > window.end
        ? [{ kind: "date-order" as const, path: `tour[${i}].window`, earlier: "start", later: "end" }]
        : [],
    ),
  ];
}

function checkDate(date: EventDate, path: string): StoryError[] {
  const { start, end, ongoingAt = null } = date;
  const orders: readonly [string, Day | null, string, Day | null][] = [
    ["start.earliest", start.earliest, "start.latest", start.latest],
    ["end.earliest", end.earliest, "end.latest", end.latest],
    ["start.earliest", start.earliest, "end.latest", end.latest],
    ["start.earliest", start.earliest, "ongoingAt", ongoingAt],
    ["ongoingAt", ongoingAt, "end.latest", end.latest],
  ];
  const steps = date.basis.flatMap(({ gives }, i) => {
    const at = `${path}.basis[${i}].gives`;
    return isAfter(gives.earliest, gives.latest)
      ? [{ kind: "date-order" as const, path: at, earlier: "earliest", later: "latest" }]
      : [];
  });
  return [
    ...orders
      .filter(([, earlier, , later]) => isAfter(earlier, later))
      .map(([earlier, , later]) => ({ kind: "date-order" as const, path, earlier, later })),
    ...steps,
  ];
}

const isAfter = (a: Day | null, b: Day | null): boolean => a !== null && b !== null && a > b;
