import { useEffect, useRef, useState } from "react";
import type { LayoutEvent, PlacedMark } from "../layout/layoutTypes.ts";
import { timelineWords } from "../words/timelineWords.ts";
import { describeCluster } from "./markWords.ts";
import { findMark } from "./roving.ts";

type Heard = {
  readonly selectedId: string | null;
  readonly focusId: string | null;
  readonly byId: ReadonlyMap<string, LayoutEvent>;
  readonly marks: readonly PlacedMark[];
};

/**
 * What a live region says: which event was opened, and which event of a cluster the arrow keys have come to while
 * focus stays on it. Focus on another mark is read by itself.
 */
export function useAnnouncement({ selectedId, focusId, byId, marks }: Heard): string {
  const [said, setSaid] = useState("");
  const lastSelected = useRef(selectedId);
  const lastCluster = useRef<string | null>(null);

  useEffect(() => {
    if (selectedId === lastSelected.current) return;
    lastSelected.current = selectedId;
    const event = selectedId === null ? undefined : byId.get(selectedId);
    setSaid(event ? timelineWords.selected(event.label, event.dateLabel) : "");
  }, [selectedId, byId]);

  const mark = focusId === null ? null : findMark(marks, focusId);
  const clusterKey = mark?.kind === "cluster" ? mark.key : null;
  const current = focusId === null ? undefined : byId.get(focusId);
  const name = mark && clusterKey !== null && current ? describeCluster(mark, byId, current) : "";
  useEffect(() => {
    if (clusterKey !== null && clusterKey === lastCluster.current) setSaid(name);
    lastCluster.current = clusterKey;
  }, [clusterKey, name]);

  return said;
}
