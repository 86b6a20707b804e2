import { useEffect, useState } from "react";

/** A part of the page that loads on its own. */
export type Chunk<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "here"; readonly module: T }
  | { readonly kind: "missing" };

/**
 * Loads a part once it is wanted, and keeps it. One that didn't come stays missing until the page is loaded again: not
 * every browser asks twice for a module. `load` must be the same function at every call.
 */
export function useChunk<T>(load: () => Promise<T>, isWanted: boolean): Chunk<T> {
  const [chunk, setChunk] = useState<Chunk<T>>({ kind: "loading" });
  const isHere = chunk.kind === "here";
  useEffect(() => {
    if (!isWanted || isHere) return;
    let isMounted = true;
    load().then(
      (module) => isMounted && setChunk({ kind: "here", module }),
      () => isMounted && setChunk({ kind: "missing" }),
    );
    return () => {
      isMounted = false;
    };
  }, [load, isWanted, isHere]);
  return chunk;
}
