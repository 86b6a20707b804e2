import { useEffect, useState } from "react";

type EventPanel = typeof import("../panels/EventPanel.tsx").EventPanel;

type LoadedPanel =
  | { readonly kind: "loading" }
  | { readonly kind: "here"; readonly EventPanel: EventPanel }
  | { readonly kind: "missing" };

/**
 * The opened event's panel, in a chunk of its own: the page is interactive without it. It is asked for as soon as that
 * is so, long before most readers open an event, so that their click doesn't wait for the network.
 */
export function useEventPanel(): LoadedPanel {
  const [panel, setPanel] = useState<LoadedPanel>({ kind: "loading" });
  useEffect(() => {
    let isWanted = true;
    import("../panels/EventPanel.tsx").then(
      ({ EventPanel }) => isWanted && setPanel({ kind: "here", EventPanel }),
      () => isWanted && setPanel({ kind: "missing" }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return panel;
}
