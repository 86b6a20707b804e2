import { useEffect } from "react";
import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import type { View } from "../store/urlState.ts";
import { ChunkFallback } from "./ChunkFallback.tsx";
import { useChunk } from "./useChunk.ts";
import type { PageTools } from "./usePageTools.ts";

type ComparePaneProps = {
  story: Story;
  store: ExploreStore;
  view: Extract<View, "compare" | "coverage" | "reported">;
  eventId: string | null;
  tools: PageTools;
};

export const COMPARE_HEADING = "compare-heading";

const loadCompareView = () => import("../panels/CompareView.tsx");

/** The place of the comparison, which loads when it is first asked for. */
export function ComparePane({ story, store, view, eventId, tools }: ComparePaneProps) {
  const { explore, depth, focus, hrefs } = tools;
  const claimId = useStore(store, (state) => state.claimId);
  const only = useStore(store, (state) => state.only);
  const hoveredId = useStore(store, (state) => state.hoveredId);
  const chunk = useChunk(loadCompareView, true);
  const isHere = chunk.kind === "here";

  useEffect(() => {
    if (isHere && focus.take()) document.getElementById(COMPARE_HEADING)?.focus({ preventScroll: true });
  }, [isHere, focus]);

  if (!isHere) return <ChunkFallback kind={chunk.kind} onBack={depth.back} />;
  return (
    <chunk.module.CompareView
      story={story}
      view={view}
      claimId={claimId}
      only={only}
      eventId={eventId}
      hoveredId={hoveredId}
      hrefs={hrefs}
      actions={depth.reading}
      hrefOfView={hrefs.view}
      onView={depth.setView}
      onOnly={depth.setOnly}
      onHover={explore.hover}
      headingId={COMPARE_HEADING}
    />
  );
}
