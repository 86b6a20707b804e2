import { describe, expect, test } from "vitest";
import { type StageKey, toStageCommand } from "./toStageCommand.ts";

const press = (key: string, more: Partial<StageKey> = {}, characterKeys = true) =>
  toStageCommand(
    { key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, on: "page", ...more },
    characterKeys,
  );

describe("the presenter's keys", () => {
  test.each(["ArrowRight", "ArrowDown", " ", "PageDown", "Enter"])("%j goes on", (key) => {
    expect(press(key)).toEqual({ type: "next" });
  });

  test.each(["ArrowLeft", "ArrowUp", "PageUp", "Backspace"])("%j goes back", (key) => {
    expect(press(key)).toEqual({ type: "previous" });
  });

  test("the space bar goes back with Shift", () => {
    expect(press(" ", { shiftKey: true })).toEqual({ type: "previous" });
  });

  test.each([
    ["Home", "first"],
    ["End", "last"],
    ["b", "black"],
    ["B", "black"],
    [".", "black"],
    ["p", "autoplay"],
    ["A", "autoplay"],
    ["f", "full-screen"],
    ["n", "notes"],
    ["Escape", "leave"],
  ])("%j: %s", (key, type) => {
    expect(press(key)).toEqual({ type });
  });

  test("digits name a step", () => {
    expect(press("7")).toEqual({ type: "digit", digit: 7 });
  });

  test.each(["ctrlKey", "altKey", "metaKey"] as const)("with %s all belong to the browser", (modifier) => {
    for (const key of ["ArrowRight", " ", "b", "p", "5", "Escape"]) {
      expect(press(key, { [modifier]: true })).toBeNull();
    }
  });

  test("space and Enter press a focused control; the arrows go on from there", () => {
    expect(press(" ", { on: "control" })).toBeNull();
    expect(press("Enter", { on: "control" })).toBeNull();
    expect(press("ArrowRight", { on: "control" })).toEqual({ type: "next" });
  });

  test("all belong to a field that is being filled in", () => {
    for (const key of ["ArrowRight", " ", "b", "5", "Escape"]) expect(press(key, { on: "field" })).toBeNull();
  });

  test("single characters can be switched off, and the rest stays", () => {
    for (const key of ["b", ".", "p", "a", "f", "n", "3"]) expect(press(key, {}, false)).toBeNull();
    expect(press(" ", {}, false)).toEqual({ type: "next" });
    expect(press("PageDown", {}, false)).toEqual({ type: "next" });
  });

  test("others are left alone", () => {
    for (const key of ["x", "Tab", "F5", "Shift", "²"]) expect(press(key)).toBeNull();
    expect(press("ArrowRight", { shiftKey: true })).toBeNull();
  });
});
