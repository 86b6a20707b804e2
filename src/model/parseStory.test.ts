import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseStory, type StoryError } from "./parseStory.ts";
import { exactDate as bareDate, storyFixture } from "./storyFixture.ts";
import type { EventDate, Passage, Source, Story, TimelineEvent } from "./storySchema.ts";

fc.configureGlobal({ seed: 20240422 });

/** What is wrong, without the details: "kind at path". */
const problems = (input: unknown): readonly string[] => {
  const result = parseStory(input);
  return result.ok ? [] : result.error.map(({ kind, path }) => `${kind} at ${path}`);
};
const errorsOf = (input: unknown): readonly StoryError[] => {
  const result = parseStory(input);
  return result.ok ? [] : result.error;
};
const nth = <T>(list: readonly T[], i: number): T => {
  const item = list[i];
  if (item === undefined) throw new Error(`the fixture has no item ${i}`);
  return item;
};
const withItem = <T>(list: readonly T[], i: number, change: Partial<T>): T[] =>
  list.map((item, at) => (at === i ? { ...item, ...change } : item));
const withEvent = (i: number, change: Partial<TimelineEvent>): Story =>
  storyFixture({ events: withItem(storyFixture().events, i, change) });
const withSource = (i: number, change: Partial<Source>): Story =>
  storyFixture({ sources: withItem(storyFixture().sources, i, change) });
const withPassage = (i: number, change: Partial<Passage>): Story =>
  storyFixture({ passages: withItem(storyFixture().passages, i, change) });
const withDate = (change: Partial<EventDate>): Story =>
  withEvent(0, { date: { ...exactDate("2023-10-07"), ...change } });

/** One day, by a step that cites nothing. */
function exactDate(day: string): EventDate {
  const bounds = { earliest: day, latest: day };
  return { ...bareDate(day), basis: [{ rule: "stated", of: "whole", gives: bounds, says: "It is stated." }] };
}

const { events, passages, sources, claims } = storyFixture();
const firstPassage = nth(passages, 0);

test("lets a valid story through unchanged", () => {
  expect(parseStory(storyFixture())).toEqual({ ok: true, value: storyFixture() });
});

test("leaves out fields that this version does not know", () => {
  expect(parseStory({ ...storyFixture(), mood: "grave" })).toEqual({ ok: true, value: storyFixture() });
});

describe("the format comes first", () => {
  test.each([
    ["another version", "dateline-story/2", "dateline-story/2"],
    ["nothing", undefined, null],
    ["something else", 7, "number"],
    ["a very long text", "x".repeat(1000), `${"x".repeat(59)}…`],
  ])("and names %s, before anything else is said", (_, format, found) => {
    expect(errorsOf({ format, events: 3 })).toEqual([{ kind: "format", path: "format", found }]);
  });

  test.each([[null], [undefined], ["story"], [3], [[]], [() => 0]])("%s is not a story", (input) => {
    expect(problems(input)).toEqual(["not-an-object at "]);
  });
});

describe("the shape", () => {
  test("is reported with all its problems, each with its path", () => {
    const { title, ...rest } = storyFixture();
    expect(title).not.toBe("");
    const broken = {
      ...rest,
      revision: 0,
      language: "English!",
      sources: [{ ...nth(sources, 0), url: "javascript:alert(1)" }],
      events: [{ ...nth(events, 0), kind: "instant", id: "Dam Break", date: exactDate("2023-02-29") }],
      claims: null,
    };
    const found = errorsOf(broken).map((e) =>
      e.kind === "shape" ? `${e.path}: ${e.problem} ${e.expected}` : e.kind,
    );
    expect(found).toEqual([
      "title: missing ",
      "language: language ",
      "revision: too-small ",
      "sources[0].url: link ",
      "events[0].id: id ",
      "events[0].kind: choice moment,period",
      "events[0].date.start.earliest: day ",
      "events[0].date.start.latest: day ",
      "events[0].date.end.earliest: day ",
      "events[0].date.end.latest: day ",
      "events[0].date.basis[0].gives.earliest: day ",
      "events[0].date.basis[0].gives.latest: day ",
      "claims: type array",
    ]);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "//example.org",
    "https://a b",
    " https://a",
    "ftp://a",
  ])("refuses the address %s", (url) => {
    expect(problems(withSource(0, { url }))).toEqual(["shape at sources[0].url"]);
    expect(problems(withEvent(0, { links: [{ url, label: "x" }] }))).toEqual([
      "shape at events[0].links[0].url",
    ]);
  });

  test("accepts http and https addresses", () => {
    expect(problems(withSource(0, { url: "https://example.org/a?b=c#d" }))).toEqual([]);
    expect(problems(withEvent(0, { links: [{ url: "http://example.org", label: "x" }] }))).toEqual([]);
  });
});

describe("references", () => {
  const claim = nth(claims, 0);
  const statement = nth(claim.statements, 0);
  const withStatement = (change: Partial<typeof statement>): Story =>
    storyFixture({
      claims: [{ ...claim, statements: withItem(claim.statements, 0, change) }, nth(claims, 1)],
    });
  const basisStep = nth(nth(events, 0).date.basis, 0);

  test.each<[string, Story, readonly string[]]>([
    ["a lane that is not there", withEvent(0, { lane: "sea" }), ["unknown-id at events[0].lane"]],
    ["an event's passage", withEvent(1, { passages: ["p"] }), ["unknown-id at events[1].passages[0]"]],
    ["a whole", withEvent(0, { partOf: "x" }), ["unknown-id at events[0].partOf"]],
    [
      "what an event follows",
      withEvent(0, { follows: [{ event: "x", passage: "y" }] }),
      ["unknown-id at events[0].follows[0].event", "unknown-id at events[0].follows[0].passage"],
    ],
    [
      "the passage and origin of a step",
      withDate({ basis: [{ ...basisStep, passage: "x", from: "y" }] }),
      ["unknown-id at events[0].date.basis[0].passage", "unknown-id at events[0].date.basis[0].from"],
    ],
    [
      "the origin of a source's date",
      withSource(1, { date: { ...exactDate("2024-04-22"), basis: [{ ...basisStep, from: "x" }] } }),
      ["unknown-id at sources[1].date.basis[0].from"],
    ],
    ["a landmark", storyFixture({ landmarks: ["x"] }), ["unknown-id at landmarks[0]"]],
    ["a stop of the tour", storyFixture({ tour: [{ event: "x" }] }), ["unknown-id at tour[0].event"]],
    [
      "a claim's event",
      storyFixture({ claims: [{ ...claim, event: "x" }] }),
      ["unknown-id at claims[0].event"],
    ],
    [
      "a statement's source",
      withStatement({ source: "x" }),
      [
        "unknown-id at claims[0].statements[0].source",
        "foreign-passage at claims[0].statements[0].passages[0]",
      ],
    ],
    [
      "a statement's passage",
      withStatement({ passages: ["x"] }),
      ["unknown-id at claims[0].statements[0].passages[0]"],
    ],
    [
      "a statement's passage from another source",
      withStatement({ passages: [nth(nth(claim.statements, 1).passages, 0)] }),
      ["foreign-passage at claims[0].statements[0].passages[0]"],
    ],
    [
      "a speaker's passage from another source",
      withStatement({ speaker: { label: "x", passage: nth(nth(claim.statements, 1).passages, 0) } }),
      ["foreign-passage at claims[0].statements[0].speaker.passage"],
    ],
    ["a passage's source", withPassage(0, { source: "x" }), ["unknown-id at passages[0].source"]],
  ])("refuses %s", (_, story, expected) => {
    expect(problems(story)).toEqual(expected);
  });

  test.each<[string, Story, string]>([
    ["events", storyFixture({ events: [...events, nth(events, 0)] }), "events[3].id"],
    ["sources and events", withEvent(2, { id: "article-1", date: exactDate("2024-05-01") }), "events[2].id"],
    ["lanes", storyFixture({ lanes: [...storyFixture().lanes, { id: "dam", label: "x" }] }), "lanes[2].id"],
    ["passages", storyFixture({ passages: [...passages, firstPassage] }), `passages[${passages.length}].id`],
    ["claims", storyFixture({ claims: [...claims, nth(claims, 0)] }), "claims[2].id"],
    ["landmarks", storyFixture({ landmarks: ["repairs", "repairs"] }), "landmarks[1]"],
    [
      "an event's passages",
      withEvent(0, { passages: [firstPassage.id, firstPassage.id] }),
      "events[0].passages[1]",
    ],
  ])("refuses an id that stands twice: %s", (_, story, path) => {
    expect(problems(story)).toEqual([`duplicate-id at ${path}`]);
  });

  test("refuses events that are parts of each other, follow each other, or date each other", () => {
    const passage = firstPassage.id;
    expect(
      errorsOf(
        storyFixture({
          events: withItem(withItem(events, 0, { partOf: "repairs" }), 1, { partOf: "dam-break" }),
        }),
      ),
    ).toEqual([{ kind: "circle", path: "events[0].id", link: "partOf", ids: ["dam-break", "repairs"] }]);
    expect(problems(withEvent(0, { follows: [{ event: "repairs", passage }] }))).toEqual([
      "circle at events[0].id",
    ]);
    expect(problems(withEvent(0, { partOf: "dam-break" }))).toEqual(["circle at events[0].id"]);
    expect(problems(withDate({ basis: [{ ...basisStep, from: "repairs" }] }))).toEqual([
      "circle at events[0].id",
    ]);
    expect(
      problems(
        withSource(0, { date: { ...exactDate("2024-04-22"), basis: [{ ...basisStep, from: "article-2" }] } }),
      ),
    ).toEqual(["circle at sources[0].id"]);
  });

  test("refuses a reported event with neither a passage nor a link, and only a reported one", () => {
    expect(problems(withEvent(0, { passages: [] }))).toEqual(["unattested at events[0].passages"]);
    expect(problems(withEvent(0, { passages: [], links: [] }))).toEqual(["unattested at events[0].passages"]);
    expect(
      problems(withEvent(0, { passages: [], links: [{ url: "https://a.example", label: "x" }] })),
    ).toEqual([]);
    expect(problems(withEvent(2, { passages: [] }))).toEqual([]);
  });
});

describe("slices", () => {
  test("a quotation that is not its slice is refused, with what stands there instead", () => {
    expect(errorsOf(withPassage(0, { exact: "2024-04-23" }))).toEqual([
      {
        kind: "slice",
        path: "passages[0]",
        id: firstPassage.id,
        source: "article-1",
        exact: "2024-04-23",
        found: "2024-04-22",
      },
    ]);
  });

  test.each<[string, Partial<Passage>, string]>([
    [
      "one unit further on",
      { start: firstPassage.start + 1, end: firstPassage.end + 1 },
      "slice at passages[0]",
    ],
    ["an end before the start", { start: 10, end: 3 }, "slice at passages[0]"],
    ["a place beyond the text", { start: 100_000, end: 100_010 }, "slice at passages[0]"],
    ["another prefix", { prefix: "x" }, "context at passages[0].prefix"],
    ["another suffix", { suffix: "x" }, "context at passages[0].suffix"],
  ])("refuses %s", (_, change, problem) => {
    const { source, start, end } = { ...firstPassage, ...change };
    const id = `${source}-${start}-${end}`;
    // What cites the passage by its old id is refused as well.
    expect(
      problems(withPassage(0, { ...change, id })).filter((each) => !each.startsWith("unknown-id")),
    ).toEqual([problem]);
  });

  test("refuses a passage whose id is not its place", () => {
    const last = passages.length;
    const other = { ...firstPassage, id: "article-1-0-9" };
    expect(problems(storyFixture({ passages: [...passages, other] }))).toEqual([
      `shape at passages[${last}].id`,
    ]);
  });

  test("a prefix longer than what stands before is not taken from elsewhere in the text", () => {
    const text = "abcabc";
    const passage = {
      ...firstPassage,
      source: "article-3",
      id: "article-3-1-2",
      start: 1,
      end: 2,
      exact: "b",
      prefix: "abc",
      suffix: "",
    };
    const extra = { ...nth(sources, 0), id: "article-3", text, parts: [], date: exactDate("2024-04-22") };
    const story = storyFixture({ sources: [...sources, extra], passages: [...passages, passage] });
    expect(problems(story)).toEqual([`context at passages[${passages.length}].prefix`]);
  });

  test("a part must lie within its text", () => {
    const end = (nth(sources, 0).text ?? "").length;
    const parts = (from: number, to: number): Source["parts"] => [
      { role: "paragraph", start: from, end: to },
    ];
    expect(problems(withSource(0, { parts: parts(0, end) }))).toEqual([]);
    expect(problems(withSource(0, { parts: parts(0, end + 1) }))).toEqual([
      "part-outside at sources[0].parts[0]",
    ]);
    expect(problems(withSource(0, { parts: parts(5, 4) }))).toEqual(["part-outside at sources[0].parts[0]"]);
    expect(problems(withSource(0, { parts: [...parts(0, 5), ...parts(5, 9)] }))).toEqual([]);
    expect(problems(withSource(0, { parts: [...parts(0, 6), ...parts(5, 9)] }))).toEqual([
      "shape at sources[0].parts[1].start",
    ]);
    expect(problems(withSource(0, { parts: [...parts(5, 9), ...parts(0, 5)] }))).toEqual([
      "shape at sources[0].parts[1].start",
    ]);
  });

  test("a source that may only be excerpted has passages but no text", () => {
    const { text, ...excerpted } = nth(sources, 0);
    expect(text).toBeDefined();
    const story = (source: Source) => storyFixture({ sources: [source, nth(sources, 1)] });
    expect(problems(story({ ...excerpted, rights: "excerpts" }))).toEqual([]);
    expect(problems(story(excerpted))).toEqual(["text-missing at sources[0].text"]);
    expect(problems(withSource(0, { rights: "excerpts" }))).toEqual(["text-not-allowed at sources[0].text"]);
  });

  test("words quoted in a label stand in one of the event's own sources", () => {
    expect(problems(withEvent(2, { label: "“More resignations” are near" }))).toEqual([]);
    expect(problems(withEvent(2, { label: "“Many resignations” are near" }))).toEqual([
      "label-words at events[2].label",
    ]);
    expect(problems(withEvent(2, { label: "“Alder dam” men go" }))).toEqual([
      "label-words at events[2].label",
    ]);
  });

  test("all wrong slices are reported, not only the first", () => {
    const wrong = passages.map((passage) => ({ ...passage, exact: `${passage.exact}?` }));
    expect(errorsOf(storyFixture({ passages: wrong }))).toHaveLength(passages.length);
  });
});

describe("dates", () => {
  const bounds = (earliest: string | null, latest: string | null) => ({ earliest, latest });

  test.each<[string, Partial<EventDate>, readonly string[]]>([
    [
      "a start later than itself",
      { start: bounds("2023-10-08", "2023-10-07"), end: bounds(null, null) },
      ["start.earliest>start.latest"],
    ],
    [
      "an end later than itself",
      { start: bounds(null, null), end: bounds("2023-10-09", "2023-10-08") },
      ["end.earliest>end.latest"],
    ],
    [
      "a start after the end",
      { start: bounds("2023-10-08", null), end: bounds(null, "2023-10-07") },
      ["start.earliest>end.latest"],
    ],
    ["going on before it began", { ongoingAt: "2023-10-06" }, ["start.earliest>ongoingAt"]],
    ["going on after it ended", { ongoingAt: "2023-10-08" }, ["ongoingAt>end.latest"]],
  ])("refuses %s", (_, change, expected) => {
    const found = errorsOf(withDate(change)).map((e) =>
      e.kind === "date-order" ? `${e.earlier}>${e.later}` : e.kind,
    );
    expect(found).toEqual(expected);
  });

  test("refuses a step and a window of the tour that are the wrong way round, and a source's date", () => {
    const basis = [
      { rule: "stated" as const, of: "whole" as const, gives: bounds("2023-10-08", "2023-10-07"), says: "x" },
    ];
    expect(problems(withDate({ basis }))).toEqual(["date-order at events[0].date.basis[0].gives"]);
    expect(
      problems(
        storyFixture({ tour: [{ event: "repairs", window: { start: "2024-02-01", end: "2024-01-01" } }] }),
      ),
    ).toEqual(["date-order at tour[0].window"]);
    expect(
      problems(withSource(0, { date: { ...exactDate("2024-04-22"), end: bounds(null, "2024-04-21") } })),
    ).toEqual(["date-order at sources[0].date"]);
  });

  test("refuses a date without a basis, and EDTF that cannot be any", () => {
    expect(problems(withDate({ basis: [] }))).toEqual(["shape at events[0].date.basis"]);
    expect(problems(withDate({ edtf: "7 October" }))).toEqual(["shape at events[0].date.edtf"]);
    for (const edtf of [
      "2023-10-07~",
      "[..2023-10-07?]",
      "/2023-10",
      "2023/..",
      "202X",
      "[2023,2024]",
      "/..",
    ]) {
      expect(problems(withDate({ edtf }))).toEqual([]);
    }
  });

  test("refuses a part that has no day in common with its whole, on either side", () => {
    const part = (from: string | null, to: string | null) => {
      const date = { ...exactDate("2024-01-01"), start: bounds(from, null), end: bounds(null, to) };
      return errorsOf(withEvent(2, { date, partOf: "dam-break" })).map((error) =>
        error.kind === "date-order" ? `${error.path}: ${error.earlier}>${error.later}` : error.kind,
      );
    };
    expect(part("2023-10-08", null)).toEqual(["events[2].partOf: start.earliest>dam-break: end.latest"]);
    expect(part(null, "2023-10-06")).toEqual(["events[2].partOf: dam-break: start.earliest>end.latest"]);
    expect(part("2023-10-07", "2023-12-31")).toEqual([]);
    expect(part("2022-10-07", null)).toEqual([]);
    expect(part(null, null)).toEqual([]);
  });

  test("accepts bounds that nobody states", () => {
    expect(problems(withDate({ start: bounds(null, null), end: bounds(null, null) }))).toEqual([]);
  });
});

describe("claims", () => {
  const claim = nth(claims, 0);
  const withVerdict = (
    verdict: typeof claim.verdict,
    change: Partial<(typeof claim.statements)[number]> = {},
  ) =>
    errorsOf(
      storyFixture({ claims: [{ ...claim, verdict, statements: withItem(claim.statements, 0, change) }] }),
    ).map((error) =>
      error.kind === "shape" ? `${error.path}: ${error.problem} ${error.expected}` : error.kind,
    );
  const people = (atLeast: number, atMost = atLeast) => ({ value: { atLeast, atMost, unit: "people" } });

  test.each<[string, readonly string[], readonly string[]]>([
    ["values that allow each other", withVerdict("same"), ["claims[0].verdict: choice compatible"]],
    [
      "values that exclude each other",
      withVerdict("compatible", people(3)),
      ["claims[0].verdict: choice differ"],
    ],
    [
      "two sources",
      withVerdict("single", { value: undefined }),
      ["claims[0].verdict: choice same,compatible,differ"],
    ],
    ["values that agree with it", withVerdict("differ", people(3)), []],
    ["values that cannot tell", withVerdict("same", { value: undefined }), []],
    ["a value of no number", withVerdict("differ", people(3, 2)), ["claims[0].statements[0].value: other "]],
  ])("checks a verdict against %s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("refuses one source that is said to agree with itself", () => {
    const alone = { ...nth(claims, 1), verdict: "same" as const };
    expect(problems(storyFixture({ claims: [alone] }))).toEqual(["shape at claims[0].verdict"]);
  });
});

test("refuses labels that are blank", () => {
  expect(problems(withEvent(0, { label: " \n" }))).toEqual(["shape at events[0].label"]);
  expect(problems(withEvent(0, { label: "" }))).toEqual(["shape at events[0].label"]);
});

describe("hostile input", () => {
  test("an own __proto__ key neither pollutes nor gets through", () => {
    const json = JSON.stringify(storyFixture()).replaceAll(
      '"label":',
      '"__proto__":{"polluted":true},"label":',
    );
    const result = parseStory(JSON.parse(`{"__proto__":{"polluted":true},${json.slice(1)}`));
    expect(result).toEqual({ ok: true, value: storyFixture() });
    expect({}).not.toHaveProperty("polluted");
    expect(result.ok && Object.hasOwn(nth(result.value.events, 0), "__proto__")).toBe(false);
    expect(result.ok && nth(result.value.events, 0)).not.toHaveProperty("polluted");
  });

  test("a format that stands only on the prototype is no format", () => {
    expect(problems(Object.create(storyFixture()))).toEqual(["format at format"]);
  });

  test("input of any depth is read or refused", () => {
    let deep: unknown = [];
    for (let i = 0; i < 200_000; i++) deep = [deep];
    expect(problems({ ...storyFixture(), extra: deep })).toEqual([]);
    expect(problems({ ...storyFixture(), events: deep })).toEqual(["shape at events[0]"]);
  });

  test("more problems than can be listed are still one refusal", () => {
    const broken = { ...storyFixture(), events: Array.from({ length: 100_000 }, () => ({})) };
    expect(problems(broken)[0]).toMatch(/^shape at/);
  });

  test("a circle of thousands of parts is found", () => {
    const many = Array.from({ length: 5_000 }, (_, i) => ({
      ...nth(events, 0),
      id: `e-${i}`,
      date: exactDate("2023-10-07"),
      partOf: `e-${(i + 1) % 5_000}`,
    }));
    expect(problems(storyFixture({ events: [...events, ...many] }))).toEqual(["circle at events[3].id"]);
  });
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Step = { readonly at: number; readonly change: Change };
type Change = "delete" | "duplicate" | "nudge" | "trim" | { readonly put: Json };

/** All places in the tree, the innermost after what holds them. */
function toPlaces(json: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof json !== "object" || json === null) return [path];
  return [
    path,
    ...Object.entries(json).flatMap(([key, value]) =>
      toPlaces(value, [...path, Array.isArray(json) ? Number(key) : key]),
    ),
  ];
}

function mutate(json: Json, [key, ...rest]: readonly (string | number)[], change: Change): Json {
  if (key === undefined) return toChanged(json, change);
  if (typeof json !== "object" || json === null) return json;
  const last = rest.length === 0;
  if (Array.isArray(json)) {
    return json.flatMap((item, i) => {
      if (i !== key) return [item];
      if (last && change === "delete") return [];
      return last && change === "duplicate" ? [item, item] : [mutate(item, rest, change)];
    });
  }
  return Object.fromEntries(
    Object.entries(json).flatMap(([name, value]) => {
      if (name !== key) return [[name, value]];
      return last && change === "delete" ? [] : [[name, mutate(value, rest, change)]];
    }),
  );
}

function toChanged(json: Json, change: Change): Json {
  if (typeof change === "object") return change.put;
  if (change === "nudge" && typeof json === "number") return json + 1;
  if (change === "trim" && typeof json === "string") return json.slice(0, -1);
  return json;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(),
  change: fc.oneof(
    fc.constantFrom<Change>("delete", "duplicate", "nudge", "trim"),
    fc
      .oneof(
        fc.constantFrom<Json>(null, "article-1", "article-2", "dam-break", "2024-04-22", 0, 1, "", [], {}),
        fc.jsonValue({ maxDepth: 2 }),
      )
      .map((value): Change => ({ put: JSON.parse(JSON.stringify(value)) })),
  ),
});

test("no mutation of a story makes it throw, and whatever it accepts keeps the slice rule", () => {
  const valid: Json = JSON.parse(JSON.stringify(storyFixture()));
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 3 }), (steps) => {
      const mutated = steps.reduce<Json>((json, { at, change }) => {
        const places = toPlaces(json);
        return mutate(json, places[at % places.length] ?? [], change);
      }, valid);
      const result = parseStory(mutated);
      if (!result.ok) {
        expect(result.error.length).toBeGreaterThan(0);
        return;
      }
      accepted++;
      const texts = new Map(result.value.sources.map(({ id, text }) => [id, text]));
      for (const { source, start, end, exact, prefix, suffix } of result.value.passages) {
        expect(texts.has(source)).toBe(true);
        const text = texts.get(source) ?? "";
        expect(text.slice(start, end)).toBe(exact);
        expect(text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(text.slice(end).startsWith(suffix)).toBe(true);
      }
      const ids = new Set(result.value.passages.map(({ id }) => id));
      expect(result.value.events.flatMap((event) => event.passages).filter((id) => !ids.has(id))).toEqual([]);
    }),
    { numRuns: 1500 },
  );
  expect(accepted).toBeGreaterThan(50);
});

test("any JSON at all is refused without throwing", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.boolean(), (value, named) => {
      const input =
        named && typeof value === "object" && value !== null
          ? { ...value, format: "dateline-story/1" }
          : value;
      expect(parseStory(input).ok).toBe(false);
    }),
  );
});
