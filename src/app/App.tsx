import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ComponentType, StrictMode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { SourcePaints } from "../ui/SourcePaints.tsx";
import { words } from "../words/words.ts";
import { OneStory } from "./OneStory.tsx";
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

const loadAnyStory = () => import("./AnyStory.tsx");

/** A built page is for one story, or lists them by itself; the way to any of them is for development and odd addresses. */
function AnyStory(props: Pick<AppProps, "Page" | "store">) {
  const chunk = useChunk(loadAnyStory, true);
  if (chunk.kind === "missing") throw new Error(words.failure.startPage);
  return chunk.kind === "here" ? <chunk.module.AnyStory {...props} /> : null;
}
