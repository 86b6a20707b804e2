import fc from "fast-check";
import { expect, test } from "vitest";
import { findCircles } from "./findCircles.ts";

fc.configureGlobal({ seed: 20240422 });

const graph = (edges: Record<string, readonly string[]>) => new Map(Object.entries(edges));

test("finds none where every way ends", () => {
  expect(findCircles(graph({ a: ["b", "c"], b: ["c"], c: [] }))).toEqual([]);
});

test("finds each circle once, and leaves out the way that leads into it", () => {
  expect(findCircles(graph({ a: ["b"], b: ["c"], c: ["b"], d: ["d"] }))).toEqual([["b", "c"], ["d"]]);
});

test("lists only the first of two circles that share a node", () => {
  expect(findCircles(graph({ a: ["b", "c"], b: ["a"], c: ["a"] }))).toEqual([["a", "b"]]);
});

test("ignores a way that leads out of the graph", () => {
  expect(findCircles(graph({ a: ["nowhere"] }))).toEqual([]);
});

test("walks a chain of any length", () => {
  const chain = new Map(Array.from({ length: 200_000 }, (_, i) => [`${i}`, [`${(i + 1) % 200_000}`]]));
  expect(findCircles(chain).map((circle) => circle.length)).toEqual([200_000]);
});

test("finds one exactly where some id leads back to itself", () => {
  const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 });
  fc.assert(
    fc.property(edges, (pairs) => {
      const nodes = Array.from({ length: 8 }, (_, i) => i);
      const targets = (from: number) => pairs.flatMap(([a, b]) => (a === from ? [b] : []));
      const reach = (from: number): Set<number> => {
        const reached = new Set(targets(from));
        for (const node of reached) for (const next of targets(node)) reached.add(next);
        return reached;
      };
      const circles = findCircles(new Map(nodes.map((i) => [`${i}`, targets(i).map(String)])));
      expect(circles.length > 0).toBe(nodes.some((i) => reach(i).has(i)));
      for (const circle of circles) {
        circle.forEach((id, i) => {
          expect(targets(Number(id)).map(String)).toContain(circle[(i + 1) % circle.length]);
        });
      }
    }),
  );
});
