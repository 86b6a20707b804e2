import fc from "fast-check";
import { expect, test } from "vitest";
import { AGREEMENTS, DATE_CERTAINTIES, EVENT_STATUSES, NO_FILTERS } from "../search/filters.ts";
import { DEFAULT_URL_STATE, formatUrlState, parseUrlState, VIEWS } from "./urlState.ts";

const none = DEFAULT_URL_STATE;

test("an empty address is the default, and the default is an empty address", () => {
  expect(parseUrlState("")).toEqual({ state: none, ignored: [] });
  expect(formatUrlState(none)).toBe("");
});

test("names everything that is on screen", () => {
  const search = formatUrlState({
    ...none,
    storyId: "resignation",
    eventId: "weekend-vow",
    window: { startMs: Date.UTC(2024, 3, 19), endMs: Date.UTC(2024, 3, 24, 18) },
    hiddenSources: ["article-2"],
    unfolded: ["attack", "war"],
  });
  expect(search).toBe(
    "?story=resignation&event=weekend-vow&window=2024-04-19..2024-04-24T18&hide=article-2&open=attack,war",
  );
});

test.each([
  ["event", "?event=../../etc&open=attack"],
  ["window", "?window=2023-02-29..2024-01-01&open=attack"],
  ["window", "?window=2024-04-22..2024-04-01&open=attack"],
  ["window", "?window=yesterday&open=attack"],
  ["hide", "?hide=<b>&open=attack"],
  ["view", "?view=table&open=attack"],
  ["scale", "?scale=log&open=attack"],
  ["passage", "?passage=A_1&open=attack"],
  ["words", "?words=9-3&open=attack"],
  ["only", "?only=agreement&open=attack"],
  ["date", "?date=day,someday&open=attack"],
  ["q", `?q=${"x".repeat(201)}&open=attack`],
])("a bad %s falls back to its default and the rest holds", (name, search) => {
  expect(parseUrlState(search)).toEqual({ state: { ...none, unfolded: ["attack"] }, ignored: [name] });
});

test("search and filters stand in the address, names with commas included", () => {
  const search = formatUrlState({
    ...none,
    query: "34,000 killed",
    filters: { ...NO_FILTERS, lanes: ["war"], people: ["Cohen, A.", "Lapid"], agreements: ["differ"] },
  });
  expect(search).toBe("?q=34,000+killed&lane=war&person=Cohen,+A.&person=Lapid&agreement=differ");
});

test("keeps parameters that it doesn't know", () => {
  expect(formatUrlState({ ...none, eventId: "attack" }, "?utm=x")).toBe("?utm=x&event=attack");
});

test("any state comes back from its address", () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
  const ids = fc.uniqueArray(id, { maxLength: 4 });
  const hour = fc.integer({ min: -400_000, max: 1_000_000 }).map((hours) => hours * 3_600_000);
  const window = fc
    .tuple(hour, hour)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ startMs: Math.min(a, b), endMs: Math.max(a, b) }));
  const state = fc.record({
    storyId: fc.option(id),
    eventId: fc.option(id),
    window: fc.option(window),
    hiddenSources: ids,
    unfolded: ids,
    passageId: fc.option(id),
    articleId: fc.option(id),
    words: fc.option(
      fc
        .nat(9999)
        .chain((start) =>
          fc.record({ start: fc.constant(start), end: fc.integer({ min: start + 1, max: 99_999 }) }),
        ),
    ),
    fromId: fc.option(id),
    scale: fc.constantFrom("true" as const, "breaks" as const),
    view: fc.constantFrom(...VIEWS),
    step: fc.option(id),
    claimId: fc.option(id),
    only: fc.option(fc.constantFrom("differences" as const, "single" as const)),
    query: fc.string({ unit: "grapheme", maxLength: 40 }),
    filters: fc.record({
      sources: ids,
      lanes: ids,
      people: fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), { maxLength: 3 }),
      dates: fc.shuffledSubarray([...DATE_CERTAINTIES]),
      statuses: fc.shuffledSubarray([...EVENT_STATUSES]),
      agreements: fc.shuffledSubarray([...AGREEMENTS]),
    }),
  });
  fc.assert(
    fc.property(state, (s) => {
      expect(parseUrlState(formatUrlState(s))).toEqual({ state: s, ignored: [] });
    }),
  );
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { state } = parseUrlState(`?window=${text}&event=${text}&${text}`);
      expect(state.hiddenSources).toBeInstanceOf(Array);
    }),
  );
});
