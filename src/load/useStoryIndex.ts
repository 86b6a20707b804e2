import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { err, ok, type Result } from "../model/result.ts";
import { type StoryIndex, storyIndexSchema } from "../model/storySchema.ts";
import { fetchJson, type LoadError } from "./fetchStory.ts";
import { unwrap } from "./useStory.ts";

/** The list of stories: for a page that was built for none of them. */
export const useStoryIndex = (): UseQueryResult<StoryIndex> =>
  useQuery({
    queryKey: ["index"],
    queryFn: async ({ signal }) => unwrap(await fetchStoryIndex(signal)),
  });

/** Fetches the list of stories. Never rejects, unless `signal` aborts. */
async function fetchStoryIndex(signal: AbortSignal): Promise<Result<StoryIndex, LoadError>> {
  const json = await fetchJson("stories/index.json", signal);
  if (!json.ok) return json;
  const index = storyIndexSchema.safeParse(json.value);
  return index.success ? ok(index.data) : err({ kind: "bad-index" });
}
