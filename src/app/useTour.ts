import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { toTourSteps } from "../tour/tourSteps.ts";
import { createTourActions } from "./createTourActions.ts";
import type { PageTools } from "./usePageTools.ts";

export type Tour = ReturnType<typeof useTour>;

/** The story's tour, and where in it the reader is. Without a step of the reader's own it begins at the first. */
export function useTour(story: Story, store: ExploreStore, tools: PageTools) {
  const steps = useMemo(() => toTourSteps(story), [story]);
  const actions = useMemo(() => createTourActions(store, steps, tools), [store, steps, tools]);
  const stepKey = useStore(store, (state) => state.step);
  const eventId = useStore(store, (state) => state.eventId);
  const found = steps.findIndex(({ key }) => key === stepKey);
  const at = Math.max(found, 0);
  const unknownKey = found < 0 ? stepKey : null;
  const isThere = found >= 0 && eventId === steps[at]?.event.id;
  useEffect(() => {
    // Come from the explorer, or by an address that names no step: it is no step of the reader's own.
    if (isThere) return;
    // Whichever comes first, this or the check of the address: what it asked for in vain is named.
    if (unknownKey !== null) {
      store.setState(({ ignored }) => ({ ignored: [...(ignored ?? []), `step=${unknownKey}`] }));
    }
    actions.begin(at);
  }, [isThere, actions, at, unknownKey, store]);
  return { steps, at, actions };
}
