import { createQueryClient, toStoryKey } from "../load/useStory.ts";
import type { Story } from "../model/storySchema.ts";
import { createExploreStore } from "../store/exploreStore.ts";
import { App, type PageOfStory } from "./App.tsx";

/** The page of one story in its initial state, with nothing left to load: what the build writes into the page. */
export function StillApp({ Page, story }: { Page: PageOfStory; story: Story }) {
  const queryClient = createQueryClient();
  queryClient.setQueryData(toStoryKey(story.id), story);
  return <App Page={Page} queryClient={queryClient} store={createExploreStore()} storyId={story.id} />;
}
