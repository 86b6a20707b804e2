import { panWindow, zoomWindow } from "../layout/fitWindow.ts";
import type { TimeWindow } from "../layout/timeScale.ts";
import { type ExploreStore, toggleId } from "../store/exploreStore.ts";
import type { UrlState } from "../store/urlState.ts";
import type { FocusKeeper } from "./createFocusKeeper.ts";
import { type Flight, flyWindow } from "./flyWindow.ts";
import type { StoryView } from "./toStoryView.ts";

/** How much of the window's width one press of a zoom key or button leaves, or adds. */
const ZOOM_STEP = 1.6;

/** No article is open. */
export const NO_ARTICLE = { passageId: null, articleId: null, words: null } as const;

/** The timeline in place of the comparison. */
export const NO_COMPARISON = { view: "timeline", claimId: null, only: null } as const;

/** The timeline with nothing over the opened event. */
const ON_TIMELINE = { ...NO_ARTICLE, ...NO_COMPARISON } as const;

export type ExploreActions = ReturnType<typeof createExploreActions>;

/** What a reader can do, as calls that change the store. Stable while the view is, so that lists need not redraw. */
export function createExploreActions(store: ExploreStore, getView: () => StoryView, focus: FocusKeeper) {
  let cancelFlight = () => {};
  const stopFlight = () => {
    cancelFlight();
    if (store.getState().aim) store.setState({ aim: null });
  };

  const currentWindow = (): TimeWindow => getView().toShown(store.getState().window);

  const setWindow = (window: TimeWindow, isThere = true) =>
    store.setState({ window: getView().toStored(window), ...(isThere && { aim: null }) });

  /** At once: the reader's hand is on it. What is shown already may be wider than what is stored, which then stays. */
  const moveTo = (window: TimeWindow) => {
    stopFlight();
    const shown = currentWindow();
    if (window.startMs !== shown.startMs || window.endMs !== shown.endMs) setWindow(window);
  };

  /** In a flight that shows the way, short where none is given. */
  const flyTo = (window: TimeWindow, flight?: Flight) => {
    cancelFlight();
    store.setState({ aim: { window: getView().toStored(window) } });
    cancelFlight = flyWindow(currentWindow(), getView().clamp(window), setWindow, flight);
  };

  /** To where one event is seen from near by. */
  const flyNear = (eventId: string, flight?: Flight) => {
    const window = getView().closeUp(eventId);
    if (window) flyTo(window, flight);
  };

  /** `rest`: what else changes with it, as one step of the history. */
  const open = (eventId: string | null, rest: Partial<UrlState> = ON_TIMELINE) => {
    if (eventId !== null) focus.remember("event");
    const { fromId } = store.getState();
    store.setState({ eventId, ...rest, ...(fromId === eventId && { fromId: null }) });
    const view = getView();
    const span = eventId === null ? null : view.spanOf(eventId);
    const window = currentWindow();
    // What is already in view stays where it is.
    if (span && !isInView(span, window)) flyTo(centreOn(span, window));
  };

  return {
    stopFlight,
    moveTo,
    flyTo,
    open,
    /** Opens an event for somebody whose focus goes along: to its words, and back to where it was when they close it. */
    openToRead(eventId: string) {
      focus.want();
      open(eventId);
    },
    zoom(direction: "in" | "out" | "all") {
      if (direction === "all") return flyTo(getView().full);
      const window = currentWindow();
      const factor = direction === "in" ? 1 / ZOOM_STEP : ZOOM_STEP;
      return flyTo(zoomWindow(window, factor, (window.startMs + window.endMs) / 2));
    },
    flyToLandmark(eventId: string) {
      open(eventId);
      flyNear(eventId);
    },
    flyNear,
    getView,
    hover: (hoveredId: string | null) => store.setState({ hoveredId }),
    toggleSource(id: string) {
      store.setState({ hiddenSources: toggleId(store.getState().hiddenSources, id) });
    },
    showAllSources: () => store.setState({ hiddenSources: [] }),
    toggleParts: (id: string) => store.setState({ unfolded: toggleId(store.getState().unfolded, id) }),
    setCharacterKeys: (characterKeys: boolean) => store.setState({ characterKeys }),
  };
}

const isInView = (span: TimeWindow, window: TimeWindow): boolean =>
  span.startMs < window.endMs && span.endMs > window.startMs;

/** The window moved, not zoomed, so that the middle of the span is in its middle. */
const centreOn = (span: TimeWindow, window: TimeWindow): TimeWindow =>
  panWindow(window, (span.startMs + span.endMs - window.startMs - window.endMs) / 2);
