import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ComponentType, StrictMode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useStory, useStoryIndex } from "../load/useStory.ts";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { SourcePaints } from "../ui/SourcePaints.tsx";
import { words } from "../words/words.ts";
import { LoadNotice } from "./LoadNotice.tsx";
import { useChunk } from "./useChunk.ts";

/** How one story is shown: the explorer's page, or the embed in somebody else's. */
export type PageOfStory = ComponentType<{ story: Story; store: ExploreStore }>;

type AppProps = {
  Page: PageOfStory;
  queryClient: QueryClient;
  store: ExploreStore;
  /** `null`: no story was asked for; the only story, or a list of them, is shown. */
  storyId: string | null;
};

/** The whole page. The build renders it with the story already in the query cache. */
export function App({ Page, queryClient, store, storyId }: AppProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <SourcePaints />
        <ErrorBoundary FallbackComponent={PageCrash}>
          {storyId === null ? (
            <AnyStory Page={Page} store={store} />
          ) : (
            <OneStory Page={Page} store={store} storyId={storyId} />
          )}
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

const loadStartPage = () => import("./StartPage.tsx");

type Shown = { Page: PageOfStory; store: ExploreStore };

function OneStory({ Page, store, storyId }: Shown & { storyId: string }) {
  const { data, error, refetch } = useStory(storyId);
  if (data) return <Page story={data} store={store} />;
  return (
    <main>
      <LoadNotice storyId={storyId} error={error} onRetry={() => void refetch()} listRemains={false} />
    </main>
  );
}

function AnyStory({ Page, store }: Shown) {
  const { data, error, refetch } = useStoryIndex(true);
  // Where there are several stories, their list is prerendered: hardly anybody needs it from here.
  const startPage = useChunk(loadStartPage, data !== undefined && data.stories.length !== 1);
  const only = data?.stories.length === 1 ? data.stories[0] : undefined;
  if (only) return <OneStory Page={Page} store={store} storyId={only.id} />;
  if (data && startPage.kind === "here") return <startPage.module.StartPage index={data} />;
  if (data && startPage.kind === "loading") return null;
  if (data) throw new Error(words.failure.startPage);
  return (
    <main>
      <LoadNotice storyId={null} error={error} onRetry={() => void refetch()} listRemains={false} />
    </main>
  );
}
