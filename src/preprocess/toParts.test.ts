import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "./diagnostic.ts";
import { toParts } from "./toParts.ts";

const article = (text: string) => ({ id: "article-1", file: "article.txt", text });

describe("toParts", () => {
  it("makes paragraphs of the lines that no named part takes", () => {
    const text = " date 2024-04-22 The dam broke.\r\n\r\n  It was old.\t\n";
    const problems: Problem[] = [];
    const parts = toParts(article(text), [{ role: "dateline", exact: "date 2024-04-22" }], [], (_, problem) =>
      problems.push(problem),
    );
    expect(parts.map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
      ["dateline", "date 2024-04-22"],
      ["paragraph", "The dam broke."],
      ["paragraph", "It was old."],
    ]);
    expect(problems).toEqual([]);
  });

  it("covers all but white space, in order, without overlap (property)", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."ab \t\r\n\ufeff\u00a0🌊“"),
      maxLength: 80,
      size: "max",
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 10 }), (whole, at, length) => {
        const start = whole.length === 0 ? 0 : at % whole.length;
        const exact = whole.slice(start, start + 1 + length);
        const named =
          exact === "" ? [] : [{ role: "headline" as const, exact, prefix: whole.slice(0, start) }];
        const parts = toParts(article(whole), named, [], () => {});
        let end = 0;
        let outside = "";
        for (const part of parts) {
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(part.end).toBeGreaterThan(part.start);
          outside += whole.slice(end, part.start);
          end = part.end;
          if (part.role !== "paragraph") continue;
          const words = whole.slice(part.start, part.end);
          expect(words).toBe(words.trim());
          expect(words).not.toMatch(/[\r\n]/);
        }
        expect((outside + whole.slice(end)).trim()).toBe("");
      }),
    );
  });
});
