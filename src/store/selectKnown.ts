import type { Story } from "../model/storySchema.ts";
import type { UrlState, View } from "./urlState.ts";

/** What each view can be narrowed to. */
const ONLY_IN = {
  ...{ timeline: null, compare: "differences", coverage: "single", reported: null },
  ...{ tour: null, present: null, notes: null },
} as const satisfies Record<View, UrlState["only"]>;

/**
 * What of an address this story can show: everything that it doesn't have is left out and named, as it stands in the
 * address. Without `passage` and `article` there is nothing in which `words` could stand.
 */
export function selectKnown(
  story: Story,
  state: UrlState,
): { readonly known: Omit<UrlState, "storyId" | "window" | "step">; readonly unknown: readonly string[] } {
  const events = new Set(story.events.map(({ id }) => id));
  const sources = new Set(story.sources.map(({ id }) => id));
  const lanes = new Set(story.lanes.map(({ id }) => id));
  const people = new Set([
    ...story.events.flatMap(({ actors }) => actors),
    ...story.claims.flatMap(({ statements }) => statements.flatMap(({ speaker }) => speaker?.label ?? [])),
  ]);
  const unknown: string[] = [];
  const one = (name: string, id: string | null, isKnown: (id: string) => boolean) => {
    if (id === null || isKnown(id)) return id;
    unknown.push(`${name}=${id}`);
    return null;
  };
  const many = (name: string, ids: readonly string[], known: ReadonlySet<string>) => {
    unknown.push(...ids.filter((id) => !known.has(id)).map((id) => `${name}=${id}`));
    return ids.filter((id) => known.has(id));
  };

  const eventId = one("event", state.eventId, (id) => events.has(id));
  const unfolded = many("open", state.unfolded, events);
  const hiddenSources = many("hide", state.hiddenSources, sources);
  const passageId = one("passage", state.passageId, (id) =>
    story.passages.some((passage) => passage.id === id),
  );
  const articleId = one("article", state.articleId, (id) => sources.has(id));
  const text = story.sources.find(({ id }) => id === articleId)?.text ?? "";
  const { words } = state;
  const wordsAt = one(
    "words",
    words && `${words.start}-${words.end}`,
    () => (words?.end ?? 0) <= text.length,
  );
  const fromId = one("from", state.fromId, (id) => events.has(id) && id !== eventId);
  const claimId = one("claim", state.claimId, (id) => story.claims.some((claim) => claim.id === id));
  const filters = {
    ...state.filters,
    sources: many("source", state.filters.sources, sources),
    lanes: many("lane", state.filters.lanes, lanes),
    people: many("person", state.filters.people, people),
  };
  const { view, query, scale } = state;
  const only = ONLY_IN[view] === state.only ? state.only : null;
  if (state.only !== only) unknown.push(`only=${state.only}`);
  const known = {
    eventId,
    unfolded,
    hiddenSources,
    passageId,
    articleId,
    fromId,
    filters,
    view,
    only,
    query,
    scale,
  };
  // A chosen question is on screen in the comparison only.
  const shownClaim = view === "compare" ? claimId : null;
  return { known: { ...known, claimId: shownClaim, words: wordsAt === null ? null : words }, unknown };
}
