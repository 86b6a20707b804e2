import type { Layout, LayoutEvent, PlacedMark } from "../layout/layoutTypes.ts";
import { timelineWords } from "../words/timelineWords.ts";
import { drawHits } from "./drawHits.ts";
import { drawShapes, type FadeMasks } from "./drawShapes.ts";
import styles from "./eventItem.module.css";
import { type Box, toMarkBoxes } from "./markBoxes.ts";
import { toMarkShapes } from "./markShapes.ts";

/** What one mark shows besides its place. */
export type ItemLook = {
  /** The event, or for a cluster the one that stands for it; `null` where the layout knows an event that we don't. */
  readonly event: LayoutEvent | null;
  readonly name: string;
  /** Places in the story of the sources that attest it. */
  readonly sources: readonly number[];
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  readonly isTabStop: boolean;
};

/**
 * The element of one mark: a button with everything that the mark shows in its name, and beside it what is drawn. It
 * is made once for a key and updated in place, so that focus stays; only what differs from last time is written.
 * Text of a story enters as `textContent` only.
 */
export class EventItem {
  readonly element = document.createElement("div");
  readonly target = document.createElement("button");
  readonly #bed = document.createElement("span");
  readonly #ground = document.createElement("span");
  readonly #shape = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  readonly #label = document.createElement("span");
  readonly #name = document.createElement("span");
  readonly #date = document.createElement("span");
  readonly #count = document.createElement("span");
  #parts: HTMLButtonElement | null = null;
  #drawn = "";

  constructor(readonly key: string) {
    this.element.className = styles.item ?? "";
    this.element.dataset.key = key;
    this.#bed.className = styles.bed ?? "";
    this.#ground.className = styles.ground ?? "";
    this.#shape.setAttribute("class", styles.shape ?? "");
    this.#shape.setAttribute("aria-hidden", "true");
    this.target.type = "button";
    this.target.className = styles.target ?? "";
    this.target.tabIndex = -1;
    this.#label.className = styles.label ?? "";
    this.#name.className = styles.name ?? "";
    this.#date.className = styles.date ?? "";
    this.#count.className = styles.count ?? "";
    for (const text of [this.#name, this.#date, this.#count]) {
      // The button's name says it all; without this it would be read twice.
      text.setAttribute("aria-hidden", "true");
      text.dir = "auto";
    }
    this.#label.append(this.#name, this.#date);
    this.element.append(this.#bed, this.#ground, this.target, this.#shape, this.#label, this.#count);
  }

  /** `originX`: where vis-timeline put the start of the item, in plot pixels; its top is that of all lanes. */
  draw(
    mark: PlacedMark,
    layout: Pick<Layout, "rowHeightPx" | "density" | "widthPx">,
    look: ItemLook,
    originX: number,
    masks: FadeMasks,
  ): void {
    setStyle(this.element, "transform", `translate(${px(mark.x0 - originX)}, ${px(mark.y)})`);
    setFlag(this.element, "selected", look.isSelected);
    setFlag(this.element, "hovered", look.isHovered);
    setFlag(this.element, "raised", mark.raised === true);
    if (this.element.dataset.shape !== mark.shape) this.element.dataset.shape = mark.shape;
    this.#setLayer(look.isSelected || look.isHovered ? "3" : mark.raised ? "2" : "");
    const tabIndex = look.isTabStop ? 0 : -1;
    if (this.target.tabIndex !== tabIndex) this.target.tabIndex = tabIndex;
    setAttribute(this.target, "aria-label", look.name);
    setAttribute(this.target, "aria-pressed", mark.kind === "event" ? String(look.isSelected) : null);
    setAttribute(this.target, "aria-haspopup", mark.kind === "cluster" ? "dialog" : null);

    const boxes = toMarkBoxes(mark, layout);
    const clip = { x0: -layout.widthPx, x1: 2 * layout.widthPx };
    const shapes = toMarkShapes(mark, look.sources, clip);
    const { label, labelHits, isDateHit, unfolded } = look.event ?? {};
    const drawn = JSON.stringify([
      boxes,
      shapes,
      mark.label?.side,
      layout.density,
      unfolded,
      label,
      labelHits,
      isDateHit,
    ]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;

    place(this.target, boxes.target);
    place(this.#ground, boxes.ground);
    if (boxes.bed) place(this.#bed, boxes.bed);
    setStyle(this.#shape, "transform", `translateY(${px(boxes.lineY)})`);
    drawShapes(this.#shape, shapes, masks, styles);

    const event = mark.kind === "event" ? look.event : null;
    this.#label.hidden = boxes.label === null || event === null;
    if (boxes.label) place(this.#label, boxes.label);
    this.#label.dataset.side = mark.label?.side ?? "end";
    this.#label.dataset.density = layout.density;
    drawHits(this.#name, event?.label ?? "", event?.labelHits ?? []);
    const dateLabel = event?.dateLabel ?? "";
    drawHits(this.#date, dateLabel, event?.isDateHit ? [{ start: 0, end: dateLabel.length }] : []);
    this.#drawParts(boxes.label ? event : null);

    this.#count.hidden = mark.kind !== "cluster";
    setText(this.#count, mark.kind === "cluster" ? timelineWords.clusterPill(mark.count) : "");
    if (mark.kind === "cluster") {
      place(this.#count, { x: 0, y: boxes.lineY - 11, width: mark.x1 - mark.x0, height: 22 });
    }
  }

  /** Each item of vis-timeline's is a stacking context of its own, so what goes over others is said there. */
  #setLayer(zIndex: string): void {
    const item = this.element.closest<HTMLElement>(".vis-item");
    if (item && item.style.zIndex !== zIndex) item.style.zIndex = zIndex;
  }

  #drawParts(event: LayoutEvent | null): void {
    const hasParts = event !== null && event.partCount > 0;
    setFlag(this.#label, "hasParts", hasParts);
    if (!hasParts) {
      this.#parts?.remove();
      this.#parts = null;
      return;
    }
    if (!this.#parts) {
      this.#parts = document.createElement("button");
      this.#parts.type = "button";
      this.#parts.className = styles.parts ?? "";
      // Space does the same on the mark itself: one tab stop for the whole timeline.
      this.#parts.tabIndex = -1;
      this.#parts.dataset.parts = "";
      this.#name.after(this.#parts);
    }
    const timeline = timelineWords;
    const { partCount, unfolded } = event;
    setText(this.#parts, unfolded ? timeline.partsUnfolded(partCount) : timeline.partsFolded(partCount));
    setAttribute(this.#parts, "aria-expanded", String(unfolded));
    setAttribute(this.#parts, "aria-label", timeline.togglePartsLabel(partCount, event.label, unfolded));
  }
}

const px = (value: number): string => `${Math.round(value * 100) / 100}px`;

function place(element: HTMLElement, box: Box): void {
  setStyle(element, "left", px(box.x));
  setStyle(element, "top", px(box.y));
  setStyle(element, "width", px(box.width));
  setStyle(element, "height", px(box.height));
}

function setStyle(
  element: HTMLElement | SVGElement,
  name: "left" | "top" | "width" | "height" | "transform",
  value: string,
): void {
  if (element.style[name] !== value) element.style[name] = value;
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function setAttribute(element: HTMLElement, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function setFlag(
  element: HTMLElement,
  name: "selected" | "hovered" | "raised" | "hasParts",
  on: boolean,
): void {
  if ((element.dataset[name] !== undefined) === on) return;
  if (on) element.dataset[name] = "";
  else delete element.dataset[name];
}
