import { useEffect, useEffectEvent, useState } from "react";
import type { TimeWindow } from "../layout/timeScale.ts";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { selectKnown } from "../store/selectKnown.ts";
import { parseUrlState } from "../store/urlState.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { words } from "../words/words.ts";

type AddressNoticeProps = {
  store: ExploreStore;
  story: Story;
  /** The nearest window that the axis shows. */
  clamp(window: TimeWindow): TimeWindow;
};

/** Says once what could not be used of the address that the page was opened with, and leaves it out of the state. */
export function AddressNotice({ store, story, clamp }: AddressNoticeProps) {
  const [names, setNames] = useState<readonly string[]>([]);
  const check = useEffectEvent(() => {
    const { ignored } = parseUrlState(location.search);
    const state = store.getState();
    const shown = state.window && clamp(state.window);
    const isElsewhere =
      shown !== null && (shown.startMs !== state.window?.startMs || shown.endMs !== state.window.endMs);
    const { known, unknown } = selectKnown(story, state);
    setNames([...ignored, ...(isElsewhere ? ["window"] : []), ...unknown]);
    store.setState({ ...known, window: shown });
  });
  useEffect(() => check(), []);
  if (names.length === 0) return null;
  return (
    <Notice tone="warning" role="status">
      <p dir="auto">{words.app.ignoredAddress(names.join(", "))}</p>
      <Button onClick={() => setNames([])}>{words.app.dismiss}</Button>
    </Notice>
  );
}
