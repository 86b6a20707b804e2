import { expect, test } from "vitest";
import { toDirection } from "./toDirection.ts";

test.each([
  ["The bridge", "ltr"],
  ["הגשר נסגר", "rtl"],
  ["2022-03-07: “הגשר נסגר”", "rtl"],
  ["غارة", "rtl"],
  ["1,200 – “Étienne”, הגשר", "ltr"],
  ["2024", "ltr"],
  ["", "ltr"],
])("the first letter says where words begin: %s", (text, direction) => {
  expect(toDirection(text)).toBe(direction);
});
