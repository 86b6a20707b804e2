import { createStore } from "zustand/vanilla";
import { DEFAULT_URL_STATE, type UrlState } from "./urlState.ts";

/** What the reader chose, and nothing that can be computed from the story. */
export type ExploreState = UrlState & {
  /** The event under the pointer, wherever it is shown: the other views light it. */
  readonly hoveredId: string | null;
  /** Single-character shortcuts can be switched off (WCAG 2.1.4). */
  readonly characterKeys: boolean;
  /** What could not be read of the address that the page was opened with; `null` where that asked for nothing. */
  readonly ignored: readonly string[] | null;
  /** Where a flight that is under way leads, as it is stored: that is what the address names. */
  readonly aim: { readonly window: UrlState["window"] } | null;
  /** The change that is being made mends what the address asked for: it is no step to come back from. */
  readonly isMending: boolean;
};

const initialState: ExploreState = {
  ...DEFAULT_URL_STATE,
  hoveredId: null,
  characterKeys: true,
  ignored: null,
  aim: null,
  isMending: false,
};

export type ExploreStore = ReturnType<typeof createExploreStore>;

/** One reader's choices. Its initial state is the one that pages are prerendered with. */
export const createExploreStore = () => createStore<ExploreState>()(() => initialState);

/** Makes changes by which the address is rewritten, where others would be a step of the history. */
export function mend(store: ExploreStore, change: () => void): void {
  store.setState({ isMending: true });
  change();
  store.setState({ isMending: false });
}

/** Adds the id to the list, or takes it out. */
export const toggleId = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** The part of the state that the address holds. */
export function selectUrlState(state: ExploreState): UrlState {
  const { hoveredId: _, characterKeys: __, ignored: ___, isMending: ____, aim, ...urlState } = state;
  return aim ? { ...urlState, ...aim } : urlState;
}
