import { useEffect, useEffectEvent, useState } from "react";
import type { TimeWindow } from "../layout/timeScale.ts";
import type { Story } from "../model/storySchema.ts";
import { type ExploreStore, mend } from "../store/exploreStore.ts";
import { selectKnown } from "../store/selectKnown.ts";
import { toTourSteps } from "../tour/tourSteps.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { words } from "../words/words.ts";
import { importTimeline } from "./TimelineSlot.tsx";

export type AddressNoticeProps = {
  store: ExploreStore;
  story: Story;
  /** The nearest window that the axis shows. */
  clamp(window: TimeWindow): TimeWindow;
  /** Parameters that are not the explorer's own. */
  alsoIgnored?: readonly string[];
};

const NONE: readonly string[] = [];

/** Says once what could not be used of the address that the page was opened with, and leaves it out of the state. */
export function AddressNotice({ store, story, clamp, alsoIgnored = NONE }: AddressNoticeProps) {
  const [names, setNames] = useState<readonly string[]>([]);
  const check = useEffectEvent(() => {
    const state = store.getState();
    const shown = state.window && clamp(state.window);
    const isElsewhere =
      shown !== null && (shown.startMs !== state.window?.startMs || shown.endMs !== state.window.endMs);
    const { known, unknown } = selectKnown(story, state);
    const { step } = state;
    const isStep = step === null || toTourSteps(story).some(({ key }) => key === step);
    const ignored = [...(state.ignored ?? []), ...(isElsewhere ? ["window"] : [])];
    setNames([...ignored, ...unknown, ...(isStep ? [] : [`step=${step}`])]);
    mend(store, () => store.setState({ ...known, step: isStep ? step : null, window: shown }));
    if (state.scale === "true") return;
    // Where the timeline doesn't come, its place says so.
    importTimeline().then(
      ({ hasBreaks }) => {
        if (hasBreaks(story)) return;
        setNames((others) => [...others, "scale"]);
        mend(store, () => store.setState({ scale: "true" }));
      },
      () => {},
    );
  });
  useEffect(() => check(), []);
  const [dismissed, setDismissed] = useState(false);
  const shownNames = [...names, ...alsoIgnored];
  if (shownNames.length === 0 || dismissed) return null;
  return (
    <Notice tone="warning" role="status">
      <p dir="auto">{words.app.ignoredAddress(shownNames.join(", "))}</p>
      <Button onClick={() => setDismissed(true)}>{words.app.dismiss}</Button>
    </Notice>
  );
}
