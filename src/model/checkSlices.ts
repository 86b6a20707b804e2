import type { StoryError } from "./storyError.ts";
import type { Passage, Source, Story } from "./storySchema.ts";

/**
 * Whether every passage is the slice of its source's text that it says it is, its surroundings included, and every
 * part lies within the text, after the one before it. Offsets are UTF-16 units. The text of a source that may only be excerpted is not in the
 * story: its passages carry their words, and cannot be checked.
 */
export function checkSlices(story: Story): StoryError[] {
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  return [
    ...story.sources.flatMap((source, i) => checkSource(source, `sources[${i}]`)),
    ...story.passages.flatMap((passage, i) => {
      const source = sources.get(passage.source);
      return source === undefined ? [] : checkPassage(passage, source.text, `passages[${i}]`);
    }),
    ...checkLabels(story, sources),
  ];
}

function checkSource(source: Source, path: string): StoryError[] {
  const { text } = source;
  const excerpts = source.rights === "excerpts";
  if (text === undefined) {
    return excerpts ? [] : [{ kind: "text-missing", path: `${path}.text`, source: source.id }];
  }
  const errors: StoryError[] = [];
  if (excerpts) errors.push({ kind: "text-not-allowed", path: `${path}.text`, source: source.id });
  source.parts.forEach(({ start, end }, i) => {
    if (start > end || end > text.length) {
      errors.push({ kind: "part-outside", path: `${path}.parts[${i}]`, source: source.id });
    } else if (start < (source.parts[i - 1]?.end ?? 0)) {
      errors.push({ kind: "shape", path: `${path}.parts[${i}].start`, problem: "other", expected: [] });
    }
  });
  return errors;
}

function checkPassage(passage: Passage, text: string | undefined, path: string): StoryError[] {
  const { id, source, start, end, exact, prefix, suffix } = passage;
  if (id !== `${source}-${start}-${end}`) {
    return [{ kind: "shape", path: `${path}.id`, problem: "other", expected: [] }];
  }
  if (text === undefined) return [];
  const found = text.slice(start, end);
  if (found !== exact) return [{ kind: "slice", path, id, source, exact, found }];
  const errors: StoryError[] = [];
  if (prefix.length > start || !text.startsWith(prefix, start - prefix.length)) {
    errors.push({ kind: "context", path: `${path}.prefix`, id, source, side: "prefix" });
  }
  if (!text.startsWith(suffix, end)) {
    errors.push({ kind: "context", path: `${path}.suffix`, id, source, side: "suffix" });
  }
  return errors;
}

/** Words in “ ” in a label are quoted from a source that the event rests on, letter for letter. */
function checkLabels(story: Story, sources: ReadonlyMap<string, Source>): StoryError[] {
  const passages = new Map(story.passages.map((passage) => [passage.id, passage]));
  return story.events.flatMap((event, i) => {
    const quoted = [...event.label.matchAll(/“([^“”]+)”/g)].map((match) => match[1] ?? "");
    if (quoted.length === 0 || event.passages.length === 0) return [];
    const own = event.passages.flatMap((id) => passages.get(id) ?? []);
    const texts = own.map((passage) => sources.get(passage.source)?.text ?? passage.exact);
    return quoted
      .filter((words) => !texts.some((text) => text.includes(words)))
      .map((words) => ({ kind: "label-words" as const, path: `events[${i}].label`, id: event.id, words }));
  });
}
