import type { QuoteDifference } from "../model/nearMiss.ts";
import type { DateProblem, Diagnostic, Place, Problem, QuoteProblem } from "./diagnostic.ts";

/** `file:line:column: what is wrong, and what to do`, on one line. */
export const formatDiagnostic = (diagnostic: Diagnostic): string =>
  `${formatPlace(diagnostic.place)}: ${formatProblem(diagnostic)}`;

const formatPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

function formatProblem(problem: Problem): string {
  switch (problem.kind) {
    case "no-stories":
      return "there is no story here; make a folder for each, with a story.yaml and the article texts";
    case "bad-story-id":
      return `${show(problem.id)} cannot be a story's id; name the folder in lower-case letters and digits, words joined by hyphens, and not "imported"`;
    case "missing-file":
      return `there is no file ${show(problem.name)} in the story's folder; put it there or correct the name`;
    case "outside-path":
      return `the file ${show(problem.path)} is outside the story's folder; name one inside it, as "article.txt"`;
    case "not-utf8":
      return "the bytes from here on are not UTF-8; save the file as UTF-8";
    case "yaml":
      return `this is not valid YAML: ${problem.message}; correct it`;
    case "alias-bomb":
      return "aliases such as this (*name) multiply the file beyond measure; write the values out";
    case "alias-unknown":
      return `there is no anchor &${problem.name} before this alias; write the value out, or quote it if it is words`;
    case "duplicate-key":
      return "this key stands twice in the same record; remove or rename one";
    case "unknown-field":
      return `there is no field ${show(problem.field)} here; correct the spelling or remove it`;
    case "missing-field":
      return `the field ${show(problem.field)} is missing; add it`;
    case "shape":
      return `${show(problem.field)} ${problem.message}`;
    case "duplicate-id":
      return `the id ${show(problem.id)} stands already at ${formatPlace(problem.first)}; give one of the two another`;
    case "unknown-id":
      return `there is no ${problem.wanted} ${show(problem.id)}; correct the id or add the ${problem.wanted}`;
    case "circle":
      return `${CIRCLES[problem.link]} in a circle: ${[...problem.ids, problem.ids[0]].join(" → ")}; cut it at one of them`;
    case "tour-window":
      return `the window starts on ${problem.start}, after its end on ${problem.end}; exchange them`;
    case "parts-overlap":
      return `this ${problem.role} overlaps another part of the text; quote each stretch in one part only`;
    case "unattested":
      return `the event ${show(problem.id)} is reported, but nothing says so; add a quotation or a link`;
    case "part-apart":
      return `the event ${show(problem.id)} is a part of ${show(problem.whole)}, but their dates have no day in common; correct a date or "partOf"`;
    case "reported-ahead":
      return `the event ${show(problem.id)} is reported, but begins on ${problem.earliest} or later, after all sources, the last of ${problem.latest}; correct its date or its status`;
    case "label-words":
      return `the label quotes ${quote(problem.words)}, which stands in none of the event's sources letter for letter; copy the words or take the quotation marks away`;
    case "label-unclosed":
      return "a quotation mark in the label is not closed or not opened; use “ and ” in pairs";
    case "actor-absent":
      return `no source holds the name ${show(problem.name)}; write it as a source does`;
    case "value-impossible":
      return `no number satisfies this value; "atLeast" must be less than "atMost", or the same and not "exclusive"`;
    case "verdict-missing":
      return `not every statement of the claim ${show(problem.id)} has a value to compare; write the verdict`;
    case "verdict-contradicted":
      return `the verdict is ${show(problem.declared)}, but the values give ${show(problem.computed)}; correct the verdict or the values`;
    case "verdict-not-single":
      return `the verdict is "single", but ${problem.sources} sources speak; choose another`;
    case "why-missing":
      return `the verdict on the claim ${show(problem.id)} is not computed; say in "why" what it rests on`;
    case "self-check":
      return `the finished story is not consistent (${problem.problem} at ${problem.path}); this is a fault of the program, please report it`;
    case "quote-not-found":
    case "quote-ambiguous":
    case "quote-near-miss":
      return formatQuoteProblem(problem);
    default:
      return formatDateProblem(problem);
  }
}

const CIRCLES = {
  partOf: "these events are parts of each other",
  follows: "these events follow each other",
  basis: "these dates are counted from each other",
} as const;

function formatQuoteProblem(problem: QuoteProblem): string {
  switch (problem.kind) {
    case "quote-not-found":
      return problem.elsewhere > 0
        ? `the words ${quote(problem.exact)} stand in ${problem.file}, but not between this prefix and suffix; copy the words right before and after them`
        : `the words ${quote(problem.exact)} are not in ${problem.file}; copy them from the article`;
    case "quote-ambiguous":
      return `the words ${quote(problem.exact)} stand ${problem.count} times in ${problem.file}; add the words right before as "prefix" or right after as "suffix"`;
    case "quote-near-miss": {
      const { exact, found, differences, nearest } = problem;
      return `the words ${quote(exact)} are not in ${nearest.file}; the nearest, at ${formatPlace(nearest)}, are ${quote(found)}: ${formatDifferences(differences)}; copy them from the article`;
    }
  }
}

const MOST_DIFFERENCES = 4;

/** Each kind of difference once: an author who types straight marks does so everywhere. */
function formatDifferences(differences: readonly QuoteDifference[]): string {
  const sentences = [...new Set(differences.map(formatDifference))];
  const shown = sentences.slice(0, MOST_DIFFERENCES).join("; ");
  const more = sentences.length - MOST_DIFFERENCES;
  return more > 0 ? `${shown}; and ${more} more` : shown;
}

function formatDifference({ what, quoted, found }: QuoteDifference): string {
  if (what === "quotation marks" && quoted !== "" && found !== "") {
    return `the quotation has ${describeMarks(quoted)} (${bare(quoted)}) where the article has ${describeMarks(found)} (${bare(found)})`;
  }
  const name = (words: string) => (words === "" ? "nothing" : `«${bare(words)}»`);
  return `the quotation has ${name(quoted)} where the article has ${name(found)} (${what})`;
}

const describeMarks = (marks: string): string => {
  const noun = /^.$/u.test(marks) ? "quotation mark" : "quotation marks";
  const article = noun.endsWith("s") ? "" : "a ";
  if (/[“”„‟‘’‚‛]/u.test(marks)) return `${article}curly ${noun}`;
  return /['"]/u.test(marks) ? `${article}straight ${noun}` : `${article === "" ? "" : "another "}${noun}`;
};

function formatDateProblem(problem: DateProblem): string {
  switch (problem.kind) {
    case "edtf-invalid":
      return `${show(problem.edtf)} is not a valid EDTF date; write for example 2023-10-07, 2023-10, [2024-04-20..2024-04-21] or 2023-10-07/..`;
    case "edtf-unsupported":
      return `${show(problem.edtf)} is EDTF, but of a form whose days are not computed here; write "start" and "end" with "earliest" and "latest" instead`;
    case "edtf-too-long":
      return `this EDTF date has ${problem.length} characters, far more than any date needs; shorten it`;
    case "no-such-day":
      return `${show(problem.day)} is not a day of the calendar; write an existing one as YYYY-MM-DD`;
    case "step-needs":
      return `a step by the rule "${problem.rule}" needs ${problem.field}; add it`;
    case "step-forbids":
      return `a step by the rule "${problem.rule}" makes no use of ${problem.field}; remove it`;
    case "step-words":
      return problem.several
        ? `the words ${quote(problem.exact)} hold more than one ${problem.wanted}; quote only the one that the rule "${problem.rule}" counts from`
        : `the words ${quote(problem.exact)} hold no ${problem.wanted}, which the rule "${problem.rule}" needs; quote the words that do`;
    case "step-foreign":
      return `the words are from ${show(problem.source)}, but the rule "${problem.rule}" counts from ${show(problem.from)}; count from the source that says them`;
    case "step-undated":
      return `the rule "${problem.rule}" counts from ${show(problem.from)}, whose own date has no first and last day; count from something dated`;
    case "step-weekend":
      return `"weekend" may mean the one before or the one under way, because the date of ${show(problem.from)} may be a Saturday or Sunday; use another rule, such as "bounded-by"`;
    case "near-contradiction":
      return `one step says near: start and another near: end; keep one`;
    case "qualifier-contradiction":
      return `the date ${show(problem.edtf)} marks itself otherwise than the qualifier ${show(problem.qualifier)}; keep one`;
    case "date-impossible":
      return problem.side === "order"
        ? `the basis lets it start on ${problem.earliest} at the earliest but end on ${problem.latest} at the latest; correct a step`
        : `the steps of the basis contradict each other: the ${problem.side} would be on ${problem.earliest} at the earliest and on ${problem.latest} at the latest; correct a step`;
    case "date-elsewhere":
      return `the date says ${problem.declared}, but its basis gives ${problem.computed}; correct the date or the basis`;
  }
}

/** Our way to set off ids, fields and values. Control characters are shown, not sent to the terminal. */
const show = (value: string): string => JSON.stringify(value);

const LONGEST = 160;

/** Words of an article, on one line, shortened in the middle. */
function quote(words: string): string {
  const line = bare(words);
  if (line.length <= LONGEST) return `«${line}»`;
  return `«${line.slice(0, LONGEST / 2)} […] ${line.slice(-LONGEST / 2)}»`;
}

const NAMES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** The characters themselves, but what cannot be seen by its code. */
function bare(words: string): string {
  return words.replace(
    /[\p{Cc}\p{Cf}\u00a0\u2000-\u200a\u2028\u2029\u202f\u3000]/gu,
    (character) => NAMES[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}
