import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, toPosition } from "./decodeText.ts";

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => [...(typeof part === "string" ? new TextEncoder().encode(part) : part)]),
  );

describe("decodeText", () => {
  it("keeps byte order mark, line ends and trailing blanks", () => {
    const text = "\ufeffa\r\nb \u2028\r\n";
    expect(decodeText(bytes(text))).toEqual({ ok: true, value: text });
  });

  it.each([
    ["a Latin-1 letter", bytes("ab\ncaf", [0xe9], "\n"), { line: 2, column: 4 }],
    ["a first byte", bytes([0xff, 0xfe], "a"), { line: 1, column: 1 }],
    ["a character cut off at the end", bytes("a“b", [0xe2, 0x80]), { line: 1, column: 4 }],
    ["half a surrogate pair", bytes("🌊", [0xed, 0xa0, 0x80]), { line: 1, column: 3 }],
    ["an overlong form", bytes("a\r\n", [0xc0, 0xaf]), { line: 2, column: 1 }],
  ])("says where %s stands", (_, given, position) => {
    expect(decodeText(given)).toEqual({ ok: false, error: position });
  });

  it("gives back what was encoded (property)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(decodeText(bytes(text))).toEqual({ ok: true, value: text });
      }),
    );
  });
});

describe("toPosition", () => {
  it("counts each kind of line end once, and columns in UTF-16 units", () => {
    expect(toPosition("a\r\nb\rc\n🌊d", 9)).toEqual({ line: 4, column: 3 });
    expect(toPosition("abc", 0)).toEqual({ line: 1, column: 1 });
  });
});
