import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseStory } from "../model/parseStory.ts";
import type { Story } from "../model/storySchema.ts";
import { createExploreStore } from "../store/exploreStore.ts";
import { followScale, hasBreaks, type ToAxisView } from "./axisView.ts";
import { createExploreActions } from "./exploreActions.ts";
import { toStoryView } from "./toStoryView.ts";

const file = join(import.meta.dirname, "../../public/stories/resignation/story.json");
const parsed = parseStory(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.ok) throw new Error("the first story is invalid");
const story = parsed.value;
const trueView = toStoryView(story, [], [], null);
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The view that a reader of this story has, and their switch. */
function follow(shown: Story = story) {
  const store = createExploreStore();
  const told: ToAxisView[] = [];
  const stop = followScale(shown, store, (toView) => told.push(toView));
  return { store, told, stop, view: () => told.at(-1)?.apply(trueView) };
}

describe("the scale that the reader has chosen", () => {
  beforeEach(() => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    vi.stubGlobal("cancelAnimationFrame", () => {});
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("is the true one until they switch, and again when they switch back", () => {
    const { view } = follow();
    expect(view()?.axis).toBeNull();
    expect(view()?.layoutEvents).toBe(trueView.layoutEvents);
    expect(view()?.scaleSwitch?.isOn).toBe(false);
    view()?.scaleSwitch?.onToggle();
    expect(view()?.scaleSwitch?.isOn).toBe(true);
    expect(view()?.axis?.breaks).toHaveLength(1);
    view()?.scaleSwitch?.onToggle();
    expect(view()?.axis).toBeNull();
  });

  it("keeps both ends of what is in view, and the whole story whole", () => {
    const { store, view } = follow();
    const window = { startMs: at("2023-10-20"), endMs: at("2024-04-21") };
    store.setState({ scale: "breaks" });
    const shown = view()?.toShown(window);
    if (!shown) throw new Error("no view");
    expect(shown.endMs - shown.startMs).toBeLessThan((window.endMs - window.startMs) / 4);
    expect(view()?.toStored(shown)).toEqual(window);
    expect(view()?.toShown(null)).toEqual(view()?.full);
    expect(view()?.toStored(view()?.full ?? window)).toBeNull();
  });

  it("gives back the window of before where nobody moved it in between, however narrow it is in the break", () => {
    const { store, view } = follow();
    const current = () => {
      const shown = view();
      if (!shown) throw new Error("no view");
      return shown;
    };
    const focus = { remember: () => {}, want: () => {}, take: () => false, giveBack: () => false };
    const actions = createExploreActions(store, current, focus);
    const window = { startMs: at("2023-12-01"), endMs: at("2024-01-10") };
    store.setState({ window });
    for (const scale of ["breaks", "true"] as const) {
      // As the switch of the timeline does it, to end what is in flight.
      actions.moveTo(current().toShown(store.getState().window));
      store.setState({ scale });
      expect(store.getState().window).toEqual(window);
    }
    const moved = { startMs: at("2023-12-02"), endMs: at("2024-01-11") };
    actions.moveTo(moved);
    expect(store.getState().window).toEqual(moved);
  });

  it("stores no window that the true scale would not show", () => {
    const { store, view } = follow();
    store.setState({ scale: "breaks" });
    const stored = view()?.toStored({ startMs: at("1900-01-01"), endMs: at("2100-01-01") });
    if (!stored) throw new Error("no window");
    expect(trueView.clamp(stored)).toEqual(stored);
  });

  it("has its switch only where the story has something to shorten", () => {
    const [first, ...rest] = story.sources;
    if (!first) throw new Error("no source");
    const between = { ...story, sources: [first, ...rest, ...toSourcesBetween(first)] };
    expect(follow(between).told).toEqual([]);
    expect([hasBreaks(story), hasBreaks(between)]).toEqual([true, false]);
    expect(follow({ ...story, events: [] }).told).toEqual([]);
  });

  it("is told no more once nobody listens", () => {
    const { store, told, stop } = follow();
    const before = told.length;
    stop();
    store.setState({ scale: "breaks" });
    expect(told).toHaveLength(before);
  });
});

/** Articles of every ninth day between: their own dates are dates too. */
function toSourcesBetween(source: Story["sources"][number]): Story["sources"] {
  return Array.from({ length: 20 }, (_, i) => {
    const day = new Date(at("2023-10-23") + i * 9 * 86_400_000).toISOString().slice(0, 10);
    const bounds = { earliest: day, latest: day };
    return { ...source, id: `between-${i}`, date: { ...source.date, start: bounds, end: bounds } };
  });
}
