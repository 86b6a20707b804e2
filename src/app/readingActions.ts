import type { Story } from "../model/storySchema.ts";
import type { ReadingActions } from "../panels/readingHrefs.ts";
import { type Filters, NO_FILTERS } from "../search/filters.ts";
import type { Hit } from "../search/searchTypes.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import { selectOpenArticle } from "../store/selectEvents.ts";
import type { UrlState, View } from "../store/urlState.ts";
import type { FocusKeeper } from "./createFocusKeeper.ts";
import { type ExploreActions, NO_ARTICLE, NO_COMPARISON } from "./exploreActions.ts";
import type { StoryView } from "./toStoryView.ts";

/** What leads into the articles, the comparison and the search, and back. */
export function createReadingActions(
  story: Story,
  store: ExploreStore,
  getView: () => StoryView,
  explore: ExploreActions,
  focus: FocusKeeper,
) {
  const openArticle = (place: Partial<UrlState>) => {
    focus.want();
    focus.remember("article");
    store.setState({ ...NO_ARTICLE, ...NO_COMPARISON, ...place });
  };
  const reading: ReadingActions = {
    onEvent: explore.openToRead,
    onPassage: (passageId) => openArticle({ passageId }),
    onArticle: (articleId) => openArticle({ articleId }),
    onWords: (articleId: string, words: Hit) => openArticle({ articleId, words }),
    onClaim: (claimId) => {
      if (store.getState().view !== "compare") focus.want();
      store.setState({ ...NO_ARTICLE, view: "compare", claimId });
    },
  };

  const closeArticle = () => store.setState(NO_ARTICLE);

  const setView = (view: View) => {
    if (view === "timeline") {
      store.setState(NO_COMPARISON);
      return;
    }
    focus.want();
    store.setState({ ...NO_ARTICLE, view, only: null, claimId: null });
  };

  return {
    reading,
    closeArticle,
    setView,
    /** From the tour to free exploring at the same place; the focus goes along to the event's words. */
    leaveTour() {
      focus.want();
      setView("timeline");
    },
    setOnly: (only: UrlState["only"]) => store.setState({ only }),
    setFrom: (fromId: string | null) => store.setState({ fromId }),
    /** A passage of the open article, and the event that rests on it where it is only one. */
    choose(passageId: string, eventId: string | null) {
      const rest = { ...NO_ARTICLE, passageId };
      if (eventId === null) store.setState(rest);
      else explore.open(eventId, rest);
    },
    /** Selects an event and leaves the article open. */
    selectInArticle: (eventId: string) => explore.open(eventId, {}),
    /** The next event in order of time; an open article goes along to that event's words. */
    openBeside(step: 1 | -1) {
      const state = store.getState();
      const { order } = getView();
      const at = order.indexOf(state.eventId ?? "");
      const next = at < 0 ? order.at(step > 0 ? 0 : -1) : order[at + step];
      if (next === undefined) return;
      // The opened panel makes way for the next one, and focus that is in it would be lost.
      if (document.activeElement?.closest("[data-opened]")) focus.want();
      explore.open(next, { ...NO_ARTICLE, passageId: toPassageBeside(story, state, next) });
    },
    /** One layer back: from the article to its event, from the event to the list, from a view to the timeline. */
    back() {
      const { eventId, view } = store.getState();
      if (selectOpenArticle(story, store.getState())) closeArticle();
      else if (view !== "timeline") setView("timeline");
      else if (eventId !== null) explore.open(null);
    },
    /** The list or what was found, with nothing over it. */
    showList: () => {
      const { view, eventId } = store.getState();
      if (view !== "timeline" || eventId !== null || selectOpenArticle(story, store.getState())) {
        store.setState({ ...NO_ARTICLE, ...NO_COMPARISON, eventId: null });
      }
    },
    /** What is searched for shows in the list, so nothing lies over it. */
    setQuery: (query: string) => store.setState({ query, eventId: null, ...NO_ARTICLE, ...NO_COMPARISON }),
    setFilters: (filters: Filters) =>
      store.setState({ filters, eventId: null, ...NO_ARTICLE, ...NO_COMPARISON }),
    clearFilters: () => store.setState({ filters: NO_FILTERS }),
    clearSearch: () => store.setState({ query: "", filters: NO_FILTERS }),
  };
}

/** Where an open article goes when another event is opened: to its words there, else in another source. */
function toPassageBeside(story: Story, state: UrlState, eventId: string): string | null {
  const open = selectOpenArticle(story, state);
  if (!open) return null;
  const ids = story.events.find(({ id }) => id === eventId)?.passages ?? [];
  const here = ids.find((id) => story.passages.some((p) => p.id === id && p.source === open.sourceId));
  return here ?? ids[0] ?? null;
}
