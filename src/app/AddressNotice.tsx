import { useEffect, useState } from "react";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { selectUnknownNames } from "../store/selectEvents.ts";
import { parseUrlState } from "../store/urlState.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { words } from "../words/words.ts";

/** Says once what could not be used of the address that the page was opened with. */
export function AddressNotice({ store, story }: { store: ExploreStore; story: Story }) {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    const { ignored } = parseUrlState(location.search);
    setNames([...ignored, ...selectUnknownNames(story, store.getState())]);
  }, [store, story]);
  if (names.length === 0) return null;
  return (
    <Notice tone="warning" role="status">
      <p dir="auto">{words.app.ignoredAddress(names.join(", "))}</p>
      <Button onClick={() => setNames([])}>{words.app.dismiss}</Button>
    </Notice>
  );
}
