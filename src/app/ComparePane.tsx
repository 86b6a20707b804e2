import { useEffect } from "react";
import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import type { View } from "../store/urlState.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { words } from "../words/words.ts";
import styles from "./StoryPage.module.css";
import { useChunk } from "./useChunk.ts";
import type { PageTools } from "./usePageTools.ts";

type ComparePaneProps = {
  story: Story;
  store: ExploreStore;
  view: Exclude<View, "timeline">;
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

  if (chunk.kind === "loading") return <p className={styles.empty}>{words.app.comparisonLoading}</p>;
  if (chunk.kind === "missing") {
    return (
      <Notice tone="warning" role="alert">
        <p>{words.failure.comparison}</p>
        <Button onClick={() => location.reload()}>{words.failure.reloadPage}</Button>{" "}
        <Button onClick={depth.back}>{words.app.backToTimeline}</Button>
      </Notice>
    );
  }
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
