import type { EmbedTourProps } from "./EmbedTour.tsx";
import { ViewSlot } from "./ViewSlot.tsx";

const loadEmbedTour = () => import("./EmbedTour.tsx");

/** The place of the tour in an embed. */
export function EmbedTourSlot(props: EmbedTourProps) {
  return (
    <ViewSlot load={loadEmbedTour} onBack={() => props.tools.depth.setView("timeline")}>
      {({ EmbedTour }) => <EmbedTour {...props} />}
    </ViewSlot>
  );
}
