import { describe, expect, it } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import type { Story } from "../model/storySchema.ts";
import { toJsonLd } from "./toJsonLd.ts";

type Node = { readonly [key: string]: unknown };

const graphOf = (story: Story): readonly Node[] => JSON.parse(toJsonLd(story))["@graph"];
const itemsOf = (story: Story): readonly Node[] => {
  const [list] = JSON.parse(toJsonLd(story))["@graph"];
  return list.itemListElement.map(({ item }: { item: Node }) => item);
};
const itemOf = (id: string, story = storyFixture()): Node | undefined =>
  itemsOf(story).find((item) => item["@id"] === `#event-${id}`);

describe("toJsonLd", () => {
  it("lists every event in order of time", () => {
    expect(itemsOf(storyFixture()).map((item) => item["@id"])).toEqual([
      "#event-dam-break",
      "#event-repairs",
      "#event-more-resignations",
    ]);
  });

  it("gives a day only where it is exactly known", () => {
    expect(itemOf("dam-break")).toMatchObject({ startDate: "2023-10-07", endDate: "2023-10-07" });
    expect(itemOf("repairs")).not.toHaveProperty("startDate");
    expect(itemOf("repairs")).not.toHaveProperty("endDate");
  });

  it("gives no day that is qualified, neither an event's nor an article's", () => {
    const story = storyFixture();
    const events = story.events.map((event) => ({
      ...event,
      date: { ...event.date, qualifier: "approximate" as const },
    }));
    expect(itemOf("dam-break", { ...story, events })).not.toHaveProperty("startDate");
    const [, one, two] = graphOf(story);
    expect(one).toMatchObject({ "@type": "Article", name: "Article 1", datePublished: "2024-04-22" });
    expect(two).not.toHaveProperty("datePublished");
  });

  it("does not assert that what is expected happened or is planned", () => {
    const item = itemOf("more-resignations");
    expect(item).toMatchObject({ "@type": "Claim", name: "More resignations" });
    expect(item).not.toHaveProperty("startDate");
    expect(item).not.toHaveProperty("eventStatus");
  });

  it("quotes each passage of an event exactly, as part of its article", () => {
    const story = storyFixture();
    const quotations = story.passages
      .filter(({ id }) => story.events[0]?.passages.includes(id))
      .map(({ exact, source }) => ({
        "@type": "Quotation",
        text: exact,
        isPartOf: { "@id": `#source-${source}` },
      }));
    expect(quotations.length).toBeGreaterThan(1);
    expect(itemOf("dam-break")?.subjectOf).toEqual(quotations);
    expect(graphOf(story).map((node) => node["@id"])).toEqual(
      expect.arrayContaining(["#source-article-1", "#source-article-2"]),
    );
  });

  it("cannot end its script element, and still says the same", () => {
    const title = "</script><!-- & \u2028\u2029 <script>";
    const json = toJsonLd(storyFixture({ title }));
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)["@graph"][0].name).toBe(title);
  });
});
