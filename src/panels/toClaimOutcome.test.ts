import { describe, expect, it } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import type { Claim, StatementValue } from "../model/storySchema.ts";
import { toClaimColumns } from "./toClaimColumns.ts";
import { isDifference, toClaimOutcome } from "./toClaimOutcome.ts";
import { toEventClaims } from "./toEventClaims.ts";
import { toStoryLookup } from "./toStoryLookup.ts";

const lookup = toStoryLookup(storyFixture());

function claim(verdict: Claim["verdict"], ...values: readonly (StatementValue | undefined)[]): Claim {
  const statements = values.map((value, index) => ({
    source: `article-${index + 1}`,
    passages: ["p"],
    ...(value && { value }),
  }));
  return { id: "c", event: "dam-break", question: "?", statements, verdict, why: "." };
}

describe("toClaimOutcome", () => {
  it("says that figures differ where compatible accounts give two figures", () => {
    const outcome = toClaimOutcome(
      claim(
        "compatible",
        { atLeast: 1200, atMost: 1200, unit: "people" },
        { atLeast: 1100, exclusive: true, unit: "people" },
      ),
      lookup,
    );
    expect(outcome.kind).toBe("figures-differ");
    expect(isDifference(outcome)).toBe(true);
  });

  it("leaves compatible accounts alone where the figure is one, or where there is none", () => {
    const about = { atLeast: 250, atMost: 250, approximate: true, unit: "people" };
    const same = toClaimOutcome(claim("compatible", about, { ...about, approximate: false }), lookup);
    const wordsOnly = toClaimOutcome(claim("compatible", undefined, undefined), lookup);
    expect([same.kind, wordsOnly.kind]).toEqual(["compatible", "compatible"]);
    expect(isDifference(wordsOnly)).toBe(false);
  });

  it("names the one source that speaks, which is no difference", () => {
    const outcome = toClaimOutcome(claim("single", undefined), lookup);
    expect(outcome).toMatchObject({ kind: "single", source: { source: { id: "article-1" } } });
    expect(isDifference(outcome)).toBe(false);
  });
});

describe("toClaimColumns", () => {
  it("keeps a place for a source that is silent", () => {
    const columns = toClaimColumns(claim("single", undefined), lookup);
    expect(columns.map(({ statements }) => statements.length)).toEqual([1, 0]);
  });
});

describe("toEventClaims", () => {
  it("gathers the claims of parts and of their parts after the event's own", () => {
    const wholes: Readonly<Record<string, string>> = { part: "whole", "part-of-part": "part" };
    const chain = ["whole", "part", "part-of-part", "stranger"].flatMap((id) =>
      storyFixture()
        .events.slice(0, 1)
        .map((event) => ({ ...event, id, ...(wholes[id] !== undefined && { partOf: wholes[id] }) })),
    );
    const claims = ["part-of-part", "stranger", "whole"].map((event) => ({
      ...claim("single", undefined),
      id: event,
      event,
    }));
    expect(toEventClaims({ events: chain, claims }, "whole").map(({ id }) => id)).toEqual([
      "whole",
      "part-of-part",
    ]);
  });
});
