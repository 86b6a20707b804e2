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
  /** The change that is being made mends what the address asked for: it is no step to come back from. */
  readonly isMending: boolean;
};

const initialState: ExploreState = {
  ...DEFAULT_URL_STATE,
  hoveredId: null,
  characterKeys: true,
  ignored: null,
  isMending: false,
};

export type ExploreStore = ReturnType<typeof createExploreStore>;

/** One reader's choices. Its initial state is the one that pages are prerendered with. */
export const createExploreStore = () => createStore<ExploreState>()(() => initialState);

/** Changes the state so that the address is rewritten, where another change would be a step of the history. */
export function mend(store: ExploreStore, state: Partial<UrlState>): void {
  store.setState({ ...state, isMending: true });
  store.setState({ isMending: false });
}

/** Adds the id to the list, or takes it out. */
export const toggleId = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** The part of the state that the address holds. */
export function selectUrlState(state: ExploreState): UrlState {
  const { hoveredId: _, characterKeys: __, ignored: ___, isMending: ____, ...urlState } = state;
  return urlState;
}
