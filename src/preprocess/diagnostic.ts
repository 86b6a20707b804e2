import type { QuoteDifference } from "../model/nearMiss.ts";
import type { BasisRule, Verdict } from "../model/storySchema.ts";

/** Where an author looks: the file as they would open it, line and column from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is wrong, with all that a sentence about it needs. */
export type Problem =
  | { readonly kind: "no-stories" }
  | { readonly kind: "bad-story-id"; readonly id: string }
  | { readonly kind: "missing-file"; readonly name: string }
  | { readonly kind: "outside-path"; readonly path: string }
  | { readonly kind: "not-utf8" }
  /** `message`: the YAML reader's own words. */
  | { readonly kind: "yaml"; readonly message: string }
  | { readonly kind: "alias-bomb" }
  | { readonly kind: "alias-unknown"; readonly name: string }
  | { readonly kind: "duplicate-key" }
  | { readonly kind: "unknown-field"; readonly field: string }
  | { readonly kind: "missing-field"; readonly field: string }
  /** `message`: what the field must be. */
  | { readonly kind: "shape"; readonly field: string; readonly message: string }
  | { readonly kind: "duplicate-id"; readonly id: string; readonly first: Place }
  | { readonly kind: "unknown-id"; readonly id: string; readonly wanted: WantedRecord }
  /** Each of these ids leads to the next, and the last to the first. */
  | {
      readonly kind: "circle";
      readonly link: "partOf" | "follows" | "basis";
      readonly ids: readonly string[];
    }
  | { readonly kind: "tour-window"; readonly start: string; readonly end: string }
  | QuoteProblem
  | DateProblem
  | { readonly kind: "parts-overlap"; readonly role: string }
  /** `id` is a part of `whole`, but on no day can both have been going on. */
  | { readonly kind: "part-apart"; readonly id: string; readonly whole: string }
  | { readonly kind: "unattested"; readonly id: string }
  /** A reported event that begins, on `earliest` or later, after `latest`, the last day on which any source may be written. */
  | {
      readonly kind: "reported-ahead";
      readonly id: string;
      readonly earliest: string;
      readonly latest: string;
    }
  | { readonly kind: "label-words"; readonly words: string }
  | { readonly kind: "label-unclosed" }
  | { readonly kind: "actor-absent"; readonly name: string }
  /** No number satisfies the value. */
  | { readonly kind: "value-impossible" }
  | { readonly kind: "verdict-missing"; readonly id: string }
  | { readonly kind: "verdict-contradicted"; readonly declared: Verdict; readonly computed: Verdict }
  | { readonly kind: "verdict-not-single"; readonly sources: number }
  | { readonly kind: "why-missing"; readonly id: string }
  /** The finished story is refused by the page's own gate: a fault of this program, not of the seed. */
  | { readonly kind: "self-check"; readonly problem: string; readonly path: string };

export type WantedRecord = "source" | "event" | "source or event" | "lane";

export type QuoteProblem =
  /** `elsewhere`: how often the words stand there without this prefix and suffix. */
  | {
      readonly kind: "quote-not-found";
      readonly exact: string;
      readonly elsewhere: number;
      readonly file: string;
    }
  | {
      readonly kind: "quote-ambiguous";
      readonly exact: string;
      readonly count: number;
      readonly file: string;
    }
  | {
      readonly kind: "quote-near-miss";
      readonly exact: string;
      readonly found: string;
      readonly differences: readonly QuoteDifference[];
      /** Where the nearest text begins. */
      readonly nearest: Place;
    };

export type DateProblem =
  | { readonly kind: "edtf-invalid"; readonly edtf: string }
  | { readonly kind: "edtf-unsupported"; readonly edtf: string }
  | { readonly kind: "edtf-too-long"; readonly length: number }
  | { readonly kind: "no-such-day"; readonly day: string }
  | { readonly kind: "step-needs"; readonly rule: BasisRule; readonly field: string }
  | { readonly kind: "step-forbids"; readonly rule: BasisRule; readonly field: string }
  /** The words do not hold what the rule counts from, or hold it more than once. */
  | {
      readonly kind: "step-words";
      readonly rule: BasisRule;
      readonly exact: string;
      readonly wanted: string;
      readonly several: boolean;
    }
  /** Words such as "on Monday" are counted from the date of the article that says them. */
  | {
      readonly kind: "step-foreign";
      readonly rule: BasisRule;
      readonly source: string;
      readonly from: string;
    }
  | { readonly kind: "step-undated"; readonly rule: BasisRule; readonly from: string }
  /** "Weekend", said on a Saturday or Sunday, may mean that weekend or the one before. */
  | { readonly kind: "step-weekend"; readonly from: string }
  | { readonly kind: "near-contradiction" }
  | { readonly kind: "qualifier-contradiction"; readonly edtf: string; readonly qualifier: string }
  /** The steps leave no day: `side` could begin on `earliest` only, yet must on `latest`. */
  | {
      readonly kind: "date-impossible";
      readonly side: "start" | "end" | "order";
      readonly earliest: string;
      readonly latest: string;
    }
  | { readonly kind: "date-elsewhere"; readonly declared: string; readonly computed: string };

/** A problem and where it is. `place.file` is the file to correct. */
export type Diagnostic = Problem & { readonly place: Place };
