import { useEffect } from "react";
import type { ExploreState, ExploreStore } from "../store/exploreStore.ts";
import { selectUrlState } from "../store/exploreStore.ts";
import { formatUrlState, parseUrlState } from "../store/urlState.ts";
import type { ExploreActions } from "./exploreActions.ts";

/** Browsers refuse hundreds of history calls a minute; a window that is still moving, or a word, needs no address. */
const SETTLES_MS = 300;

const toSearch = (state: ExploreState) => formatUrlState(selectUrlState(state), location.search);

/** The window that the address names: while it flies, where it flies to. */
const toWindow = ({ aim, window }: ExploreState) => (aim ? aim.window : window);

/**
 * The address without its window and without words that are being typed, but with the fact that there are some: what a
 * step in the history is made for.
 */
const toChoice = (state: ExploreState) =>
  formatUrlState({ ...selectUrlState(state), window: null, query: state.query === "" ? "" : "typed" });

/**
 * Keeps the address true to the store, and the store to the address when the reader goes back or forward. A new
 * event, passage, view, filter or unfolding is a step to come back from; a moved window or a typed letter only
 * rewrites the present one.
 */
export function useAddress(
  store: ExploreStore,
  explore: Pick<ExploreActions, "flyTo" | "getView" | "stopFlight">,
): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isTravelling = false;

    const write = (how: "push" | "replace", search: string) => {
      if (search === location.search) return;
      // Without the fragment: it leads readers without a script to the event in the list.
      const address = `${location.pathname}${search}`;
      if (how === "push") history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    };

    // What the page could not use is not on screen, so the address doesn't name it.
    write("replace", toSearch(store.getState()));

    const unsubscribe = store.subscribe((now, before) => {
      if (isTravelling) return;
      if (toChoice(now) !== toChoice(before)) {
        // The window has moved just before: the step to come back to shows it where it was.
        if (timer !== undefined) write("replace", toSearch(before));
        clearTimeout(timer);
        timer = undefined;
        write(now.isMending ? "replace" : "push", toSearch(now));
      } else if (toWindow(now) !== toWindow(before) || now.query !== before.query) {
        clearTimeout(timer);
        timer = setTimeout(() => {
          timer = undefined;
          write("replace", toSearch(store.getState()));
        }, SETTLES_MS);
      }
    });

    const onPopState = () => {
      clearTimeout(timer);
      timer = undefined;
      explore.stopFlight();
      const { state } = parseUrlState(location.search);
      const { storyId, view, window } = store.getState();
      // From step to step of the tour the way is shown, back too.
      const isFlight = (view === "tour" || view === "present") && state.view === view;
      isTravelling = true;
      // The story is fixed for the life of the page: its address names it or leaves it out.
      store.setState({ ...state, storyId, ...(isFlight && { window }) });
      isTravelling = false;
      if (isFlight) explore.flyTo(explore.getView().toShown(state.window));
    };
    addEventListener("popstate", onPopState);

    return () => {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener("popstate", onPopState);
    };
  }, [store, explore]);
}
