import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseStory } from "../model/parseStory.ts";
import { storyFixture } from "../model/storyFixture.ts";
import { countClaims, selectClaimsOn, selectDifferences, toClaimGroups } from "./toClaimGroups.ts";
import { toStoryLookup } from "./toStoryLookup.ts";

const fixture = toClaimGroups(toStoryLookup(storyFixture()));
const toIds = (groups: typeof fixture) =>
  groups.map(({ event, rows }) => [event.id, rows.map(({ claim }) => claim.id)]);

describe("toClaimGroups", () => {
  it("puts every claim under its event, in the outline's order, and leaves out events without one", () => {
    const story = storyFixture();
    const reversed = { ...story, claims: story.claims.toReversed() };
    const expected = [
      ["dam-break", ["killed"]],
      ["repairs", ["repairs-length"]],
    ];
    expect(toIds(toClaimGroups(toStoryLookup(reversed)))).toEqual(expected);
  });

  it("keeps only what differs, figures included", () => {
    expect(toIds(selectDifferences(fixture))).toEqual([["dam-break", ["killed"]]]);
  });

  it("finds the claims that rest on a passage, and none for other words", () => {
    const story = storyFixture();
    const [passage = ""] = story.claims[1]?.statements[0]?.passages ?? [];
    expect(selectClaimsOn(story, [passage]).map(({ id }) => id)).toEqual(["repairs-length"]);
    expect(selectClaimsOn(story, ["article-1-0-10"])).toEqual([]);
  });

  it("loses no claim of the first story, and counts each once", () => {
    const path = join(import.meta.dirname, "../../public/stories/resignation/story.json");
    const parsed = parseStory(JSON.parse(readFileSync(path, "utf8")));
    if (!parsed.ok) throw new Error("the published story is refused");
    const groups = toClaimGroups(toStoryLookup(parsed.value));
    const { all, ...kinds } = countClaims(groups);
    expect(all).toBe(parsed.value.claims.length);
    expect(Object.values(kinds).reduce((sum, n) => sum + n)).toBe(all);
    expect(toIds(selectDifferences(groups)).flatMap(([, claims]) => claims)).toEqual([
      "killed",
      "direct-responsibility",
    ]);
  });
});
