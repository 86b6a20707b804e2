import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareStatements, isImpossible } from "./compareStatements.ts";
import type { StatementValue } from "./storySchema.ts";

fc.configureGlobal({ seed: 20240422 });

const people = (value: Omit<StatementValue, "unit">): StatementValue => ({ ...value, unit: "people" });
const exactly = (n: number) => people({ atLeast: n, atMost: n });
const roughly = (n: number) => people({ atLeast: n, atMost: n, approximate: true });
const over = (n: number) => people({ atLeast: n, exclusive: true });
const under = (n: number) => people({ atMost: n, exclusive: true });

const compare = (...values: readonly (StatementValue | undefined)[]) =>
  compareStatements(values.map((value, i) => ({ source: `article-${i + 1}`, ...(value && { value }) })));

describe("one source", () => {
  test("is single, with or without a value", () => {
    expect(compare(exactly(5))).toEqual({ verdict: "single", figuresDiffer: false });
    expect(compare(undefined)).toEqual({ verdict: "single", figuresDiffer: false });
  });

  test("is single when it makes two statements, even with different figures", () => {
    const statements = [
      { source: "article-1", value: exactly(5) },
      { source: "article-1", value: exactly(6) },
    ];
    expect(compareStatements(statements)).toEqual({ verdict: "single", figuresDiffer: true });
  });
});

describe("what the values cannot tell", () => {
  test.each([
    ["no statement", []],
    ["a statement without a value", [exactly(5), undefined]],
    ["different units", [exactly(5), { ...exactly(5), unit: "days" }]],
    ["a value that names no number", [exactly(5), people({})]],
    ["a value that no number satisfies", [exactly(5), people({ atLeast: 7, atMost: 3 })]],
  ])("%s is for the author to judge", (_, values) => {
    expect(compare(...values)).toBeNull();
  });
});

describe("values that exclude each other", () => {
  test.each([
    ["a statement without a value", [exactly(5), exactly(6), undefined]],
    ["another unit", [exactly(5), exactly(6), { ...exactly(5), unit: "days" }]],
  ])("differ, even beside %s", (_, values) => {
    expect(compare(...values)).toEqual({ verdict: "differ", figuresDiffer: true });
  });
});

describe("isImpossible", () => {
  test.each([
    ["bounds the wrong way round", people({ atLeast: 7, atMost: 3 }), true],
    [
      "bounds the wrong way round, though approximate",
      people({ atLeast: 7, atMost: 3, approximate: true }),
      true,
    ],
    ["strictly between a number and itself", people({ atLeast: 3, atMost: 3, exclusive: true }), true],
    ["one number", exactly(3), false],
    ["over a number", over(3), false],
    ["no number", people({}), false],
  ])("%s: %s", (_, value, expected) => {
    expect(isImpossible(value)).toBe(expected);
  });
});

describe("two sources with values", () => {
  test.each([
    ["the same figure", exactly(1200), exactly(1200), "same", false],
    ["the same approximate figure", roughly(250), roughly(250), "same", false],
    ["1,200 against over 1,100", exactly(1200), over(1100), "compatible", true],
    ["1,100 against over 1,100", exactly(1100), over(1100), "differ", true],
    ["over 1,100 against at least 1,100", over(1100), people({ atLeast: 1100 }), "compatible", false],
    ["roughly 250 against 250", roughly(250), exactly(250), "compatible", false],
    ["roughly 250 against 251", roughly(250), exactly(251), "compatible", true],
    ["roughly 250 against 1,200", roughly(250), exactly(1200), "differ", true],
    ["roughly 2.5 against 2.6", roughly(2.5), exactly(2.6), "compatible", true],
    ["over 10 against under 5", over(10), under(5), "differ", true],
    ["over 10 against under 10", over(10), under(10), "differ", true],
    [
      "10 to 20 against 15 to 30",
      people({ atLeast: 10, atMost: 20 }),
      people({ atLeast: 15, atMost: 30 }),
      "compatible",
      true,
    ],
    [
      "10 to 20 against 21 to 30",
      people({ atLeast: 10, atMost: 20 }),
      people({ atLeast: 21, atMost: 30 }),
      "differ",
      true,
    ],
  ])("%s", (_, a, b, verdict, figuresDiffer) => {
    expect(compare(a, b)).toEqual({ verdict, figuresDiffer });
  });

  test("one contradiction among three is enough to differ", () => {
    expect(compare(over(10), exactly(12), exactly(9))?.verdict).toBe("differ");
  });
});

const anyValue: fc.Arbitrary<StatementValue> = fc.record(
  {
    atLeast: fc.integer({ min: 0, max: 40 }),
    atMost: fc.integer({ min: 0, max: 40 }),
    exclusive: fc.boolean(),
    approximate: fc.boolean(),
    unit: fc.constantFrom("people", "days"),
  },
  { requiredKeys: ["unit"] },
);
const anyStatements = fc.array(
  fc.record({
    source: fc.constantFrom("a", "b", "c"),
    value: fc.option(anyValue, { nil: undefined, freq: 8 }),
  }),
  { maxLength: 4 },
);

test("the order of the statements makes no difference", () => {
  fc.assert(
    fc.property(anyStatements, (statements) => {
      expect(compareStatements(statements.toReversed())).toEqual(compareStatements(statements));
    }),
  );
});

test("a statement repeated by another source is the same, or for the author to judge; it never differs", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const comparison = compare(value, value);
      expect(comparison === null || comparison.verdict === "same").toBe(true);
      expect(comparison?.figuresDiffer ?? false).toBe(false);
    }),
  );
});

test("whole figures differ exactly when no number satisfies both", () => {
  const bounds = fc.record({ low: fc.integer({ min: 0, max: 12 }), span: fc.integer({ min: 0, max: 12 }) });
  fc.assert(
    fc.property(bounds, bounds, (a, b) => {
      const shared = Array.from({ length: 30 }, (_, n) => n).some(
        (n) => n >= a.low && n <= a.low + a.span && n >= b.low && n <= b.low + b.span,
      );
      const verdict = compare(
        people({ atLeast: a.low, atMost: a.low + a.span }),
        people({ atLeast: b.low, atMost: b.low + b.span }),
      )?.verdict;
      expect(verdict === "differ").toBe(!shared);
    }),
  );
});
