import { useStoryIndex } from "../load/useStoryIndex.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import type { PageOfStory } from "./App.tsx";
import { LoadNotice } from "./LoadNotice.tsx";
import { OneStory } from "./OneStory.tsx";
import { StartPage } from "./StartPage.tsx";

/** The only story, or the list of them. */
export function AnyStory({ Page, store }: { Page: PageOfStory; store: ExploreStore }) {
  const { data, error, refetch } = useStoryIndex();
  const only = data?.stories.length === 1 ? data.stories[0] : undefined;
  if (only) return <OneStory Page={Page} store={store} storyId={only.id} />;
  if (data) return <StartPage index={data} />;
  return (
    <main>
      <LoadNotice storyId={null} error={error} onRetry={() => void refetch()} listRemains={false} />
    </main>
  );
}
