import { toJSONSchema } from "zod";
import { type Story, type StoryIndex, storySchema } from "../model/storySchema.ts";

/**
 * What is published, by path inside `public/stories` with `/` between names: the same stories give the same bytes.
 * No time stamp, fixed key order, two spaces, a line feed at the end.
 */
export function toStoryFiles(stories: readonly Story[]): ReadonlyMap<string, string> {
  const sorted = [...stories].sort((a, b) => (a.id < b.id ? -1 : 1));
  const index: StoryIndex = {
    format: "dateline-index/1",
    stories: sorted.map(({ id, title, summary, language, revision }) => ({
      id,
      title,
      summary,
      language,
      revision,
    })),
  };
  return new Map([
    ["index.json", toJson(index)],
    // As input: the format may grow, so unknown fields are allowed.
    ["story.schema.json", toJson(toJSONSchema(storySchema, { io: "input" }))],
    ...sorted.map((story) => [`${story.id}/story.json`, toJson(story)] as const),
  ]);
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
