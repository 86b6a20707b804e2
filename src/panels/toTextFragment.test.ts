import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTextFragment } from "./toTextFragment.ts";

const URL_HERE = "https://example.org/story";
const words = (exact: string, prefix = "", suffix = "") => ({ exact, prefix, suffix });

describe("toTextFragment", () => {
  it("points to the words, with the whole words around them", () => {
    expect(
      toTextFragment(URL_HERE, words("killed 1,200 people", "nged for hours, and ", ", mostly in the tow")),
    ).toBe(`${URL_HERE}#:~:text=for%20hours%2C%20and-,killed%201%2C200%20people,-%2C%20mostly%20in`);
  });

  it("escapes what has a meaning in the directive", () => {
    expect(toTextFragment(URL_HERE, words("Smith-Jones, Ltd & Co"))).toBe(
      `${URL_HERE}#:~:text=Smith%2DJones%2C%20Ltd%20%26%20Co`,
    );
  });

  it("keeps a fragment, and another directive, that the address has already", () => {
    expect(toTextFragment(`${URL_HERE}#part-2`, words("dam"))).toBe(`${URL_HERE}#part-2:~:text=dam`);
    expect(toTextFragment(`${URL_HERE}#:~:text=old`, words("dam"))).toBe(`${URL_HERE}#:~:text=old&text=dam`);
  });

  it("gives long words, and words of two paragraphs, by beginning and end", () => {
    const long = Array.from({ length: 100 }, (_, index) => `word${index}`).join(" ");
    expect(toTextFragment(URL_HERE, words(long))).toBe(
      `${URL_HERE}#:~:text=${encodeURIComponent("word0 word1 word2 word3 word4 word5")},${encodeURIComponent(
        "word94 word95 word96 word97 word98 word99",
      )}`,
    );
    expect(toTextFragment(URL_HERE, words("It broke.\n\nHe left."))).toBe(
      `${URL_HERE}#:~:text=It%20broke.,He%20left.`,
    );
  });

  it("takes no context from beyond the paragraph", () => {
    expect(toTextFragment(URL_HERE, words("dam", "It rained.\n", "\nHe left."))).toBe(
      `${URL_HERE}#:~:text=dam`,
    );
  });

  it("always gives an address that a browser can read back", () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(text, text, text, (exact, prefix, suffix) => {
        const url = toTextFragment(URL_HERE, { exact, prefix, suffix });
        expect(new URL(url).pathname).toBe("/story");
        const directive = url.split(":~:text=")[1];
        if (exact.trim() === "") expect(url).toBe(URL_HERE);
        else {
          expect(directive).toMatch(/^(?:[^,&-]+-,)?[^,&-]+(?:,[^,&-]+)?(?:,-[^,&-]+)?$/);
          expect(() => decodeURIComponent(directive ?? "")).not.toThrow();
        }
      }),
    );
  });
});
