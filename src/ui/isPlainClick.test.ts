import { expect, it } from "vitest";
import { isPlainClick } from "./isPlainClick.ts";

const plain = {
  button: 0,
  defaultPrevented: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
};

it("answers a plain left click", () => {
  expect(isPlainClick(plain)).toBe(true);
});

it.each([
  { button: 1 },
  { ctrlKey: true },
  { metaKey: true },
  { shiftKey: true },
  { altKey: true },
  { defaultPrevented: true },
])("leaves %o to the browser", (change) => {
  expect(isPlainClick({ ...plain, ...change })).toBe(false);
});
