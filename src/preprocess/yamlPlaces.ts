import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
} from "yaml";
import type { Place } from "./diagnostic.ts";
import type { SeedPath } from "./problems.ts";

/**
 * Where the value (or the key) at a path stands in a YAML file. Where the path leads nowhere, as for a missing field, the
 * place of the nearest record around it. Aliases are followed to their anchors.
 */
export function createPlaces(
  file: string,
  document: Document.Parsed,
  lines: LineCounter,
): (path: SeedPath, at?: "key") => Place {
  const resolve = (node: unknown): Node | null => {
    if (isAlias(node)) return node.resolve(document) ?? null;
    return isNode(node) ? node : null;
  };
  return (path, at) => {
    let node = resolve(document.contents);
    let offset = node?.range?.[0] ?? 0;
    path.forEach((key, depth) => {
      if (node === null) return;
      const pair = isMap(node)
        ? node.items.find(
            (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
          )
        : undefined;
      const child: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined;
      const wanted = pair && at === "key" && depth === path.length - 1 ? pair.key : (child ?? pair?.key);
      if (isNode(wanted) && wanted.range) offset = wanted.range[0];
      node = resolve(child);
    });
    return toPlace(file, lines, offset);
  };
}

/** The file's place at an offset in UTF-16 units; 1:1 for an empty file. */
export function toPlace(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line), column: Math.max(1, col) };
}
