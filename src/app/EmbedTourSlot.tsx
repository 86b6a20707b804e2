import { words } from "../words/words.ts";
import { ChunkFallback } from "./ChunkFallback.tsx";
import type { EmbedTourProps } from "./EmbedTour.tsx";
import { useChunk } from "./useChunk.ts";

const loadEmbedTour = () => import("./EmbedTour.tsx");

/** The place of the tour in an embed; it loads when it is first asked for. */
export function EmbedTourSlot(props: EmbedTourProps) {
  const chunk = useChunk(loadEmbedTour, true);
  if (chunk.kind === "here") return <chunk.module.EmbedTour {...props} />;
  return (
    <ChunkFallback
      kind={chunk.kind}
      loading={words.app.tourLoading}
      missing={words.failure.tour}
      onBack={() => props.tools.depth.setView("timeline")}
    />
  );
}
