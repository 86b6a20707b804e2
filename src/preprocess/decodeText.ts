import { err, ok, type Result } from "../model/result.ts";

/** Line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The bytes as text, strictly UTF-8 and otherwise unchanged: a byte order mark and line ends stay, because offsets
 * count them. The error is where the first byte stands that is not UTF-8.
 */
export function decodeText(bytes: Uint8Array): Result<string, Position> {
  const text = tryDecode(bytes, false);
  if (text !== null) return ok(text);
  // Beginnings of the file decode up to some length and no further: find it by halving.
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (tryDecode(bytes.subarray(0, middle), true) === null) bad = middle;
    else good = middle;
  }
  const before = tryDecode(bytes.subarray(0, good), true) ?? "";
  return err(toPosition(before, before.length));
}

/** `partial`: the bytes may end within a character. */
function tryDecode(bytes: Uint8Array, partial: boolean): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: partial });
  } catch {
    return null;
  }
}

export function toPosition(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
