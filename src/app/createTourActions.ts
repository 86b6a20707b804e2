import { type ExploreStore, mend } from "../store/exploreStore.ts";
import type { TourStep } from "../tour/tourSteps.ts";
import { NO_ARTICLE } from "./exploreActions.ts";
import type { PageTools } from "./usePageTools.ts";
import { wideFlight } from "./wideFlight.ts";

/** What moves the tour: a step is an event that is opened, a stretch of time, and an address. */
export function createTourActions(store: ExploreStore, steps: readonly TourStep[], { explore }: PageTools) {
  const go = ({ key, event, window: asked }: TourStep) => {
    const { toShown, toStored, closeUp } = explore.getView();
    const window = asked ? toShown(asked) : closeUp(event.id);
    // One step of the history, which names where the flight leads.
    store.setState({
      ...{ ...NO_ARTICLE, step: key, eventId: event.id },
      aim: window && { window: toStored(window) },
    });
    if (window) explore.flyTo(window, wideFlight);
  };
  return {
    /** To the step of this number, from 0; a step of the history too. The present one is shown again as it was. */
    goTo(index: number) {
      const step = steps[index];
      if (step) go(step);
    },
    /** The same step on a projector; full screen where the browser allows it. */
    present() {
      // Refused where the page stands in a frame, or by the reader's settings: it then fills the window.
      document.documentElement.requestFullscreen?.().catch(() => {});
      store.setState({ view: "present" });
    },
    /** The step of this number is where the tour begins, or goes on. */
    begin(index: number) {
      const step = steps[index];
      if (step) mend(store, () => go(step));
    },
  };
}
