import moment from "moment";
import { DataSet } from "vis-data/esnext";
import { type DataGroup, type DataItem, Timeline } from "vis-timeline/esnext";
import type { TimeScale, TimeWindow } from "../layout/timeScale.ts";
import { MS_PER_DAY } from "../model/day.ts";
import { AXIS_FORMAT } from "./axisTicks.ts";
import { type ItemSpan, isSpanUsable, toItemSpan } from "./itemSpan.ts";
import { AXIS_PX, STRIP_PX } from "./plotFrame.ts";

/** Wider days than this would get hours on the axis, which no event has. */
const WIDEST_DAY_PX = 200;
/** vis-timeline takes one pixel for the border of a side panel that isn't there. */
const ABSENT_PANEL_PX = 1;

/** One item of vis-timeline's, to hold the element of one mark. Its element starts where its span does. */
export type Slot = { readonly index: number; readonly element: HTMLElement; span: ItemSpan };

export type FrameSize = {
  /** Left of the plot, for the names of the lanes; at least 1. */
  readonly gutterPx: number;
  /** The plot without the gutter. */
  readonly widthPx: number;
  /** The lanes together. */
  readonly heightPx: number;
};

/**
 * The vis-timeline instance and its data, reduced to what we ask of it: axis, grid, time to x, and which items are in
 * the page. Rows, labels and clusters come from our layout, gestures from `attachGestures`. vis-timeline 8.5.4.
 */
export class VisFrame {
  readonly #items = new DataSet<DataItem, "id">();
  readonly #groups = new DataSet<DataGroup, "id">();
  readonly #slots: Slot[] = [];
  readonly #spacer = document.createElement("div");
  readonly #timeline: Timeline;
  #size: FrameSize | null = null;
  #window: TimeWindow | null = null;
  #hasDayAxis = false;

  /** `onRedrawn`: after each redraw, before the browser paints. */
  constructor(container: HTMLElement, onRedrawn: () => void) {
    this.#spacer.style.height = "1px";
    this.#groups.add({ id: GROUP, content: this.#spacer });
    // Never without data sets: with `items` undefined the root stays hidden for ever.
    this.#timeline = new Timeline(container, this.#items, this.#groups, {
      align: "left",
      autoResize: false,
      // A Date with UTC formatting is the same day in every time zone.
      moment: (input?: moment.MomentInput) => moment.utc(input),
      locale: "en",
      format: AXIS_FORMAT,
      margin: { axis: 0, item: 0 },
      maxMinorChars: 6,
      // Its own gestures trap touch scrolling and eat the page's wheel.
      moveable: false,
      zoomable: false,
      selectable: false,
      orientation: { axis: "top", item: "top" },
      rtl: false,
      showCurrentTime: false,
      showTooltips: false,
      stack: false,
      template: (item: DataItem) => this.#slots[Number(item.id)]?.element ?? "",
      type: "range",
      verticalScroll: false,
    });
    this.#timeline.on("changed", onRedrawn);
  }

  /** Whether vis-timeline will redraw because of it. */
  setSize(size: FrameSize): boolean {
    const old = this.#size;
    if (
      old &&
      old.gutterPx === size.gutterPx &&
      old.widthPx === size.widthPx &&
      old.heightPx === size.heightPx
    ) {
      return false;
    }
    this.#size = size;
    this.#timeline.setOptions({
      width: `${size.gutterPx + size.widthPx - ABSENT_PANEL_PX}px`,
      height: `${AXIS_PX + size.heightPx + STRIP_PX}px`,
    });
    this.#spacer.style.width = `${size.gutterPx}px`;
    return true;
  }

  /**
   * As many items as marks are to be drawn, each a slot for one. Slots are kept and used again: adding and removing
   * items costs a redraw of all items each time. Returns whether vis-timeline will redraw because of it.
   */
  setSlots(count: number, scale: TimeScale): boolean {
    const put: Slot[] = this.#slots.filter((slot) => !isSpanUsable(scale, slot.span));
    for (const slot of put) slot.span = toItemSpan(scale);
    while (this.#slots.length < count) {
      const slot = {
        index: this.#slots.length,
        element: document.createElement("div"),
        span: toItemSpan(scale),
      };
      this.#slots.push(slot);
      put.push(slot);
    }
    this.#items.update(
      put.map(({ index, span }) => ({
        id: index,
        group: GROUP,
        // Never shown: the template answers with an element.
        content: "",
        start: new Date(span.startMs),
        end: new Date(span.endMs),
        limitSize: false,
      })),
    );
    return put.length > 0;
  }

  get slots(): readonly Readonly<Slot>[] {
    return this.#slots;
  }

  /** Whether vis-timeline will redraw because of it. */
  setWindow(window: TimeWindow): boolean {
    const startMs = Math.round(window.startMs);
    const endMs = Math.max(Math.round(window.endMs), startMs + 1);
    if (this.#window?.startMs === startMs && this.#window.endMs === endMs) return false;
    this.#window = { startMs, endMs };
    this.#setDayAxis(endMs - startMs);
    this.#timeline.setWindow(new Date(startMs), new Date(endMs), { animation: false });
    return true;
  }

  #setDayAxis(lengthMs: number): void {
    const hasDayAxis = ((this.#size?.widthPx ?? 0) / lengthMs) * MS_PER_DAY > WIDEST_DAY_PX;
    if (hasDayAxis === this.#hasDayAxis) return;
    this.#hasDayAxis = hasDayAxis;
    // Without a scale vis-timeline chooses one.
    this.#timeline.setOptions({ timeAxis: hasDayAxis ? { scale: "weekday", step: 1 } : {} });
  }

  /** Once only: a second call throws inside vis-timeline. */
  destroy(): void {
    this.#timeline.destroy();
  }
}

/**
 * One group for all lanes. Its label, an empty box, is what keeps the gutter free. A group for each lane was measured:
 * with five, a step forces twelve layouts instead of five, and one that changes its height costs a second redraw of
 * everything. Rows and lanes are ours anyway.
 */
const GROUP = "lanes";
