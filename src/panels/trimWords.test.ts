import { describe, expect, it } from "vitest";
import { trimWords } from "./trimWords.ts";

describe("trimWords", () => {
  it("leaves out blanks at the edges and keeps those between", () => {
    const text = "It broke.\n\n The dam \u00a0";
    const words = trimWords(text, 2, text.length);
    expect(words && text.slice(words.start, words.end)).toBe("broke.\n\n The dam");
  });

  it("finds no words where there are only blanks, or nothing", () => {
    expect(trimWords("a \n b", 1, 4)).toBeNull();
    expect(trimWords("ab", 1, 1)).toBeNull();
  });
});
