/**
 * The one schema of `story.json`, format `dateline-story/1`. The types below are inferred from it. It holds shapes
 * only; references and slices are checked by `parseStory`. Unknown fields are allowed: the format may grow.
 */
import * as z from "zod/mini";
import { isDay } from "./day.ts";

/** Compiled checks need `new Function`, which the page's content security policy refuses and reports (zod 4.6.7). */
z.config({ jitless: true });

export const STORY_FORMAT = "dateline-story/1";

/** Messages are tags, not sentences: `parseStory` puts them into a `StoryError`, the words are in `src/words`. */
export const SHAPE_TAGS = ["id", "day", "language", "link"] as const;
type ShapeTag = (typeof SHAPE_TAGS)[number];
const tag = (name: ShapeTag) => name;

const text = z.string().check(z.minLength(1));
const label = z.string().check(z.minLength(1, { abort: true }), z.regex(/\S/));
/** Only the characters of EDTF, not all of them marks (`/..` is one): the preprocessing step checks the grammar, the page need not know it. */
const edtf = z.string().check(z.regex(/^(?=.*[\d.])[-\dXYESTZ:+.,/~?%[\]{}]+$/));
/** Lower-case words joined by hyphens: fit for addresses, class-free, the same everywhere. */
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, tag("id")));
const day = z.string().check(z.refine(isDay, tag("day")));
const offset = z.int().check(z.nonnegative());
const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, tag("language")));
const url = z.string().check(z.regex(/^https?:\/\/\S+$/, tag("link")));

/** Calendar days, inclusive. `null`: no source states this bound. */
const bounds = z.object({ earliest: z.nullable(day), latest: z.nullable(day) });

export const BASIS_RULES = [
  "stated",
  "weekday",
  "weekend",
  "year-from",
  "nth-month",
  "relative",
  "same-event",
  "bounded-by",
] as const;

const basisStep = z.object({
  rule: z.enum(BASIS_RULES),
  /** The words that this step rests on. */
  passage: z.optional(id),
  /** For `year-from`: the words that tell the year ("last year"), where they are apart. */
  yearPassage: z.optional(id),
  /** The source or event whose date this step is counted from. */
  from: z.optional(id),
  /** What of the event the step bounds: all of it, its start, its end, or that it was going on. */
  of: z.enum(["whole", "start", "end", "ongoing"]),
  /** The days that follow. */
  gives: bounds,
  /** The step in words. */
  says: text,
});

/**
 * Certain between `start.latest` and `end.earliest`, possible between `start.earliest` and `end.latest`, as
 * CIDOC CRM's P81 and P82.
 */
const eventDate = z.object({
  start: bounds,
  end: bounds,
  /** The last day on which a source says that it was still going on. */
  ongoingAt: z.optional(day),
  /** Towards which bound the words point ("shortly after": `start`). */
  near: z.optional(z.enum(["start", "end"])),
  qualifier: z.optional(z.enum(["approximate", "uncertain", "inferred"])),
  /** The tightest level-2 EDTF expression that encloses the date, for exchange. */
  edtf: z.optional(edtf),
  basis: z.array(basisStep).check(z.minLength(1)),
});

const part = z.object({
  role: z.enum(["dateline", "headline", "standfirst", "paragraph"]),
  /** UTF-16 units into the source's `text`. */
  start: offset,
  end: offset,
});

const source = z.object({
  id,
  label,
  title: z.optional(text),
  credit: z.optional(text),
  url: z.optional(url),
  licence: z.optional(text),
  language,
  file: text,
  date: eventDate,
  /** `excerpts`: the text may not be republished; the passages carry their words. */
  rights: z.optional(z.enum(["full", "excerpts"])),
  /** The whole file, decoded and otherwise unchanged. */
  text: z.optional(z.string()),
  parts: z.array(part),
});

/** W3C Web Annotation text position and text quote selectors in one. */
const passage = z.object({
  /** `<source>-<start>-<end>`. */
  id,
  source: id,
  /** UTF-16 units into `sources[].text`. */
  start: offset,
  end: offset,
  exact: text,
  prefix: z.string(),
  suffix: z.string(),
});

const event = z.object({
  id,
  label,
  lane: id,
  kind: z.enum(["moment", "period"]),
  status: z.enum(["reported", "expected", "demanded"]),
  date: eventDate,
  /** Passage ids, the strongest of each source first. */
  passages: z.array(id),
  actors: z.array(text),
  partOf: z.optional(id),
  /** What this event came after, with the words that say so. */
  follows: z.optional(z.array(z.object({ event: id, passage: id }))),
  links: z.optional(z.array(z.object({ url, label }))),
});

const value = z.object({
  atLeast: z.optional(z.number()),
  atMost: z.optional(z.number()),
  /** "over 1,100": the bound itself is excluded. */
  exclusive: z.optional(z.boolean()),
  approximate: z.optional(z.boolean()),
  unit: text,
});

const statement = z.object({
  source: id,
  passages: z.array(id).check(z.minLength(1)),
  value: z.optional(value),
  speaker: z.optional(z.object({ label, passage: id })),
});

const claim = z.object({
  id,
  event: id,
  question: text,
  statements: z.array(statement).check(z.minLength(1)),
  verdict: z.enum(["same", "compatible", "differ", "single"]),
  why: text,
});

export const storySchema = z.object({
  format: z.literal(STORY_FORMAT),
  id,
  title: label,
  summary: text,
  language,
  revision: z.int().check(z.positive()),
  sources: z.array(source).check(z.minLength(1)),
  lanes: z.array(z.object({ id, label })).check(z.minLength(1)),
  landmarks: z.array(id),
  events: z.array(event),
  passages: z.array(passage),
  claims: z.array(claim),
  tour: z.array(
    z.object({
      event: id,
      window: z.optional(z.object({ start: day, end: day })),
      text: z.optional(text),
    }),
  ),
});

/** `public/stories/index.json`: which stories there are. */
export const storyIndexSchema = z.object({
  format: z.literal("dateline-index/1"),
  stories: z.array(z.object({ id, title: text, summary: text, language, revision: z.int() })),
});

export type Story = z.infer<typeof storySchema>;
export type StoryIndex = z.infer<typeof storyIndexSchema>;
export type Source = Story["sources"][number];
export type TimelineEvent = Story["events"][number];
export type Passage = Story["passages"][number];
export type Claim = Story["claims"][number];
export type Statement = Claim["statements"][number];
export type StatementValue = NonNullable<Statement["value"]>;
export type Verdict = Claim["verdict"];
export type Lane = Story["lanes"][number];
export type EventDate = z.infer<typeof eventDate>;
export type Bounds = z.infer<typeof bounds>;
export type BasisStep = z.infer<typeof basisStep>;
export type BasisRule = BasisStep["rule"];
