import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { exactDate, storyFixture } from "../model/storyFixture.ts";
import type { EventDate, Story } from "../model/storySchema.ts";
import { ReportedLine } from "./ReportedLine.tsx";
import { toStoryLookup } from "./toStoryLookup.ts";

const between = (earliest: string | null, latest: string | null): EventDate => ({
  start: { earliest, latest },
  end: { earliest, latest },
  basis: [],
});

/** What the line says of `eventId` where its words stand in as many sources as there are dates. */
function toLine(dates: readonly EventDate[], date?: EventDate, eventId = "dam-break"): string {
  const story = storyFixture();
  const [source] = story.sources;
  const [passage] = story.passages;
  if (!source || !passage) throw new Error("the fixture has sources and passages");
  const many: Story = {
    ...story,
    sources: dates.map((own, i) => ({ ...source, id: `s-${i}`, label: `S${i + 1}`, date: own })),
    passages: dates.map((_, i) => ({ ...passage, id: `p-${i}`, source: `s-${i}` })),
    events: story.events.map((event) => ({
      ...event,
      date: date ?? event.date,
      passages: dates.map((_, i) => `p-${i}`),
    })),
  };
  const lookup = toStoryLookup(many);
  const event = lookup.event(eventId);
  if (!event) throw new Error("the fixture has the event");
  return renderToStaticMarkup(<ReportedLine event={event} lookup={lookup} />).replace(/<[^>]*>/g, "");
}

describe("when it was reported", () => {
  it("names articles of one day together", () => {
    expect(toLine([exactDate("2023-10-08"), exactDate("2023-10-08"), exactDate("2023-10-07")])).toBe(
      "Reported on 8 Oct 2023 by S1 and S2 (1 day later); on 7 Oct 2023 by S3 (the same day).",
    );
  });

  it("is no more precise than the date of the article, and never before what it reports", () => {
    expect(toLine([between("2023-10-01", "2023-10-31")])).toBe(
      "Reported in Oct 2023 by S1 (at most 24 days later).",
    );
  });

  it("leaves out days that the dates don't limit", () => {
    expect(toLine([exactDate("2023-10-08")], between(null, "2023-10-08"))).toBe(
      "Reported on 8 Oct 2023 by S1.",
    );
  });

  it("says that an article has no date at all", () => {
    expect(toLine([between(null, null)])).toBe("Reported by S1, which is undated.");
  });

  it("sums up many without claiming an order among them", () => {
    const dates = [
      exactDate("2023-10-08"),
      between("2023-10-01", "2023-10-31"),
      { ...exactDate("2023-10-12"), qualifier: "inferred" as const },
      exactDate("2023-10-10"),
      between(null, null),
    ];
    expect(toLine(dates)).toBe(
      "Reported in Oct 2023 by 4 articles (at most 24 days later); one of them is undated and placed by inference; by S5, which is undated.",
    );
  });

  it("counts no days to what has not happened", () => {
    expect(toLine([exactDate("2024-04-22")], undefined, "more-resignations")).toBe(
      "Expectation reported on 22 Apr 2024 by S1.",
    );
  });

  it("keeps those apart to whom it still lay ahead", () => {
    expect(toLine([exactDate("2023-10-01"), exactDate("2023-10-08")])).toBe(
      "Reported on 8 Oct 2023 by S2 (1 day later). Spoken of ahead on 1 Oct 2023 by S1.",
    );
  });

  it("says nothing where no article is quoted", () => {
    expect(toLine([])).toBe("");
  });
});
