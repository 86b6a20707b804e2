import { describe, expect, it } from "vitest";
import type { PlacedMark } from "../layout/layoutTypes.ts";
import { findMark, findTabStop, isInView, stepFrom, toRovingStep } from "./roving.ts";

const ids = ["attack", "war", "vow", "resignation"];
const makeMark = (key: string, x0: number, eventIds: readonly string[] = [key]): PlacedMark => ({
  key,
  kind: eventIds.length > 1 ? "cluster" : "event",
  eventIds,
  count: eventIds.length,
  lane: "l",
  row: 0,
  y: 0,
  x0,
  x1: x0 + 16,
  shape: eventIds.length > 1 ? "cluster" : "dot",
  segments: [],
  label: null,
});

describe("going through the events with the keyboard", () => {
  it("visits every event once, in order of time, both ways", () => {
    for (const [step, expected] of [
      ["next", ids],
      ["previous", ids.toReversed()],
    ] as const) {
      const visited: (string | null)[] = [];
      let current: string | null = null;
      for (let i = 0; i < ids.length; i++) {
        current = stepFrom(ids, current, step);
        visited.push(current);
      }
      expect(visited).toEqual(expected);
    }
  });

  it("stays at the ends", () => {
    expect(stepFrom(ids, "attack", "previous")).toBe("attack");
    expect(stepFrom(ids, "resignation", "next")).toBe("resignation");
  });

  it("jumps to the first and the last from anywhere", () => {
    expect(stepFrom(ids, "war", toRovingStep("Home") ?? "next")).toBe("attack");
    expect(stepFrom(ids, "war", toRovingStep("End") ?? "next")).toBe("resignation");
  });

  it("leads nowhere where there are no events", () => {
    expect(stepFrom([], null, "next")).toBeNull();
  });

  it("leaves other keys alone", () => {
    expect(["a", "Enter", " ", "Tab", "PageDown"].map(toRovingStep)).toEqual([null, null, null, null, null]);
  });
});

describe("the mark that an event is focused through", () => {
  it("is its own mark even where a cluster counts it too", () => {
    const own = makeMark("war", 300);
    expect(findMark([makeMark("c", 100, ["war", "vow"]), own], "war")).toBe(own);
  });

  it("is the cluster that holds it where it has none", () => {
    const cluster = makeMark("c", 100, ["war", "vow"]);
    expect(findMark([makeMark("attack", 0), cluster], "vow")).toBe(cluster);
  });
});

describe("the one tab stop", () => {
  const marks = [makeMark("attack", -200), makeMark("war", 300), makeMark("vow", 500)];

  it("is where the keyboard was, else the selected event, else the first in view", () => {
    expect(findTabStop(marks, 1000, ["vow", "war"], ids)?.key).toBe("vow");
    expect(findTabStop(marks, 1000, [null, "war"], ids)?.key).toBe("war");
    expect(findTabStop(marks, 1000, [null, null], ids)?.key).toBe("war");
  });

  it("is the first event in time, also where another mark comes before it among its equals", () => {
    const equals = [makeMark("c", 300, ["vow", "resignation"]), makeMark("war", 300)];
    expect(findTabStop(equals, 1000, [null, null], ids)?.key).toBe("war");
    expect(findTabStop(equals, 1000, [null, null], ["resignation", "war"])?.key).toBe("c");
  });

  it("never lies outside the plot", () => {
    expect(findTabStop(marks, 1000, ["attack", null], ids)?.key).toBe("war");
    expect(findTabStop(marks, 250, ["attack", "vow"], ids)).toBeNull();
  });
});

describe("being in view", () => {
  it("takes more than a sliver", () => {
    expect(isInView({ x0: -10, x1: 6 }, 500)).toBe(false);
    expect(isInView({ x0: 495, x1: 900 }, 500)).toBe(false);
    expect(isInView({ x0: -900, x1: 900 }, 500)).toBe(true);
  });
});
