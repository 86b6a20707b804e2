import type { TourPaneProps } from "./TourPane.tsx";
import { ViewSlot } from "./ViewSlot.tsx";

export const TOUR_HEADING = "tour-heading";

const loadTourPane = () => import("./TourPane.tsx");

/** The place of the guided tour, all of which loads when it is first asked for, so that no step asks for more. */
export function TourSlot(props: TourPaneProps) {
  return (
    <ViewSlot load={loadTourPane} onBack={() => props.tools.depth.setView("timeline")}>
      {({ TourPane }) => <TourPane {...props} />}
    </ViewSlot>
  );
}
