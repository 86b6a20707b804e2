import { toSourcePaint } from "../ui/sourcePaint.ts";
import { toFade } from "./fade.ts";
import type { MarkShape } from "./markShapes.ts";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Draws shapes into an SVG element, one child for each, updating what is there where it can. Classes come from the
 * caller's style sheet; `masks` holds the fades, which all marks share.
 */
export function drawShapes(
  svg: SVGSVGElement,
  shapes: readonly MarkShape[],
  masks: FadeMasks,
  classes: Readonly<Record<string, string>>,
): void {
  shapes.forEach((shape, index) => {
    const tag = shape.kind === "band" || shape.kind === "pill" ? "rect" : "path";
    const old = svg.children[index];
    const element = old?.tagName === tag ? old : document.createElementNS(SVG, tag);
    if (element !== old) {
      if (old) old.replaceWith(element);
      else svg.append(element);
    }
    setAttributes(element, attributesOf(shape, masks, classes));
  });
  while (svg.children.length > shapes.length) svg.lastElementChild?.remove();
}

function attributesOf(
  shape: MarkShape,
  masks: FadeMasks,
  classes: Readonly<Record<string, string>>,
): Readonly<Record<string, string | undefined>> {
  switch (shape.kind) {
    case "band": {
      const isEven = shape.opacity0 === shape.opacity1;
      return {
        x: px(shape.x),
        y: px(shape.y),
        width: px(shape.width),
        height: px(shape.height),
        fill: toSourcePaint(shape.source),
        "fill-opacity": isEven && shape.opacity0 < 1 ? px(shape.opacity0) : undefined,
        mask: isEven ? undefined : masks.urlOf(shape.opacity0, shape.opacity1),
      };
    }
    case "wedge":
      return {
        d: shape.path,
        class: classes.wedge,
        fill: toSourcePaint(shape.source),
        "fill-opacity": shape.opacity < 1 ? px(shape.opacity) : undefined,
      };
    case "line":
      return { d: shape.path, class: classes[shape.dash], "stroke-width": px(shape.widthPx) };
    case "pill":
      return {
        x: px(shape.x + 0.5),
        y: px(shape.y + 0.5),
        width: px(shape.width - 1),
        height: px(shape.height - 1),
        rx: px((shape.height - 1) / 2),
        class: classes.pill,
      };
  }
}

const ALL_ATTRIBUTES = [
  ...["x", "y", "width", "height", "rx", "d", "class", "fill", "fill-opacity", "mask", "stroke-width"],
];

function setAttributes(element: Element, attributes: Readonly<Record<string, string | undefined>>): void {
  for (const name of ALL_ATTRIBUTES) {
    const value = attributes[name];
    if (value === undefined) {
      if (element.hasAttribute(name)) element.removeAttribute(name);
    } else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

const px = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * Fades as SVG masks: a source's paint is a pattern already, so its fade can't be a gradient of colours. Made when
 * first asked for.
 */
export class FadeMasks {
  readonly element: SVGSVGElement;
  readonly #defs: SVGDefsElement;
  readonly #prefix: string;
  readonly #made = new Set<string>();

  /** `prefix` keeps the ids of two sets in one page apart. */
  constructor(prefix: string) {
    this.#prefix = prefix;
    this.element = document.createElementNS(SVG, "svg");
    this.element.setAttribute("aria-hidden", "true");
    this.#defs = document.createElementNS(SVG, "defs");
    this.element.append(this.#defs);
  }

  /** A fade from one opacity (0 to 1) at a shape's start to another at its end. */
  urlOf(opacity0: number, opacity1: number): string {
    const fade = toFade(this.#prefix, opacity0, opacity1);
    const { id } = fade;
    if (!this.#made.has(id)) {
      this.#made.add(id);
      this.#make(id, fade.opacities);
    }
    return `url(#${id})`;
  }

  #make(id: string, opacities: readonly number[]): void {
    const gradient = document.createElementNS(SVG, "linearGradient");
    gradient.id = `${id}-run`;
    opacities.forEach((opacity, index) => {
      const stop = document.createElementNS(SVG, "stop");
      setStop(stop, index, opacity);
      gradient.append(stop);
    });
    const mask = document.createElementNS(SVG, "mask");
    mask.id = id;
    mask.setAttribute("maskContentUnits", "objectBoundingBox");
    const fill = document.createElementNS(SVG, "rect");
    fill.setAttribute("width", "1");
    fill.setAttribute("height", "1");
    fill.setAttribute("fill", `url(#${gradient.id})`);
    mask.append(fill);
    this.#defs.append(gradient, mask);
  }
}

/** White lets everything through (SVG 2, "luminance"): a mask's colour is no colour of the page. */
function setStop(stop: Element, offset: number, opacity: number): void {
  stop.setAttribute("offset", String(offset));
  stop.setAttribute("stop-color", "white");
  stop.setAttribute("stop-opacity", String(opacity));
}
