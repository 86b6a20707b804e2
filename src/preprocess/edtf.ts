import { parse } from "edtf";
import { type Day, isDay } from "../model/day.ts";
import { err, ok, type Result } from "../model/result.ts";
import type { Bounds, EventDate } from "../model/storySchema.ts";
import { toLastOfMonth } from "./calendar.ts";
import type { DateProblem } from "./diagnostic.ts";

/** What an EDTF expression says, as the four bounds. */
export interface EdtfDate {
  readonly start: Bounds;
  readonly end: Bounds;
  readonly qualifier?: "approximate" | "uncertain";
}

type EdtfProblem = Extract<
  DateProblem,
  { readonly kind: "edtf-invalid" | "edtf-unsupported" | "edtf-too-long" | "no-such-day" }
>;

/** Longer than any expression supported here; the library takes seconds over some long ones (edtf 4.11.1). */
const LONGEST = 60;
const UNKNOWN: Bounds = { earliest: null, latest: null };
const MAY_BE_DAY = /\d{4}-\d{2}-\d{2}/g;

/**
 * Reads a level-2 EDTF expression (ISO 8601-2): a day, month or year; one of a set, `[a..b]`, `[a..]`, `[..b]`,
 * `[a,b]`; an interval with either side open (`..`) or unknown (empty); each with `~` or `?`. The library says only
 * whether the text is EDTF. The bounds are our own, because it rolls 2023-02-29 over to 1 March, gives the first day as
 * the max of `[a..b]`, 1 October as the min of `2023-10~`, and 1970-01-01 as the min of `/..` (edtf 4.11.1).
 */
export function parseEdtf(edtf: string): Result<EdtfDate, EdtfProblem> {
  if (edtf.length > LONGEST) return err({ kind: "edtf-too-long", length: edtf.length });
  const impossible = edtf.match(MAY_BE_DAY)?.find((day) => !isDay(day));
  if (impossible !== undefined) return err({ kind: "no-such-day", day: impossible });
  if (!isEdtf(edtf)) return err({ kind: "edtf-invalid", edtf });
  // An unspecified day or month at the end leaves the month or year.
  const plain = edtf.replace(/[~?]/g, "").replace(/(?:-XX)+(?=$|[/.,\]])/g, "");
  const date = /^\[(.*)\]$/.test(plain) ? toSetDate(plain.slice(1, -1)) : toIntervalDate(plain);
  const marks = new Set(edtf.match(/[~?]/g));
  if (date === null || marks.size > 1) return err({ kind: "edtf-unsupported", edtf });
  if (marks.has("~")) return ok({ ...date, qualifier: "approximate" });
  if (marks.has("?")) return ok({ ...date, qualifier: "uncertain" });
  return ok(date);
}

function isEdtf(text: string): boolean {
  try {
    parse(text, { level: 2 });
    return true;
  } catch {
    // The library throws on every text outside its grammar, and tells no kinds apart.
    return false;
  }
}

function toIntervalDate(plain: string): EdtfDate | null {
  const [from = "", to, more] = plain.split("/");
  if (more !== undefined) return null;
  const start = to !== undefined && (from === "" || from === "..") ? UNKNOWN : toSpan(from);
  const end = to === undefined ? start : to === "" || to === ".." ? UNKNOWN : toSpan(to);
  return start === null || end === null ? null : { start, end };
}

function toSetDate(plain: string): EdtfDate | null {
  const members = plain.split(",");
  // Days between the members of a list are not in it: bounds cannot say so.
  if (members.length > 1 && !members.every((each, i) => isNextDay(members[i - 1], each))) return null;
  const [from = "", to = from, more] = members.length > 1 ? [members[0], members.at(-1)] : plain.split("..");
  if (more !== undefined) return null;
  const first = from === "" ? UNKNOWN : toSpan(from);
  const last = to === "" ? UNKNOWN : toSpan(to);
  if (first === null || last === null) return null;
  const bounds = { earliest: first.earliest, latest: last.latest };
  return { start: bounds, end: bounds };
}

const isNextDay = (before: string | undefined, day: string): boolean =>
  before === undefined ||
  (isDay(before) && isDay(day) && Date.parse(day) - Date.parse(before) === 86_400_000);

/** The first and last day of a day, month or year; null for anything else. */
function toSpan(text: string): Bounds | null {
  if (isDay(text)) return { earliest: text, latest: text };
  const [, year = "", month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === "" || year === "0000") return null;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const latest = toLastOfMonth(Number(year), Number(month));
  return latest === null ? null : { earliest: `${year}-${month}-01`, latest };
}

/**
 * The tightest level-2 EDTF expression that encloses the date. A moment whose start and end have the same bounds is
 * one of those days (`[a..b]`); what lasts may fill them all, so that of a period is an interval (`a/b`). Otherwise an interval from the earliest start to the latest end, because an interval's sides cannot be
 * sets. A start that no source states is unknown (`/b`), an end open (`a/..`) where a source says that the thing was
 * still going on, else unknown (`a/`). Absent where it would say nothing. The grammar allows no qualifier in `[a..b]`.
 */
export function toEdtf(
  date: Omit<EventDate, "basis" | "edtf">,
  kind: "moment" | "period" = "moment",
): string | undefined {
  const { start, end, ongoingAt, qualifier } = date;
  const mark = qualifier === "approximate" ? "~" : qualifier === "uncertain" ? "?" : "";
  const isSame = start.earliest === end.earliest && start.latest === end.latest;
  if (ongoingAt === undefined && isSame) {
    if (start.earliest === null && start.latest === null) return undefined;
    const whole = toPoint(start);
    if (whole !== null) return whole + mark;
  }
  if (kind === "moment" && ongoingAt === undefined && isSame) {
    if (start.latest === null) return `[${start.earliest}${mark}..]`;
    if (start.earliest === null) return `[..${start.latest}${mark}]`;
    return `[${start.earliest}..${start.latest}]`;
  }
  const from = start.earliest === null ? "" : (toPoint(start) ?? start.earliest) + mark;
  const open = ongoingAt === undefined ? "" : "..";
  const to = end.latest === null ? open : (toPoint(end) ?? end.latest) + mark;
  return from === "" && to === "" ? undefined : `${from}/${to}`;
}

/** The day, month or year that the bounds are exactly. */
function toPoint({ earliest, latest }: Bounds): Day | null {
  if (earliest === null || latest === null) return null;
  const candidates = [earliest, earliest.slice(0, 7), earliest.slice(0, 4)];
  return (
    candidates.find((text) => {
      const span = toSpan(text);
      return span?.earliest === earliest && span.latest === latest;
    }) ?? null
  );
}
