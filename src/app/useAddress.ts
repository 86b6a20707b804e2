import { useEffect } from "react";
import type { ExploreStore } from "../store/exploreStore.ts";
import { selectUrlState } from "../store/exploreStore.ts";
import { formatUrlState, parseUrlState } from "../store/urlState.ts";

/** Browsers refuse hundreds of history calls a minute; a window that is still moving needs no address. */
const WINDOW_SETTLES_MS = 300;

/**
 * Keeps the address true to the store, and the store to the address when the reader goes back or forward. A new
 * event, filter or unfolding is a step to come back from; a moved window only rewrites the present one.
 */
export function useAddress(store: ExploreStore): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;

    const write = (how: "push" | "replace") => {
      clearTimeout(timer);
      const search = formatUrlState(selectUrlState(store.getState()), location.search);
      if (search === location.search) return;
      const address = `${location.pathname}${search}${location.hash}`;
      if (how === "push") history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    };

    const unsubscribe = store.subscribe((now, before) => {
      const chose =
        now.eventId !== before.eventId ||
        now.hiddenSources !== before.hiddenSources ||
        now.unfolded !== before.unfolded;
      if (chose) write("push");
      else if (now.window !== before.window) {
        clearTimeout(timer);
        timer = setTimeout(() => write("replace"), WINDOW_SETTLES_MS);
      }
    });

    const onPopState = () => {
      clearTimeout(timer);
      const { state } = parseUrlState(location.search);
      // The story is fixed for the life of the page: its address names it or leaves it out.
      store.setState({ ...state, storyId: store.getState().storyId });
    };
    addEventListener("popstate", onPopState);

    return () => {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener("popstate", onPopState);
    };
  }, [store]);
}
