/**
 * The circles in a graph, each as the ids along it, beginning where the search met it. Circles that share a node with
 * one already found are not listed again: breaking the first shows whether they remain. Depth-first search with three
 * colours (Cormen et al., "Introduction to Algorithms", 22.3) on a stack of its own, so that a chain of any
 * length is safe.
 */
export function findCircles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const inCircle = new Set<string>();
  const done = new Set<string>();
  const open = new Set<string>();
  for (const root of edges.keys()) {
    if (done.has(root)) continue;
    const stack = [{ id: root, next: 0 }];
    open.add(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const target = edges.get(top.id)?.[top.next++];
      if (target === undefined) {
        stack.pop();
        open.delete(top.id);
        done.add(top.id);
      } else if (open.has(target)) {
        const circle = walkBack(stack, target, inCircle);
        if (circle.length > 0) circles.push(circle);
        for (const id of circle) inCircle.add(id);
      } else if (!done.has(target)) {
        stack.push({ id: target, next: 0 });
        open.add(target);
      }
    }
  }
  return circles;
}

/** The ids from `target` to the top of the stack; none if one of them is in a circle already. */
function walkBack(
  stack: readonly { readonly id: string }[],
  target: string,
  inCircle: ReadonlySet<string>,
): string[] {
  const circle: string[] = [];
  for (let i = stack.length - 1; i >= 0; i--) {
    const id = stack[i]?.id;
    if (id === undefined || inCircle.has(id)) return [];
    circle.push(id);
    if (id === target) break;
  }
  return circle.reverse();
}
