import type { Layout } from "../layout/layoutTypes.ts";
import { timelineWords } from "../words/timelineWords.ts";
import { areWordsAfter, toNameLines } from "./groundPlaces.ts";
import type { PlacedAxis } from "./placeAxis.ts";
import { PlotAxis } from "./plotAxis.ts";
import { AXIS_PX, STRIP_PX } from "./plotFrame.ts";
import styles from "./plotGround.module.css";

export type GroundProps = {
  readonly layout: Layout;
  /** `null`: vis-timeline draws it. */
  readonly ownAxis: PlacedAxis | null;
  readonly gutterPx: number;
  /** The names stand in the gutter; else at the top of their lanes. */
  readonly hasGutter: boolean;
  readonly laneLabels: ReadonlyMap<string, string>;
};

/**
 * What lies under the marks: the lanes with their names, the line where the articles end with its words in a strip of
 * its own, and the ground right of it, toned because nothing there is reported.
 */
export class PlotGround {
  readonly element = document.createElement("div");
  readonly #lanes = new Map<string, { element: HTMLElement; name: HTMLElement }>();
  readonly #gutterEdge = document.createElement("div");
  readonly #ahead = document.createElement("div");
  readonly #axis = new PlotAxis();
  readonly #line = document.createElement("div");
  /** Goes over vis-timeline's grid. */
  readonly lineWords = document.createElement("span");
  /** So does this. */
  readonly breakWords = this.#axis.words;

  /** `masks`: what the marks' fades share; it takes no room. */
  constructor(masks: SVGSVGElement) {
    masks.setAttribute("class", styles.masks ?? "");
    this.#gutterEdge.className = styles.gutterEdge ?? "";
    this.element.className = styles.ground ?? "";
    this.#ahead.className = styles.ahead ?? "";
    this.#line.className = styles.line ?? "";
    this.lineWords.className = styles.lineWords ?? "";
    this.lineWords.textContent = timelineWords.articlesEnd;
    const { bands, dates } = this.#axis;
    this.element.append(masks, this.#gutterEdge, this.#ahead, this.#line, bands, dates);
  }

  draw({ layout, ownAxis, gutterPx, hasGutter, laneLabels }: GroundProps): void {
    this.element.dataset.names = hasGutter ? "gutter" : "lane";
    this.#gutterEdge.style.left = `${gutterPx}px`;
    this.#drawLanes(layout, hasGutter ? `${gutterPx}px` : "", laneLabels);
    const heightPx = AXIS_PX + layout.heightPx + STRIP_PX;
    this.#axis.draw(ownAxis, { gutterPx, widthPx: layout.widthPx, heightPx });
    const x = layout.knowledgeEndX;
    const isLineSeen = x >= 0 && x <= layout.widthPx;
    this.#line.hidden = !isLineSeen;
    this.#line.style.transform = `translateX(${gutterPx + x}px)`;
    this.lineWords.hidden = !isLineSeen;
    const isAfter = areWordsAfter(x, layout.widthPx);
    this.lineWords.style.transform = `translateX(${gutterPx + x}px)${isAfter ? "" : " translateX(-100%)"}`;
    this.#ahead.hidden = x >= layout.widthPx;
    this.#ahead.style.left = `${gutterPx + Math.max(x, 0)}px`;
  }

  #drawLanes(layout: Layout, maxWidth: string, laneLabels: ReadonlyMap<string, string>): void {
    const gone = new Set(this.#lanes.keys());
    for (const lane of layout.lanes) {
      gone.delete(lane.id);
      let drawn = this.#lanes.get(lane.id);
      if (!drawn) {
        drawn = { element: document.createElement("div"), name: document.createElement("span") };
        drawn.element.className = styles.lane ?? "";
        drawn.name.className = styles.name ?? "";
        drawn.name.dir = "auto";
        drawn.element.append(drawn.name);
        this.#lanes.set(lane.id, drawn);
        this.#axis.dates.before(drawn.element);
      }
      const label = laneLabels.get(lane.id) ?? lane.id;
      if (drawn.name.textContent !== label) drawn.name.textContent = label;
      drawn.element.style.top = `${AXIS_PX + lane.y}px`;
      drawn.element.style.height = `${lane.heightPx}px`;
      drawn.name.style.maxWidth = maxWidth;
      drawn.name.style.setProperty("-webkit-line-clamp", String(maxWidth ? toNameLines(lane.heightPx) : 1));
    }
    for (const id of gone) {
      this.#lanes.get(id)?.element.remove();
      this.#lanes.delete(id);
    }
  }
}
