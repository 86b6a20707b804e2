import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useStory, useStoryIndex } from "../load/useStory.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { SourcePaints } from "../ui/SourcePaints.tsx";
import { words } from "../words/words.ts";
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
        <ErrorBoundary FallbackComponent={PageCrash}>
          {storyId === null ? <AnyStory store={store} /> : <OneStory store={store} storyId={storyId} />}
        </ErrorBoundary>
      </QueryClientProvider>
    </StrictMode>
  );
}

function PageCrash({ error }: { error: unknown }) {
  return (
    <main>
      <Notice tone="warning" role="alert" title={words.failure.pageCrashHeading}>
        <p>
          {words.failure.reportDetail} <code>{error instanceof Error ? error.message : String(error)}</code>
        </p>
        <Button onClick={() => location.reload()}>{words.failure.reloadPage}</Button>
      </Notice>
    </main>
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
