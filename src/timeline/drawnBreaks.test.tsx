import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { approximateTextWidth as measure } from "../layout/approximateTextWidth.ts";
import { createEventIndex } from "../layout/eventIndex.ts";
import { fitWindow } from "../layout/fitWindow.ts";
import { toKnowledgeEndMs } from "../layout/knowledgeEnd.ts";
import { createTimeAxis, findAxisBreaks, toAxisEvents, toAxisWindow } from "../layout/timeAxis.ts";
import { createTimeScale, type TimeWindow } from "../layout/timeScale.ts";
import { toLayoutEvents } from "../layout/toLayoutEvents.ts";
import { MS_PER_DAY } from "../model/day.ts";
import { parseStory } from "../model/parseStory.ts";
import { formatDate } from "../words/formatDate.ts";
import { toDrawnAxis } from "./drawnAxis.ts";
import { toDrawnBreaks } from "./drawnBreaks.ts";
import { toOverviewTicks } from "./overviewTicks.ts";
import { placeAxis } from "./placeAxis.ts";
import { placePlot } from "./placePlot.ts";
import { StillTimeline } from "./StillTimeline.tsx";
import { toStillPicture } from "./toStillPicture.ts";

const file = join(import.meta.dirname, "../../public/stories/resignation/story.json");
const parsed = parseStory(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.ok) throw new Error("the first story is invalid");
const story = parsed.value;
const worldEvents = toLayoutEvents(story, {
  formatDate: (event) => formatDate(event.date, event, "short"),
  visibleSources: new Set(story.sources.map(({ id }) => id)),
  unfolded: new Set(),
});
const worldEndMs = toKnowledgeEndMs(story);
const axis = createTimeAxis(
  findAxisBreaks(
    story.events.map(({ date }) => date),
    worldEndMs,
  ),
);
const events = toAxisEvents(axis, worldEvents);
const knowledgeEndMs = axis.toAxis(worldEndMs);
const full = fitWindow(events, knowledgeEndMs);
const still = {
  ...{ events, axis, knowledgeEndMs, lanes: story.lanes, window: full },
  sourceIndex: new Map(story.sources.map(({ id }, index) => [id, index])),
  sourceLabels: new Map(story.sources.map(({ id, label }) => [id, label])),
  hrefOf: (id: string) => `#event-${id}`,
};
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const windowOf = (from: string, to: string) => toAxisWindow(axis, { startMs: at(from), endMs: at(to) });
const drawn = (widthPx: number, window: TimeWindow = full, articles = 2) => {
  const scale = createTimeScale(window, widthPx);
  const breaks = toDrawnBreaks(scale, axis, articles, measure);
  const lineX = scale.toX(knowledgeEndMs);
  return { scale, breaks, dates: toDrawnAxis(scale, lineX, measure, axis, breaks) };
};
const wordsOf = (widthPx: number, window?: TimeWindow, articles?: number) =>
  drawn(widthPx, window, articles).breaks[0]?.words?.lines.join(" ");

describe("the words of a break", () => {
  it("count its days and say what they lack, at every width", () => {
    for (const widthPx of [354, 386, 536, 830, 1400]) {
      expect(wordsOf(widthPx)).toMatch(/no exact date in these articles for 176 days$/);
      expect(drawn(widthPx).breaks[0]?.words?.lines.length).toBeLessThanOrEqual(3);
    }
  });

  it("leave the days beside it their month and year, and air to its torn edges", () => {
    const { breaks, dates } = drawn(290);
    expect(breaks[0]?.words?.lines).toEqual(["176 days"]);
    expect(dates.major.map(({ text }) => text)).toEqual(["October 2023", "Apr 2024"]);
    const [gap] = drawn(730).breaks;
    if (!gap?.words) throw new Error("no words");
    expect(gap.words.lines).toHaveLength(3);
    const paddingPx = 5;
    expect(gap.words.x0 + paddingPx).toBeGreaterThanOrEqual(gap.x0 + 2);
    expect(gap.words.x0 + gap.words.widthPx - paddingPx).toBeLessThanOrEqual(gap.x1 - 2);
  });

  it("are the number of days where the break is too narrow for them, which stays to be seen", () => {
    const scale = createTimeScale(windowOf("2014-01-01", "2034-01-01"), 730);
    const [gap] = toDrawnBreaks(scale, axis, 2, measure);
    if (!gap) throw new Error("no break");
    const truePx = scale.toX(axis.toAxis(gap.endMs)) - scale.toX(axis.toAxis(gap.startMs));
    expect(truePx).toBeLessThan(2);
    expect(gap.x1 - gap.x0).toBeGreaterThanOrEqual(8);
    expect((gap.x0 + gap.x1) / 2).toBeCloseTo(scale.toX(axis.toAxis((gap.startMs + gap.endMs) / 2)));
    expect(gap.words?.lines).toEqual(["176 days"]);
  });

  it("are the number of days at the plot's side too, where only a torn edge is seen", () => {
    for (const window of [windowOf("2024-04-15", "2024-04-25"), windowOf("2023-10-05", "2023-10-27")]) {
      const { breaks, scale } = drawn(730, window);
      const [gap] = breaks;
      if (!gap?.words) throw new Error("no words");
      expect(Math.min(gap.x1, 730) - Math.max(gap.x0, 0)).toBeLessThan(30);
      expect(gap.words.lines).toEqual(["176 days"]);
      expect(gap.words.x0).toBeGreaterThanOrEqual(0);
      expect(gap.words.x0 + gap.words.widthPx).toBeLessThanOrEqual(scale.widthPx);
    }
  });

  it("group the figures of a long stretch", () => {
    const gap = { startMs: at("1973-10-27"), endMs: at("2023-09-16"), drawnMs: 60 * MS_PER_DAY };
    const long = createTimeAxis([gap]);
    const window = toAxisWindow(long, { startMs: at("1973-08-01"), endMs: at("2023-12-01") });
    const [shown] = toDrawnBreaks(createTimeScale(window, 900), long, 2, measure);
    expect(shown?.words?.lines.join(" ")).toContain("for 18,221 days");
    expect(shown?.sentence).toContain("for 18,221 days");
  });

  it("say so of one article too", () => {
    expect(wordsOf(830, full, 1)).toBe("no exact date in this article for 176 days");
  });

  it("name the days that are left out where there is room, also when nothing else is in view", () => {
    expect(wordsOf(830, windowOf("2023-12-01", "2024-03-01"))).toBe(
      "25 Oct 2023 to 17 Apr 2024 no exact date in these articles for 176 days",
    );
    expect(drawn(830, windowOf("2023-12-01", "2024-03-01")).dates).toEqual({
      lines: [],
      major: [],
      minor: [],
    });
  });

  it("stand in the plot, in the middle of what is seen of the break", () => {
    for (const window of [full, windowOf("2023-10-20", "2024-01-10"), windowOf("2024-02-10", "2024-04-25")]) {
      const { breaks, scale } = drawn(600, window);
      const [gap] = breaks;
      if (!gap?.words) throw new Error("no words");
      expect(gap.words.x0).toBeGreaterThanOrEqual(0);
      expect(gap.words.x0 + gap.words.widthPx).toBeLessThanOrEqual(600);
      const seen = (Math.max(gap.x0, 0) + Math.min(gap.x1, scale.widthPx)) / 2;
      const middle = gap.words.x0 + gap.words.widthPx / 2;
      expect(Math.abs(middle - seen)).toBeLessThanOrEqual(gap.words.widthPx / 2);
    }
  });

  it("are the days alone where the breaks stand too close for more, and never meet", () => {
    const days = Array.from({ length: 5 }, (_, i) => at("2019-01-01") + i * 400 * MS_PER_DAY);
    const gaps = days.slice(1).map((endMs, i) => ({
      startMs: (days[i] ?? 0) + 20 * MS_PER_DAY,
      endMs: endMs - 20 * MS_PER_DAY,
      drawnMs: 20 * MS_PER_DAY,
    }));
    const several = createTimeAxis(gaps);
    const window = toAxisWindow(several, { startMs: days[0] ?? 0, endMs: days[4] ?? 0 });
    const at600 = toDrawnBreaks(createTimeScale(window, 600), several, 2, measure);
    expect(at600.map(({ words }) => words?.lines)).toEqual(Array(4).fill(["360 days"]));
    expect(at600[0]?.sentence).toBe(
      "21 Jan 2019 to 15 Jan 2020: no exact date in these articles for 360 days",
    );
    const at250 = toDrawnBreaks(createTimeScale(window, 250), several, 2, measure);
    expect(at250.map(({ words }) => words?.lines)).toEqual(Array(4).fill(["360", "days"]));
    const at450 = toDrawnBreaks(createTimeScale(window, 450), several, 2, measure);
    expect(at450.map(({ words }) => words?.lines)).toEqual(Array(4).fill(["360", "days"]));
    const at1400 = toDrawnBreaks(createTimeScale(window, 1400), several, 2, measure);
    expect(at1400[0]?.words?.lines.join(" ")).toBe("no exact date in these articles for 360 days");
    for (const breaks of [
      at600,
      at250,
      at450,
      at1400,
      toDrawnBreaks(createTimeScale(window, 90), several, 2, measure),
    ]) {
      const boxes = breaks.flatMap(({ words }) => words ?? []);
      for (const [i, box] of boxes.slice(1).entries()) {
        const before = boxes[i];
        expect(box.x0).toBeGreaterThan((before?.x0 ?? 0) + (before?.widthPx ?? 0));
      }
    }
  });
});

describe("the dates of an axis with a break", () => {
  it("are those of the days at both of its ends", () => {
    const { dates, scale } = drawn(830);
    expect(dates.major.map(({ text }) => text)).toEqual(["October 2023", "April 2024"]);
    const texts = dates.minor.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["7", "9", "21", "23"]));
    const seventh = dates.minor.find(({ text }) => text === "7");
    expect(seventh?.x).toBeCloseTo(scale.toX(at("2023-10-07")));
    const last = dates.minor.find(({ text, x }) => text === "21" && x > 500);
    expect(last?.x).toBeCloseTo(scale.toX(axis.toAxis(at("2024-04-21"))));
  });

  it("stand beside the break, not in it nor under its words", () => {
    for (const widthPx of [290, 386, 536, 830, 1400]) {
      for (const window of [
        full,
        windowOf("2023-10-01", "2024-06-10"),
        windowOf("2023-10-21", "2024-04-22"),
      ]) {
        const { breaks, dates } = drawn(widthPx, window);
        const [gap] = breaks;
        if (!gap) throw new Error("no break");
        const words = gap.words ?? { x0: gap.x0, widthPx: gap.x1 - gap.x0 };
        for (const { x } of dates.lines) expect(x <= gap.x0 || x >= gap.x1).toBe(true);
        for (const [texts, style] of [
          [dates.major, "label"],
          [dates.minor, "date"],
        ] as const) {
          for (const { x, text } of texts) {
            const endX = x + 5 + measure(text, style);
            expect(
              endX <= Math.min(gap.x0, words.x0) + 0.01 ||
                x >= Math.max(gap.x1, words.x0 + words.widthPx) - 5,
            ).toBe(true);
            expect(endX).toBeLessThanOrEqual(widthPx);
          }
        }
      }
    }
  });

  it("name the month at both ends on a phone, shorter where there is less room", () => {
    const { dates } = drawn(354);
    expect(dates.major.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Oct/),
      expect.stringMatching(/^Apr/),
    ]);
    expect(dates.minor.length).toBeGreaterThan(2);
  });
});

describe("the dates of an axis with several breaks", () => {
  const gapOf = (from: string, to: string, drawnDays: number) => ({
    startMs: at(from),
    endMs: at(to),
    drawnMs: drawnDays * MS_PER_DAY,
  });
  const drawnWith = (
    gaps: readonly ReturnType<typeof gapOf>[],
    from: string,
    to: string,
    widthPx: number,
  ) => {
    const several = createTimeAxis(gaps);
    const scale = createTimeScale(toAxisWindow(several, { startMs: at(from), endMs: at(to) }), widthPx);
    const breaks = toDrawnBreaks(scale, several, 1, measure);
    return { breaks, several, scale, dates: toDrawnAxis(scale, -1000, measure, several, breaks) };
  };

  it("are none that lie in a break, however much of it half a pixel is", () => {
    const gaps = [gapOf("1973-10-27", "2023-09-16", 60)];
    for (const widthPx of [354, 730, 1100]) {
      const { breaks, dates, scale, several } = drawnWith(gaps, "1973-08-01", "2024-01-15", widthPx);
      expect(dates.minor.map(({ text }) => text)).not.toContain("Jul");
      for (const { x } of [...dates.lines, ...dates.minor.filter(({ text }) => /^[A-Z0-9]/.test(text))]) {
        expect(x <= (breaks[0]?.x0 ?? 0) || x >= (breaks[0]?.x1 ?? 0) - 1).toBe(true);
      }
      const october = dates.minor.find(({ text, x }) => text === "Oct" && x > (breaks[0]?.x1 ?? 0));
      if (october) expect(october.x).toBeCloseTo(scale.toX(several.toAxis(at("2023-10-01"))));
    }
  });

  it("name month and year of every part that has room, and the year of one that has less", () => {
    const gaps = ["2022-01-12", "2022-04-19", "2022-07-28", "2022-11-05", "2023-02-13", "2023-05-25"].map(
      (from) => gapOf(from, new Date(at(from) + 87 * MS_PER_DAY).toISOString().slice(0, 10), 15),
    );
    const namesAt = (widthPx: number) => {
      const { breaks, dates } = drawnWith(gaps, "2021-12-28", "2023-09-10", widthPx);
      return [0, ...breaks.map(({ x1 }) => x1)].map((x0, i) => {
        const isIn = ({ x }: { x: number }) => x >= x0 - 1 && x < (breaks[i]?.x0 ?? widthPx);
        return [...dates.major.filter(isIn), ...dates.minor.filter(isIn)].map(({ text }) => text).join(" ");
      });
    };
    for (const text of namesAt(1400)) expect(text).toMatch(/^[A-Z][a-z]+ 202[1-3]( \d+)+$/);
    expect(namesAt(900)).toEqual([
      "Dec 2021 31",
      "2022 Apr",
      "Jul 2022 21",
      "2022 Oct 31",
      "2023 Jan",
      "2023 May 21",
      "2023 Aug 31",
    ]);
  });

  it("say no month where the others are years", () => {
    const { dates } = drawn(730, windowOf("2010-05-18", "2037-09-13"));
    expect(dates.minor.map(({ text }) => text)).toEqual(["2015", "2020", "2030", "2035"]);
    expect(dates.major.map(({ text }) => text)).toEqual(["2025"]);
  });

  it("say which month a part is that has no date of its own", () => {
    const gaps = [gapOf("2022-03-20", "2022-10-13", 100), gapOf("2022-12-05", "2023-12-20", 100)];
    const { breaks, dates } = drawnWith(gaps, "2022-01-05", "2024-04-01", 500);
    const [first, second] = breaks;
    const between = dates.major.filter(({ x }) => x >= (first?.x1 ?? 0) && x < (second?.x0 ?? 0));
    const lower = dates.minor.filter(({ x }) => x >= (first?.x1 ?? 0) && x < (second?.x0 ?? 0));
    expect([...between, ...lower].map(({ text }) => text).join(" ")).toBe("2022 Oct");
  });
});

describe("the overview of an axis with a break", () => {
  it("says at both ends which month it is", () => {
    const ticks = toOverviewTicks(full, 900, axis);
    expect(ticks.map(({ label }) => label)).toEqual(expect.arrayContaining(["Oct 2023", "Apr 2024"]));
    const [, second] = ticks;
    expect(axis.toMs(second?.ms ?? 0)).toBeCloseTo(axis.breaks[0]?.endMs ?? 0, -2);
  });
});

describe("the overview of an axis with several breaks", () => {
  it("has the months of each part, and no label that a break would cut", () => {
    const gaps = [
      { startMs: at("2020-05-01"), endMs: at("2022-01-01"), drawnMs: 60 * MS_PER_DAY },
      { startMs: at("2022-06-01"), endMs: at("2023-09-01"), drawnMs: 60 * MS_PER_DAY },
    ];
    const several = createTimeAxis(gaps);
    const window = toAxisWindow(several, { startMs: at("2020-01-10"), endMs: at("2024-02-01") });
    const widthPx = 900;
    const scale = createTimeScale(window, widthPx);
    const ticks = toOverviewTicks(window, widthPx, several);
    expect(ticks.map(({ label }) => label)).toEqual([
      ...["Jan 2020", "Mar"],
      ...["Jan 2022", "Mar", "May"],
      ...["Sep 2023", "Nov", "2024"],
    ]);
    for (const { ms } of ticks) {
      for (const gap of gaps) {
        const x = scale.toX(ms);
        const [x0, x1] = [scale.toX(several.toAxis(gap.startMs)), scale.toX(several.toAxis(gap.endMs))];
        expect(x <= x0 - 40 || x >= x1 - 0.001).toBe(true);
      }
    }
  });
});

describe("the still timeline with a break", () => {
  it("has marks, break and dates where the live one has them", () => {
    for (const widthPx of [358, 678, 1038]) {
      const picture = toStillPicture(still, { widthPx, heightPx: 480, idPrefix: "still" });
      const plot = placePlot({
        ...{ lanes: story.lanes, axis, window: full, knowledgeEndMs, selectedId: null, measure },
        ...{ index: createEventIndex(events, knowledgeEndMs), widthPx, heightPx: 480 },
      });
      expect(picture.plot.layout).toEqual(plot.layout);
      expect(picture.axis).toEqual(placeAxis(plot, 2, measure));
    }
  });

  it("draws the band with torn edges at its place, its words, and what lasts through it", () => {
    const widthPx = 678;
    const picture = toStillPicture(still, { widthPx, heightPx: 480, idPrefix: "still" });
    const html = renderToStaticMarkup(
      <StillTimeline {...still} {...{ widthPx, heightPx: 480 }} idPrefix="still" />,
    );
    const [gap] = picture.axis.breaks;
    if (!gap) throw new Error("no break");
    const share = (px: number) => `${Math.round((px / picture.plot.layout.widthPx) * 10_000) / 100}%`;
    expect(html).toContain(`x="${share(gap.x0)}" width="${share(gap.x1 - gap.x0)}"`);
    expect(html.match(/<path class="[^"]*breakEdge/g)).toHaveLength(2);
    expect(html).toContain(`aria-label="${gap.sentence}"`);
    const war = picture.marks.find(({ mark }) => mark.key === "war")?.mark;
    expect(war?.x0).toBeLessThan(gap.x0);
    expect(war?.x1).toBeGreaterThan(gap.x1);
    expect(html).not.toMatch(/ style=/);
  });

  it("draws nothing of the kind on the true scale", () => {
    const { axis: _, ...rest } = still;
    const html = renderToStaticMarkup(
      <StillTimeline
        {...rest}
        {...{ events: worldEvents, knowledgeEndMs: worldEndMs, window: fitWindow(worldEvents, worldEndMs) }}
        {...{ widthPx: 678, heightPx: 480, idPrefix: "still" }}
      />,
    );
    expect(html).not.toContain("break");
  });
});
