import type { Passage } from "../model/storySchema.ts";
import type { SourceText } from "./anchoring.ts";
import type { Report } from "./problems.ts";
import type { Seed } from "./seedSchema.ts";

/**
 * Whether what an event says in its own name stands in the sources: words in “ ” in its label in one of those it
 * quotes, and its actors' names in any. Of a source whose text may not be published only the passages count for the
 * label, because they are all that a reader can check it by.
 *
 * @param passages the event's own.
 */
export function checkWords(
  event: Seed["events"][number],
  index: number,
  texts: readonly SourceText[],
  excerpts: ReadonlySet<string>,
  passages: readonly Passage[],
  report: Report,
): void {
  const path = ["events", index];
  const own = passages.flatMap(({ source, exact }) =>
    excerpts.has(source) ? exact : (texts.find(({ id }) => id === source)?.text ?? exact),
  );
  for (const [, words = ""] of event.label.matchAll(/“([^“”]+)”/g)) {
    if (!own.some((text) => text.includes(words))) {
      report([...path, "label"], { kind: "label-words", words });
    }
  }
  if (/[“”]/.test(event.label.replace(/“[^“”]+”/g, ""))) {
    report([...path, "label"], { kind: "label-unclosed" });
  }
  event.actors?.forEach((name, i) => {
    if (!texts.some(({ text }) => text.includes(name))) {
      report([...path, "actors", i], { kind: "actor-absent", name });
    }
  });
  if (event.status === "reported" && !event.quotes?.length && !event.links?.length) {
    report([...path, "id"], { kind: "unattested", id: event.id });
  }
}
