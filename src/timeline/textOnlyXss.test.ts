import fc from "fast-check";
import * as vis from "vis-timeline/esnext";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { textOnlyXss } from "./textOnlyXss.ts";

const HOSTILE = [
  "<b>bold</b>",
  "<img src=x onerror=alert(1)>",
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  "&lt;b&gt;",
  "<!-- -->",
  "<svg/onload=alert(1)",
];
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: fc.constantFrom(..."<>&\"'/=ab;#") }),
);

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
/** What a browser shows for this HTML, where it has no elements. */
const toShown = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name) => Reflect.get(ENTITIES, name) ?? whole);

describe("the filter", () => {
  it("makes of every string the HTML that shows it, without an element, an attribute's end or a stray entity", () => {
    fc.assert(
      fc.property(text, (written) => {
        const html = new textOnlyXss.FilterXSS().process(written);
        expect(html).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
        expect(toShown(html)).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Where vis-timeline 8.5.4 writes HTML. These are there at run time and absent from the types. */
type Internals = {
  readonly components: {
    readonly TimeAxis: { readonly prototype: Record<"_repaintMinorText" | "_repaintMajorText", Method> };
    readonly Group: { readonly prototype: Record<"setData", Method> };
    readonly items: { readonly Item: { readonly prototype: Record<"_updateContents", Method> } };
  };
};
type Method = { call(self: object, ...args: readonly unknown[]): void };

const { components }: Internals = Reflect.get(vis, "timeline");

describe("a string handed to vis-timeline stays text", () => {
  beforeEach(() => {
    vi.stubGlobal("Element", class {});
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const toHtml = (written: string) => new textOnlyXss.FilterXSS().process(written);

  it.each(HOSTILE)("as a label of the axis: %s", (written) => {
    const minor = { innerHTML: "" };
    const major = { childNodes: [{ innerHTML: "" }] };
    const axis = {
      dom: { redundant: { minorTexts: [minor], majorTexts: [major] }, minorTexts: [], majorTexts: [] },
      props: {},
      _setXY: () => {},
    };
    components.TimeAxis.prototype._repaintMinorText.call(axis, 0, written, "top", "");
    components.TimeAxis.prototype._repaintMajorText.call(axis, 0, written, "top", "");
    expect(minor.innerHTML).toBe(toHtml(written));
    expect(major.childNodes[0]?.innerHTML).toBe(toHtml(written));
  });

  it.each(HOSTILE)("as a lane's name: %s", (written) => {
    const inner = { innerHTML: "", className: "", firstChild: {} };
    const blank = { className: "" };
    const group = {
      itemSet: { groupTouchParams: {}, options: {} },
      dom: { inner, label: blank, foreground: blank, background: blank, axis: blank },
    };
    components.Group.prototype.setData.call(group, { content: written });
    expect(inner.innerHTML).toBe(toHtml(written));
  });

  it.each(HOSTILE)("as an item's content, or its template's: %s", (written) => {
    const contents = [
      { options: {}, data: { content: written } },
      { options: { template: () => written }, data: {} },
    ];
    for (const { options, data } of contents) {
      const element = { innerHTML: "" };
      const item = {
        options,
        data,
        dom: { box: { getElementsByClassName: () => [] } },
        _getItemData: () => data,
        _contentToString: (content: unknown) => content,
      };
      components.items.Item.prototype._updateContents.call(item, element);
      expect(element.innerHTML).toBe(toHtml(written));
    }
  });
});
