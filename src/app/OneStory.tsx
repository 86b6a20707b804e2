import { useStory } from "../load/useStory.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import type { PageOfStory } from "./App.tsx";
import { LoadNotice } from "./LoadNotice.tsx";

type OneStoryProps = { Page: PageOfStory; store: ExploreStore; storyId: string };

/** A story, or why it isn't here. */
export function OneStory({ Page, store, storyId }: OneStoryProps) {
  const { data, error, refetch } = useStory(storyId);
  if (data) return <Page story={data} store={store} />;
  return (
    <main>
      <LoadNotice storyId={storyId} error={error} onRetry={() => void refetch()} listRemains={false} />
    </main>
  );
}
