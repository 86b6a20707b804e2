import { expect, test } from "vitest";
import { formatElapsed } from "./formatElapsed.ts";

test.each([
  [0, "0:00"],
  [7_999, "0:07"],
  [750_000, "12:30"],
  [3_723_000, "1:02:03"],
  [-5_000, "0:00"],
])("%d ms have gone by: %s", (elapsedMs, text) => {
  expect(formatElapsed(elapsedMs)).toBe(text);
});
