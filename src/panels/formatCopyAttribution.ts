import type { Source } from "../model/storySchema.ts";
import { formatDate } from "../words/formatDate.ts";
import { readingWords } from "../words/readingWords.ts";
import { toQuotationMarks } from "./toQuotationMarks.ts";

const MOMENT = { kind: "moment", status: "reported" } as const;

/**
 * An article's words with where they are from: label, title, date, credit, licence and address as far as they are
 * known, and on a line of its own the link to the words here. A date that we inferred is said to be ours.
 */
export function formatCopyAttribution(
  source: Pick<Source, "label" | "title" | "date" | "credit" | "licence" | "url">,
  exact: string,
  link: string,
): string {
  const { open, close } = toQuotationMarks(exact);
  const { label, title, credit, licence, url } = source;
  const titles = title === undefined ? [] : [toQuoted(title)];
  const from = [label, ...titles, formatSourceDate(source), credit, licence, url];
  return `${open}${exact}${close} – ${from.filter((piece) => piece !== undefined).join(", ")}\n${link}`;
}

function toQuoted(text: string): string {
  const { open, close } = toQuotationMarks(text);
  return `${open}${text}${close}`;
}

function formatSourceDate({ date }: Pick<Source, "date">): string {
  const { copyUndated, copyInferred } = readingWords.article;
  const bounds = [date.start.earliest, date.start.latest, date.end.earliest, date.end.latest];
  if (bounds.every((bound) => bound === null)) return copyUndated;
  if (date.qualifier !== "inferred") return formatDate(date, MOMENT, "long");
  return copyInferred(formatDate({ ...date, qualifier: undefined }, MOMENT, "long"));
}
