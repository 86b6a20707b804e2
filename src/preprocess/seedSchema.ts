/**
 * The shape of `seeds/<story-id>/story.yaml`, written by people. Strict: an unknown field is a diagnostic, because a
 * misspelt one would otherwise be lost without a word. Words are quoted, never located by offsets.
 */
import * as z from "zod";
import { isDay } from "../model/day.ts";
import { BASIS_RULES } from "../model/storySchema.ts";

const text = z.string().min(1);
const label = z.string().min(1, { abort: true }).regex(/\S/, "must not be blank");
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters and digits, words joined by hyphens");
const day = z.string().refine(isDay, "is not a day of the calendar (YYYY-MM-DD)");
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "must be a BCP 47 language tag");
const url = z.string().regex(/^https?:\/\/\S+$/, "must be an http or https address");

/** Words in a source. `prefix` and `suffix` (the words right before and after) are needed where they occur twice. */
const seedQuote = z.strictObject({
  source: id,
  exact: text,
  prefix: text.optional(),
  suffix: text.optional(),
});

const seedBounds = z.strictObject({ earliest: day.nullable(), latest: day.nullable() });

/**
 * One step by which a date is known. What each rule needs and gives:
 *
 * - `stated`: `quote` holds a date with its year, or a month or a year; gives the days it names.
 * - `year-from`: `quote` holds a day and month without a year; the latest such day on or before the date of `from`,
 *   or in the year named by `year` ("last year", counted from the date of `from`).
 * - `weekday`: `quote` holds a weekday; the latest one on or before the date of `from` (a source).
 * - `weekend`: `quote` holds "weekend"; the latest Saturday and Sunday before the date of `from` (a source),
 *   which must not be a Saturday or Sunday itself: there the word may mean either weekend.
 * - `nth-month`: `quote` holds "seventh month" or the like; counted by anniversaries back from the date of `from`.
 * - `relative`: `side` `after` or `before` the event `from`; `quote` should hold the words that say so
 *   ("following", "led up to"), which is for the author to see to: any words are accepted.
 * - `same-event`: the same thing as the event `from`, or on its day; gives its bounds.
 * - `bounded-by`: not later (`side: before`) or not earlier (`side: after`) than the source or event `from`.
 *   With `of: ongoing`: still going on at the date of `from`.
 */
const seedStep = z.strictObject({
  rule: z.enum(BASIS_RULES),
  quote: seedQuote.optional(),
  year: seedQuote.optional(),
  from: id.optional(),
  side: z.enum(["before", "after"]).optional(),
  /** What the step bounds. `whole` unless said otherwise. */
  of: z.enum(["whole", "start", "end", "ongoing"]).optional(),
  /** "shortly after": towards which bound the words point. */
  near: z.enum(["start", "end"]).optional(),
  /** The step in our words; made from the rule where absent. */
  says: text.optional(),
});

/** What the author says the date is, as EDTF or as the four bounds; the basis must give exactly this. */
const seedDate = z.strictObject({
  edtf: text.optional(),
  start: seedBounds.optional(),
  end: seedBounds.optional(),
  qualifier: z.enum(["approximate", "uncertain", "inferred"]).optional(),
  basis: z.array(seedStep).min(1),
});

const seedSource = z.strictObject({
  id,
  label,
  title: text.optional(),
  credit: text.optional(),
  url: url.optional(),
  licence: text.optional(),
  rights: z.enum(["full", "excerpts"]).optional(),
  language,
  file: text,
  date: seedDate,
  /** Everything else in the file becomes paragraphs, line by line. */
  parts: z
    .array(
      z.strictObject({
        role: z.enum(["dateline", "headline", "standfirst"]),
        exact: text,
        prefix: text.optional(),
        suffix: text.optional(),
      }),
    )
    .optional(),
});

const seedEvent = z.strictObject({
  id,
  /** Words in “ ” must stand, letter for letter, in one of the event's sources. */
  label,
  lane: id,
  kind: z.enum(["moment", "period"]),
  status: z.enum(["reported", "expected", "demanded"]),
  date: seedDate,
  /** The strongest of each source first. */
  quotes: z.array(seedQuote).optional(),
  /** Each name must stand in one of the sources. */
  actors: z.array(text).optional(),
  partOf: id.optional(),
  follows: z.array(z.strictObject({ event: id, quote: seedQuote })).optional(),
  links: z.array(z.strictObject({ url, label })).optional(),
});

const seedValue = z.strictObject({
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  exclusive: z.boolean().optional(),
  approximate: z.boolean().optional(),
  unit: text,
});

const seedClaim = z.strictObject({
  id,
  event: id,
  question: text,
  statements: z
    .array(
      z.strictObject({
        source: id,
        quotes: z
          .array(z.strictObject({ exact: text, prefix: text.optional(), suffix: text.optional() }))
          .min(1),
        value: seedValue.optional(),
        speaker: z
          .strictObject({
            label,
            quote: z.strictObject({ exact: text, prefix: text.optional(), suffix: text.optional() }),
          })
          .optional(),
      }),
    )
    .min(1),
  /** Written where the values do not decide it; computed, and checked against this, where they do. */
  verdict: z.enum(["same", "compatible", "differ", "single"]).optional(),
  why: text.optional(),
});

export const seedSchema = z.strictObject({
  title: label,
  summary: text,
  language,
  revision: z.int().positive(),
  sources: z.array(seedSource).min(1),
  lanes: z.array(z.strictObject({ id, label })).min(1),
  landmarks: z.array(id).optional(),
  events: z.array(seedEvent),
  claims: z.array(seedClaim).optional(),
  tour: z
    .array(
      z.strictObject({
        event: id,
        window: z.strictObject({ start: day, end: day }).optional(),
        text: text.optional(),
      }),
    )
    .optional(),
});

export type Seed = z.infer<typeof seedSchema>;
export type SeedDate = z.infer<typeof seedDate>;
export type SeedStep = z.infer<typeof seedStep>;
export type SeedClaim = z.infer<typeof seedClaim>;
