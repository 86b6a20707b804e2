import { toTornEdge } from "./drawnBreaks.ts";
import type { PlacedAxis } from "./placeAxis.ts";
import styles from "./plotAxis.module.css";
import { AXIS_LINES } from "./plotFrame.ts";

const SVG = "http://www.w3.org/2000/svg";

type AxisPlace = { readonly gutterPx: number; readonly widthPx: number; readonly heightPx: number };

/**
 * The axis of a plot that has breaks: their bands, the grid and dates that vis-timeline can't draw for them, and their
 * words. Each is an element of its own, for what has to lie between them. Empty where there is no break.
 */
export class PlotAxis {
  /** Under the lanes. */
  readonly bands = document.createElementNS(SVG, "svg");
  /** Over the lanes, under the marks. */
  readonly dates = document.createElementNS(SVG, "svg");
  /** Over everything. */
  readonly words = document.createElement("div");
  readonly #boxes = new Map<string, HTMLElement>();
  #isEmpty = true;

  constructor() {
    this.bands.setAttribute("class", styles.layer ?? "");
    this.dates.setAttribute("class", styles.layer ?? "");
    this.words.className = styles.layer ?? "";
  }

  /** `null`: vis-timeline draws it. `heightPx`: with axis and strip. */
  draw(axis: PlacedAxis | null, { gutterPx, widthPx, heightPx }: AxisPlace): void {
    if (!axis && this.#isEmpty) return;
    this.#isEmpty = !axis;
    for (const layer of [this.bands, this.dates, this.words]) {
      layer.style.left = `${gutterPx}px`;
      layer.style.width = `${widthPx}px`;
    }
    this.bands.replaceChildren(...(axis?.breaks ?? []).map(({ x0, x1 }) => toBand(x0, x1, heightPx)));
    this.dates.replaceChildren(...(axis ? toDates(axis, heightPx) : []));
    this.#drawWords(axis?.breaks ?? []);
  }

  #drawWords(breaks: PlacedAxis["breaks"]): void {
    const gone = new Set(this.#boxes.keys());
    for (const { key, words, sentence } of breaks) {
      if (!words) continue;
      gone.delete(key);
      const text = words.lines.join("\n");
      let box = this.#boxes.get(key);
      if (box?.dataset.text !== text) {
        box?.remove();
        box = toWordsBox(words.lines, sentence);
        box.dataset.text = text;
        this.#boxes.set(key, box);
        this.words.append(box);
      }
      box.style.transform = `translateX(${words.x0}px)`;
      box.style.width = `${words.widthPx}px`;
    }
    for (const key of gone) {
      this.#boxes.get(key)?.remove();
      this.#boxes.delete(key);
    }
  }
}

/** The lines for those who see, the whole sentence for those who don't and for whoever points at it. */
function toWordsBox(lines: readonly string[], sentence: string): HTMLElement {
  const box = document.createElement("div");
  box.className = styles.words ?? "";
  box.title = sentence;
  const said = document.createElement("span");
  said.className = "visually-hidden";
  said.textContent = sentence;
  box.append(said);
  for (const text of lines) {
    const line = document.createElement("span");
    line.ariaHidden = "true";
    line.textContent = text;
    box.append(line);
  }
  return box;
}

function toBand(x0: number, x1: number, heightPx: number): SVGElement {
  const band = toElement("g", { "data-break": "" });
  band.append(
    toElement("rect", { x: x0, width: x1 - x0, height: heightPx, class: styles.band }),
    ...(["start", "end"] as const).map((side) =>
      toElement("path", {
        d: toTornEdge(heightPx, side),
        transform: `translate(${side === "start" ? x0 : x1})`,
        class: styles.edge,
      }),
    ),
  );
  return band;
}

function toDates({ dates }: PlacedAxis, heightPx: number): readonly SVGElement[] {
  const text = ({ x, text: says }: { x: number; text: string }, y: number, className: string | undefined) => {
    const element = toElement("text", { x: x + AXIS_LINES.paddingPx, y, class: className });
    element.textContent = says;
    return element;
  };
  return [
    ...dates.lines.map(({ x, isMajor }) =>
      toElement("line", {
        ...{ x1: x, x2: x, y1: isMajor ? 0 : AXIS_LINES.majorPx, y2: heightPx },
        class: isMajor ? styles.majorLine : styles.minorLine,
      }),
    ),
    ...dates.major.map((label) => text(label, AXIS_LINES.majorBaselinePx, styles.major)),
    ...dates.minor.map((label) => text(label, AXIS_LINES.minorBaselinePx, styles.minor)),
  ];
}

function toElement(
  tag: "g" | "rect" | "path" | "line" | "text",
  attributes: Readonly<Record<string, string | number | undefined>>,
): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  return element;
}
