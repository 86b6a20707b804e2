import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { passageFixture, storyFixture } from "../model/storyFixture.ts";
import { ClaimList } from "./ClaimList.tsx";
import { PassageList } from "./PassageList.tsx";
import { toStoryLookup } from "./toStoryLookup.ts";

const nothing = () => {};
const lookup = toStoryLookup(storyFixture());
const hrefs = { passage: (id: string) => `?passage=${id}`, claim: (id: string) => `?claim=${id}` };
const idOf = (sourceId: string, words: string): string => {
  const placed = lookup.source(sourceId);
  return placed ? passageFixture(placed.source, words).id : "";
};
/** Every link's address, and its words as they are read aloud. */
const toLinks = (html: string) =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(([, href, inner = ""]) => [
    href,
    inner.replace(/<span aria-hidden.*?<\/span>/g, "").replace(/<[^>]*>/g, ""),
  ]);

describe("the ways from an event into the articles", () => {
  it("leads from each excerpt's words, and from a link that names them, to their passage", () => {
    const broke = idOf("article-1", "The Alder dam broke on Oct. 7");
    const day = idOf("article-1", "Oct. 7");
    const html = renderToStaticMarkup(
      <PassageList passages={[broke, day]} lookup={lookup} hrefs={hrefs} onPassage={nothing} />,
    );
    expect(toLinks(html)).toEqual([
      [`?passage=${broke}`, "The Alder dam broke on "],
      [`?passage=${day}`, "Oct. 7"],
      [`?passage=${broke}`, "In the article: The Alder dam broke on Oct. 7 "],
    ]);
  });

  it("leads from each quotation of a claim to its passage, and from the claim to the comparison", () => {
    const html = renderToStaticMarkup(
      <ClaimList
        eventId="dam-break"
        lookup={lookup}
        hrefOf={(id) => `?event=${id}`}
        hrefs={hrefs}
        onPassage={nothing}
        onClaim={nothing}
      />,
    );
    expect(toLinks(html)).toEqual([
      [`?passage=${idOf("article-1", "killing 1,200 people")}`, "“killing 1,200 people”"],
      [`?passage=${idOf("article-2", "Over 1,100 people died")}`, "“Over 1,100 people died”"],
      ["?claim=killed", "Compare: How many people were killed? "],
    ]);
  });
});
