import type { Layout, LayoutEvent, MeasureText, PlacedMark } from "../layout/layoutTypes.ts";
import type { TimeScale } from "../layout/timeScale.ts";
import { tidyAxis } from "./axisLabels.ts";
import { FadeMasks } from "./drawShapes.ts";
import { EventItem, type ItemLook } from "./eventItem.ts";
import { describeCluster, describeEvent } from "./markWords.ts";
import type { PlacedAxis } from "./placeAxis.ts";
import { PlotGround } from "./plotGround.ts";
import { findMark, findTabStop } from "./roving.ts";
import frameStyles from "./visFrame.module.css";
import { type Slot, VisFrame } from "./visFrame.ts";

export type WidgetProps = {
  readonly layout: Layout;
  /** The scale that the layout was made with. */
  readonly scale: TimeScale;
  /** The axis that we draw ourselves, where it has breaks; `null`: vis-timeline's. */
  readonly ownAxis: PlacedAxis | null;
  readonly gutterPx: number;
  readonly hasGutter: boolean;
  readonly laneLabels: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, LayoutEvent>;
  /** Ids of all events in order of time. */
  readonly order: readonly string[];
  readonly sourceIndex: ReadonlyMap<string, number>;
  readonly sourceLabels: ReadonlyMap<string, string>;
  readonly measure: MeasureText;
  readonly selectedId: string | null;
  readonly hoveredId: string | null;
  /** The event that the keyboard has come to. */
  readonly focusId: string | null;
};

type WidgetEvents = {
  /** After what was given last has been drawn. */
  readonly onDrawn: () => void;
  /** Something threw outside of the caller's reach (in a frame of vis-timeline's). */
  readonly onCrash: (error: unknown) => void;
};

type Entry = { readonly item: EventItem; readonly slot: Readonly<Slot> };

/**
 * Owns the vis-timeline instance and every element in it. Nothing comes back out of it but `onDrawn`: windows,
 * gestures and clicks are the caller's, so its own moves can't return as the reader's.
 *
 * A step of the window costs one redraw of vis-timeline's and writes to our own elements. vis-timeline's items are
 * slots that keep their stretch of time as long as it can be used (`isSpanUsable`), and our elements are moved inside
 * them; so its data are written only when there are more marks than ever before, or the window has come far.
 */
export class TimelineWidget {
  readonly #host: HTMLElement;
  readonly #events: WidgetEvents;
  readonly #masks = new FadeMasks("timeline");
  readonly #ground = new PlotGround(this.#masks.element);
  readonly #container = document.createElement("div");
  readonly #frame: VisFrame;
  readonly #entries = new Map<string, Entry>();
  #props: WidgetProps | null = null;
  /** vis-timeline takes a window only after its first redraw; given to its constructor, it stays hidden for a second. */
  #isReady = false;
  #isDestroyed = false;
  #held: HTMLElement | null = null;

  constructor(host: HTMLElement, events: WidgetEvents) {
    this.#host = host;
    this.#events = events;
    // Focus comes here when the mark that had it leaves the plot.
    host.tabIndex = -1;
    this.#container.className = frameStyles.frame ?? "";
    host.append(...this.#layers());
    this.#setVisibility("hidden");
    this.#frame = new VisFrame(this.#container, () => this.#guard(() => this.#onRedrawn()));
  }

  /** Compares with what it was given last and touches only what differs. */
  setProps(props: WidgetProps): void {
    if (this.#isDestroyed) return;
    const old = this.#props;
    this.#props = props;
    const { layout, gutterPx, scale } = props;
    const active = document.activeElement;
    this.#held = active instanceof HTMLElement && this.#container.contains(active) ? active : null;

    const heightPx = layout.heightPx;
    let willRedraw = this.#frame.setSize({ gutterPx, widthPx: layout.widthPx, heightPx });
    if (this.#isReady) willRedraw = this.#sync(old, props) || willRedraw;
    if (!willRedraw) this.#draw(scale);
  }

  /** Whether the event's own mark is drawn, or else one that counts it. */
  hasOwnMark(eventId: string): boolean {
    return this.#props?.layout.marks.some((mark) => mark.kind === "event" && mark.key === eventId) ?? false;
  }

  /** The button of the mark that stands for an event; `null` while it isn't drawn. */
  targetOf(eventId: string): HTMLButtonElement | null {
    const mark = this.#props && findMark(this.#props.layout.marks, eventId);
    const target = mark && this.#entries.get(mark.key)?.item.target;
    return target?.isConnected ? target : null;
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#frame.destroy();
    this.#entries.clear();
    this.#host.replaceChildren();
  }

  #onRedrawn(): void {
    if (this.#isDestroyed || !this.#props) return;
    if (!this.#isReady) {
      this.#isReady = true;
      if (this.#sync(null, this.#props)) return;
    }
    this.#draw(this.#props.scale);
    this.#setVisibility("");
    if (this.#held?.isConnected && document.activeElement === document.body) {
      this.#held.focus({ preventScroll: true });
    }
    this.#events.onDrawn();
  }

  #layers(): readonly HTMLElement[] {
    const { element, lineWords, breakWords } = this.#ground;
    return [element, this.#container, lineWords, breakWords];
  }

  /** Hidden until everything has its place: what is seen to move there would be a shift of layout. */
  #setVisibility(visibility: "hidden" | ""): void {
    for (const element of this.#layers()) {
      if (element.style.visibility !== visibility) element.style.visibility = visibility;
    }
  }

  #sync(old: WidgetProps | null, props: WidgetProps): boolean {
    const { layout, scale } = props;
    let willRedraw = false;
    if (layout !== old?.layout) {
      willRedraw = this.#syncItems(layout, scale);
    }
    return this.#frame.setWindow(scale.window) || willRedraw;
  }

  #syncItems(layout: Layout, scale: TimeScale): boolean {
    const gone = new Set(this.#entries.keys());
    const come: PlacedMark[] = [];
    for (const mark of layout.marks) {
      if (!gone.delete(mark.key)) come.push(mark);
    }
    for (const key of gone) {
      const entry = this.#entries.get(key);
      // Focus would fall out of the timeline, and the arrow keys with it.
      if (entry?.item.element.contains(document.activeElement)) this.#host.focus({ preventScroll: true });
      entry?.item.element.remove();
      this.#entries.delete(key);
    }
    const willRedraw = this.#frame.setSlots(layout.marks.length, scale);
    const taken = new Set([...this.#entries.values()].map((entry) => entry.slot));
    const free = this.#frame.slots.filter((slot) => !taken.has(slot));
    for (const mark of come) {
      const slot = free.pop();
      if (!slot) throw new Error("more marks than slots");
      const item = new EventItem(mark.key);
      slot.element.append(item.element);
      this.#entries.set(mark.key, { item, slot });
    }
    return willRedraw;
  }

  #draw(scale: TimeScale): void {
    const props = this.#props;
    if (!props || !this.#isReady) return;
    const { layout } = props;
    this.#ground.draw(props);
    this.#container.toggleAttribute("data-own-axis", props.ownAxis !== null);
    if (!props.ownAxis) tidyAxis(this.#container, layout.widthPx, layout.knowledgeEndX, props.measure);
    const tabStop = findTabStop(layout.marks, layout.widthPx, [props.focusId, props.selectedId], props.order);
    for (const mark of layout.marks) {
      const entry = this.#entries.get(mark.key);
      if (!entry) continue;
      const originX = scale.toX(entry.slot.span.startMs);
      entry.item.draw(mark, layout, toLook(mark, props, tabStop === mark), originX, this.#masks);
    }
    const hostTabIndex = tabStop ? -1 : 0;
    if (this.#host.tabIndex !== hostTabIndex) this.#host.tabIndex = hostTabIndex;
  }

  #guard(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#events.onCrash(error);
    }
  }
}

function toLook(mark: PlacedMark, props: WidgetProps, isTabStop: boolean): ItemLook {
  const { events, sourceIndex, sourceLabels, selectedId, hoveredId, focusId } = props;
  const event = events.get(mark.eventIds[0] ?? "") ?? null;
  const holds = (id: string | null) => id !== null && mark.eventIds.includes(id);
  const current = mark.kind === "cluster" && focusId !== null && holds(focusId) ? events.get(focusId) : null;
  return {
    event,
    name:
      mark.kind === "cluster"
        ? describeCluster(mark, events, current ?? null)
        : event
          ? describeEvent(event, sourceLabels)
          : mark.key,
    sources: (event?.sources ?? []).map((id) => sourceIndex.get(id)).filter((index) => index !== undefined),
    isSelected: mark.kind === "event" && holds(selectedId),
    isHovered: holds(hoveredId),
    isTabStop,
  };
}
