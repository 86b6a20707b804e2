import { words } from "../words/words.ts";
import { ChunkFallback } from "./ChunkFallback.tsx";
import type { TourPaneProps } from "./TourPane.tsx";
import { useChunk } from "./useChunk.ts";

export const TOUR_HEADING = "tour-heading";

const loadTourPane = () => import("./TourPane.tsx");

/** The place of the guided tour, which loads when it is first asked for: all of it, so that no step asks for more. */
export function TourSlot(props: TourPaneProps) {
  const chunk = useChunk(loadTourPane, true);
  if (chunk.kind === "here") return <chunk.module.TourPane {...props} />;
  return (
    <ChunkFallback
      kind={chunk.kind}
      loading={words.app.tourLoading}
      missing={words.failure.tour}
      onBack={() => props.tools.depth.setView("timeline")}
    />
  );
}
