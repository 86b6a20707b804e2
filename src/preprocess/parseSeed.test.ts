import { describe, expect, it } from "vitest";
import { parseSeed } from "./parseSeed.ts";

describe("parseSeed", () => {
  it.each(["", "# nothing but a comment\n", "null", "just words", "[]"])(
    "refuses %j without throwing",
    (text) => {
      const { seed, diagnostics } = parseSeed("story.yaml", text);
      expect(seed).toBe(null);
      expect(diagnostics).toMatchObject([{ kind: "shape", place: { line: 1, column: 1 } }]);
    },
  );

  it("refuses nesting deeper than the stack", () => {
    const { seed, diagnostics } = parseSeed("story.yaml", "[".repeat(200_000) + "]".repeat(200_000));
    expect(seed).toBe(null);
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it("refuses a key that would reach an object's prototype", () => {
    const { diagnostics } = parseSeed("story.yaml", "__proto__: { title: x }\nconstructor: 1\n");
    expect(diagnostics).toContainEqual({
      kind: "unknown-field",
      field: "__proto__",
      place: { file: "story.yaml", line: 1, column: 1 },
    });
    expect({}).not.toHaveProperty("title");
  });

  it("counts columns without a byte order mark", () => {
    expect(parseSeed("story.yaml", "\ufeffoops: 1\n").diagnostics).toContainEqual({
      kind: "unknown-field",
      field: "oops",
      place: { file: "story.yaml", line: 1, column: 1 },
    });
  });
});
