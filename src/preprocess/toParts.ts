import { anchorQuote } from "../model/anchorQuote.ts";
import type { Source } from "../model/storySchema.ts";
import { type SourceText, toProblem } from "./anchoring.ts";
import type { Report, SeedPath } from "./problems.ts";
import type { Seed } from "./seedSchema.ts";

type Part = Source["parts"][number];
type SeedParts = NonNullable<Seed["sources"][number]["parts"]>;

/**
 * The parts of an article in order: those that the author names, and every other line with words in it as a
 * paragraph, without the white space around it. Parts never overlap.
 */
export function toParts(article: SourceText, named: SeedParts, path: SeedPath, report: Report): Part[] {
  const parts: Part[] = [];
  named.forEach((quote, i) => {
    const anchored = anchorQuote(article.text, quote);
    if (!anchored.ok) {
      report([...path, i, "exact"], toProblem(anchored.error, quote.exact, article));
      return;
    }
    const part = { role: quote.role, ...anchored.value };
    if (parts.some((other) => part.start < other.end && other.start < part.end)) {
      report([...path, i, "exact"], { kind: "parts-overlap", role: quote.role });
    } else parts.push(part);
  });
  parts.sort((a, b) => a.start - b.start);
  const gaps = [...parts, { start: article.text.length, end: article.text.length }].map((part, i) =>
    toParagraphs(article.text, parts[i - 1]?.end ?? 0, part.start),
  );
  return [...gaps.flat(), ...parts].sort((a, b) => a.start - b.start);
}

function toParagraphs(text: string, from: number, to: number): Part[] {
  return Array.from(text.slice(from, to).matchAll(/[^\r\n]+/g)).flatMap((line) => {
    const words = line[0].trim();
    if (words === "") return [];
    const start = from + line.index + line[0].indexOf(words);
    return [{ role: "paragraph" as const, start, end: start + words.length }];
  });
}
