import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { useStory, useStoryIndex } from "../load/useStory.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { SourcePaints } from "../ui/SourcePaints.tsx";
import { LoadNotice } from "./LoadNotice.tsx";
import { StartPage } from "./StartPage.tsx";
import { StoryPage } from "./StoryPage.tsx";

type AppProps = {
  queryClient: QueryClient;
  store: ExploreStore;
  /** `null`: no story was asked for; the only story, or a list of them, is shown. */
  storyId: string | null;
};

/** The whole page. The build renders it with the story already in the query cache. */
export function App({ queryClient, store, storyId }: AppProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <SourcePaints />
        {storyId === null ? <AnyStory store={store} /> : <OneStory store={store} storyId={storyId} />}
      </QueryClientProvider>
    </StrictMode>
  );
}

function OneStory({ store, storyId }: { store: ExploreStore; storyId: string }) {
  const { data, error, refetch } = useStory(storyId);
  if (data) return <StoryPage story={data} store={store} />;
  return (
    <main>
      <LoadNotice storyId={storyId} error={error} onRetry={() => void refetch()} listRemains={false} />
    </main>
  );
}

function AnyStory({ store }: { store: ExploreStore }) {
  const { data, error, refetch } = useStoryIndex(true);
  const only = data?.stories.length === 1 ? data.stories[0] : undefined;
  if (only) return <OneStory store={store} storyId={only.id} />;
  if (data) return <StartPage index={data} />;
  return (
    <main>
      <LoadNotice storyId={null} error={error} onRetry={() => void refetch()} listRemains={false} />
    </main>
  );
}
