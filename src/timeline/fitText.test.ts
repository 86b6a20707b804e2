import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortenText, wrapText } from "./fitText.ts";

const widthOf = (text: string) => text.length * 10;

describe("a shortened text", () => {
  it("is the text itself where it fits", () => {
    expect(shortenText("a day", 50, widthOf)).toBe("a day");
  });

  it("is as long a beginning as fits, and an ellipsis", () => {
    expect(shortenText("a long day", 60, widthOf)).toBe("a lon…");
    expect(shortenText("a long day", 30, widthOf)).toBe("a…");
  });

  it("never cuts a letter from its accent", () => {
    expect(shortenText("cafe\u0301s", 50, widthOf)).toBe("caf…");
  });

  it("fits, and is nothing but a beginning", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 40 }),
        fc.integer({ min: 10, max: 300 }),
        (text, px) => {
          const short = shortenText(text, px, widthOf);
          expect(widthOf(short)).toBeLessThanOrEqual(px);
          expect(short === text || text.startsWith(short.slice(0, -1))).toBe(true);
        },
      ),
    );
  });
});

describe("a wrapped text", () => {
  it("breaks between words", () => {
    expect(wrapText("Military intelligence and its chief", 150, 3, widthOf)).toEqual([
      "Military",
      "intelligence",
      "and its chief",
    ]);
  });

  it("keeps to its lines, and says with an ellipsis that there was more", () => {
    expect(wrapText("Military intelligence and its chief", 150, 2, widthOf)).toEqual([
      "Military",
      "intelligence a…",
    ]);
    expect(wrapText("Military intelligence", 100, 3, widthOf)).toEqual(["Military", "intellige…"]);
  });

  it("is nothing where there is no text", () => {
    expect(wrapText("", 100, 3, widthOf)).toEqual([]);
  });
});
