/**
 * What a competent developer writes in an hour: every event as an item of vis-timeline with its default options, the
 * lanes as groups. The address says which story (`story`) and in which size (`width`, `height`, pixels) it is drawn.
 */
import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import "./raw.css";

type Bounds = { readonly earliest: string | null; readonly latest: string | null };

type RawStory = {
  readonly title: string;
  readonly lanes: readonly { readonly id: string; readonly label: string }[];
  readonly events: readonly {
    readonly id: string;
    readonly label: string;
    readonly lane: string;
    readonly date: { readonly start: Bounds; readonly end: Bounds; readonly ongoingAt?: string };
  }[];
};

const params = new URLSearchParams(location.search);
const container = document.getElementById("timeline");
if (!container) throw new Error("The page has no element #timeline.");
container.style.width = `${params.get("width") ?? "1000"}px`;

const response = await fetch(`../stories/${params.get("story")}/story.json`);
const story: RawStory = await response.json();

const items = story.events.flatMap(({ id, label, lane, date }) => {
  const { start, end, ongoingAt } = date;
  const first = start.earliest ?? start.latest ?? end.earliest ?? end.latest;
  if (first === null) return [];
  const last = end.latest ?? end.earliest ?? ongoingAt ?? first;
  const item = { id, group: lane, content: label, start: new Date(first) };
  return [last === first ? item : { ...item, end: new Date(last) }];
});
const groups = story.lanes.map(({ id, label }) => ({ id, content: label }));

const timeline = new Timeline(container, new DataSet(items), new DataSet(groups), {
  height: `${params.get("height") ?? "600"}px`,
});

// vis-timeline 8.5.4 shows itself with all items at the left of the present week, and fits its window to them at its
// next redraw: up to a second later. The bench tells the two apart.
let isFitted = false;
timeline.on("rangechanged", () => {
  isFitted = true;
});
timeline.on("changed", () => {
  if (isFitted) container.dataset.fitted = "";
});
