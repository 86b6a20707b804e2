import type { Day } from "./day.ts";
import { areApart } from "./eventDate.ts";
import type { StoryError } from "./storyError.ts";
import type { EventDate, Story } from "./storySchema.ts";

/**
 * Whether the days of every date can stand beside each other: no earliest bound after its latest, no start after the
 * end, nothing going on before it can have begun or after it must have ended, no
 * part apart from its whole. ISO days of four-digit years are in
 * order of time when they are in order of text.
 */
export function checkDates(story: Story): StoryError[] {
  return [
    ...story.sources.flatMap(({ date }, i) => checkDate(date, `sources[${i}].date`)),
    ...story.events.flatMap(({ date }, i) => checkDate(date, `events[${i}].date`)),
    ...checkParts(story),
    ...story.tour.flatMap(({ window }, i) =>
      window && window.start > window.end
        ? [{ kind: "date-order" as const, path: `tour[${i}].window`, earlier: "start", later: "end" }]
        : [],
    ),
  ];
}

/** A part may begin or end outside its whole's days as far as both are uncertain, but not without a day in common. */
function checkParts({ events }: Story): StoryError[] {
  const dates = new Map(events.map(({ id, date }) => [id, date]));
  return events.flatMap(({ date, partOf = "" }, i): StoryError[] => {
    const whole = dates.get(partOf);
    if (whole === undefined || !areApart(date, whole)) return [];
    const [earlier, later] =
      (date.start.earliest ?? "") > (whole.end.latest ?? "9999-99-99")
        ? ["start.earliest", `${partOf}: end.latest`]
        : [`${partOf}: start.earliest`, "end.latest"];
    return [{ kind: "date-order", path: `events[${i}].partOf`, earlier, later }];
  });
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
