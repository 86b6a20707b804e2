import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createQueryClient, toStoryQuery, useStory } from "../load/useStory.ts";
import { createExploreStore } from "../store/exploreStore.ts";
import { parseUrlState } from "../store/urlState.ts";
import { words } from "../words/words.ts";
import { App } from "./App.tsx";
import { LoadNotice } from "./LoadNotice.tsx";
import { StoryPage } from "./StoryPage.tsx";
import { preloadTimeline } from "./TimelineSlot.tsx";

/**
 * Starts the page. A prerendered story is taken over as it stands, once its data are here; until then, and where
 * they don't come, the list stays readable and the timeline's place says why it is empty.
 */
export async function startApp(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no element #root");
  const { state, ignored } = parseUrlState(location.search);
  const prerenderedId = root.dataset.story ?? null;
  const storyId = state.storyId ?? prerenderedId;

  // A prerendered list of stories is complete as it stands.
  if (storyId === null && root.childElementCount > 0) return;
  preloadTimeline();
  const isEmbed = root.dataset.page === "embed";
  const embed = isEmbed ? await import("./startEmbed.tsx").catch(() => null) : null;
  if (isEmbed && !embed) {
    sayDead(root);
    return;
  }
  embed?.applyAddressLook(location.search);

  const queryClient = createQueryClient();
  const store = createExploreStore();
  // The initial state stays the default: it is what hydration compares with, before it shows this one.
  store.setState({ ...state, ignored: location.search === "" ? null : ignored });
  const app = (
    <App Page={embed?.EmbedPage ?? StoryPage} queryClient={queryClient} store={store} storyId={storyId} />
  );

  if (embed && storyId === prerenderedId) {
    embed.replaceStill(root, app);
    return;
  }

  const slot = root.querySelector<HTMLElement>("[data-slot=waiting]");
  if (storyId === null || storyId !== prerenderedId || !slot) {
    root.replaceChildren();
    createRoot(root).render(app);
    return;
  }

  const waiting = createRoot(slot);
  let hydrated = false;
  const unsubscribe = queryClient.getQueryCache().subscribe(() => {
    if (hydrated || !queryClient.getQueryData(toStoryQuery(storyId).queryKey)) return;
    hydrated = true;
    unsubscribe();
    // Not inside the query's own notification: React must have left the slot before it is taken over.
    queueMicrotask(() => {
      waiting.unmount();
      hydrateRoot(root, app);
    });
  });
  waiting.render(
    <QueryClientProvider client={queryClient}>
      <Waiting storyId={storyId} />
    </QueryClientProvider>,
  );
}

/** The embed's script did not come: its picture and its list remain, and what would do nothing goes. */
function sayDead(root: HTMLElement): void {
  root.dataset.dead = "";
  const said = document.createElement("p");
  said.role = "alert";
  said.textContent = words.failure.panel;
  root.append(said);
}

function Waiting({ storyId }: { storyId: string }) {
  const { error, refetch } = useStory(storyId);
  return <LoadNotice storyId={storyId} error={error} onRetry={() => void refetch()} listRemains />;
}
